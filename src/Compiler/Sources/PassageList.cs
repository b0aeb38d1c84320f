namespace Kb.Compiler.Sources;

/// <summary>Collects the passages of one document in order and keeps the path of headings. Splits talk into turns where the document is a transcript.</summary>
/// <param name="language">Two letters: decides where sentences end.</param>
internal sealed class PassageList(string language)
{
    private const int FewestTurns = 3;
    private const int MostOnce = 4;

    private readonly List<Passage> _passages = [];
    private readonly Dictionary<Passage, IReadOnlyList<Passage>> _turns = new(ReferenceEqualityComparer.Instance); // what each block is in a talk
    private readonly List<(int Level, string Title, bool IsTerm)> _path = [];

    public IReadOnlyList<Passage> Passages
    {
        get
        {
            string[] speakers = [.. _turns.Values.SelectMany(t => t).Select(t => t.Speaker!)];
            bool initials = SpeakerLabels.InitialsSpeak(speakers);
            IReadOnlySet<string> doubtful = SpeakerLabels.Doubtful([.. speakers.Where(s => !SpeakerLabels.IsInitials(s))]);
            Passage[] talk = [.. _passages.SelectMany(p => _turns.TryGetValue(p, out IReadOnlyList<Passage>? turns) && (initials || !turns.Any(t => SpeakerLabels.IsInitials(t.Speaker))) && !turns.Any(t => doubtful.Contains(t.Speaker!)) ? turns : [p])];
            return IsTranscript(talk) ? talk : _passages;
        }
    }

    // A single "Warning: …" is no speaker. In a talk turns are a good part of the text, and people speak again; or they are nearly all of it.
    private static bool IsTranscript(Passage[] passages)
    {
        string[] speakers = [.. passages.Where(p => p.Kind == PassageKind.Turn).Select(p => p.Speaker!)];
        int running = passages.Count(p => p.Kind is PassageKind.Turn or PassageKind.Paragraph or PassageKind.ListItem or PassageKind.TaskItem);
        bool again = speakers.Distinct(StringComparer.Ordinal).Count() < speakers.Length;
        // "Ana Duarte: packager", each once, is a roll.
        bool isRoll = !again && speakers.Length > MostOnce && passages.Count(p => p.Kind == PassageKind.Turn && p.Sentences[^1].Text[^1] is '.' or '!' or '?') * 2 < speakers.Length;
        return speakers.Length >= FewestTurns && !isRoll && ((again && speakers.Length * 4 >= running) || speakers.Length * 5 >= running * 3);
    }

    /// <param name="isTerm">Whether it is a word that what is set in below it explains.</param>
    public void Heading(int level, string title, LineSpan lines, bool isTerm = false)
    {
        // The anchor that page makers set behind headings is no part of them.
        title = title.TrimEnd('¶', ' ') is { Length: > 0 } plain ? plain : title;
        _path.RemoveAll(h => h.Level >= level);
        _path.Add((level, title, isTerm));
        _passages.Add(new Passage(default, PassageKind.Heading, lines, Path(), null, [new Sentence(title, lines)]));
    }

    /// <summary>What follows stands in no section of this level or a deeper one.</summary>
    public void Leave(int level) => _path.RemoveAll(h => h.Level >= level);

    /// <summary>A block of running text.</summary>
    /// <param name="skip">Characters of it that are a term, which stands as a heading.</param>
    public void Block(PassageKind kind, BlockText text, LineSpan lines, bool? ticked = null, int skip = 0)
    {
        // The label of an answer is no part of what it says.
        int label = kind is PassageKind.Paragraph or PassageKind.ListItem ? Readers.TextShape.AnswerLabel(text.ToString()) ?? skip : skip;
        if (text.Sentences(language, label) is not { Count: > 0 } sentences)
            return;
        var passage = new Passage(default, kind, lines, Path(), null, sentences, ticked, Term());
        _passages.Add(passage);
        if (kind is PassageKind.Paragraph or PassageKind.ListItem && SpeakerLabels.Turns(passage, text, language) is { Count: > 0 } turns)
            _turns.Add(passage, turns);
    }

    /// <summary>What somebody says in an exported talk.</summary>
    public void Turn(string speaker, BlockText text, LineSpan lines)
    {
        if (text.Sentences(language) is { Count: > 0 } sentences)
            _passages.Add(new Passage(default, PassageKind.Turn, lines, Path(), speaker, sentences));
    }

    /// <summary>Text that is kept as one piece: code, a table row.</summary>
    public void Whole(PassageKind kind, string text, LineSpan lines)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        var passage = new Passage(default, kind, lines, Path(), null, [new Sentence(text, lines)]);
        _passages.Add(passage);
        // Short turns may look like code: one alone, or several that begin with a time.
        if (kind != PassageKind.Code || !(lines.First == lines.Last || text[0] is '[' or '(' || char.IsAsciiDigit(text[0])))
            return;
        var line = new BlockText();
        string[] parts = text.Split('\n');
        for (int i = 0; i < parts.Length; i++)
        {
            line.Append(parts[i], lines.First + i);
            line.LineBreak();
        }

        if (SpeakerLabels.Turns(passage, line, language) is { Count: > 0 } turns)
            _turns.Add(passage, turns);
    }

    /// <summary>Name and length of a label such as "Ada Berg: " or "[00:12] Ada: " at the start of a text; null where none is.</summary>
    public static (string Name, int Length)? SpeakerLabel(string text) => SpeakerLabels.Find(text);

    private string? Term() => _path is [.., (_, var term, true)] ? term : null;

    private string[] Path() => [.. _path.Select(h => h.Title)];
}
