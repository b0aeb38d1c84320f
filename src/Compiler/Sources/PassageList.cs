using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>Collects the passages of one document in order and keeps the path of headings. Splits talk into turns where the document is a transcript.</summary>
internal sealed partial class PassageList
{
    private const int FewestTurns = 3;

    private readonly List<Passage> _passages = [];
    private readonly List<(int Level, string Title)> _path = [];

    public IReadOnlyList<Passage> Passages => IsTranscript() ? _passages : [.. _passages.Select(AsWritten)];

    // A single "Warning: …" is no speaker. In a talk turns are a good part of the text, and people speak again; or they are nearly all of it.
    private bool IsTranscript()
    {
        string[] speakers = [.. _passages.Where(p => p.Kind == PassageKind.Turn).Select(p => p.Speaker!)];
        int running = _passages.Count(p => p.Kind is PassageKind.Turn or PassageKind.Paragraph or PassageKind.ListItem or PassageKind.TaskItem);
        bool again = speakers.Distinct(StringComparer.Ordinal).Count() < speakers.Length;
        return speakers.Length >= FewestTurns && ((again && speakers.Length * 4 >= running) || speakers.Length * 5 >= running * 3);
    }

    private readonly Dictionary<Passage, Passage> _written = new(ReferenceEqualityComparer.Instance);

    public void Heading(int level, string title, LineSpan lines)
    {
        _path.RemoveAll(h => h.Level >= level);
        _path.Add((level, title));
        _passages.Add(new Passage(default, PassageKind.Heading, lines, Path(), null, [new Sentence(title, lines)]));
    }

    /// <summary>What follows stands in no section of this level or a deeper one.</summary>
    public void Leave(int level) => _path.RemoveAll(h => h.Level >= level);

    /// <summary>A block of running text.</summary>
    public void Block(PassageKind kind, BlockText text, LineSpan lines, bool? ticked = null)
    {
        // The label of an answer is no part of what it says.
        int label = kind is PassageKind.Paragraph or PassageKind.ListItem ? Readers.TextShape.AnswerLabel(text.ToString()) ?? 0 : 0;
        if (text.Sentences(label) is not { Count: > 0 } sentences)
            return;
        var passage = new Passage(default, kind, lines, Path(), null, sentences, ticked);
        if (kind is PassageKind.Paragraph or PassageKind.ListItem && SpeakerLabel(text.ToString()) is { } speaker && text.Sentences(speaker.Length) is { Count: > 0 } said)
        {
            var turn = passage with { Kind = PassageKind.Turn, Speaker = speaker.Name, Sentences = said };
            _written.Add(turn, passage);
            passage = turn;
        }

        _passages.Add(passage);
    }

    /// <summary>Text that is kept as one piece: code, a table row.</summary>
    public void Whole(PassageKind kind, string text, LineSpan lines)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _passages.Add(new Passage(default, kind, lines, Path(), null, [new Sentence(text, lines)]));
    }

    /// <summary>Name and length of a label such as "Ada Berg: " or "[00:12] Ada: " at the start of a text; null where none is.</summary>
    public static (string Name, int Length)? SpeakerLabel(string text)
    {
        Match match = Label().Match(text);
        return match.Success && !Word().IsMatch(match.Groups["name"].Value) && !IsCoined(match.Groups["name"].Value) && !IsInstruction(match.Groups["name"].Value) ? (match.Groups["name"].Value, match.Length) : null;
    }

    // "GtkCalendar: …" is a thing of programs; "McDonald" and "O'Brien" are people.
    private static bool IsCoined(string name)
    {
        for (int i = 2; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]) && !(name.AsSpan(0, i).EndsWith("Mc") || name.AsSpan(0, i).EndsWith("Mac") || name.AsSpan(0, i).EndsWith("De") || name.AsSpan(0, i).EndsWith("Le")))
                return true;
        }

        return false;
    }

    // "Ask Nikhil: …" and "Photo: …" are no names of people.
    private static bool IsInstruction(string name) =>
        Lexicon.Of(name.Split(' ')[0].ToLowerInvariant()) is var word && word != WordClass.Unknown && !word.IsProper() && (word.IsMainlyVerb() || !name.Contains(' ')) && !FirstNames.Contains(name.Split(' ')[0]) && !s_names.Contains(name.Split(' ')[0]);

    // First names that are dictionary words too.
    private static readonly HashSet<string> s_names = new(
        "Mark Bill Will Rob Frank Grace Rose Lily Jack Art Bob Dean Drew Faith Hope Iris Ivy Joy June May April Max Miles Nick Pat Peter Ray Rich Sandy Sue Ted Tom Wade Robin Dick Harry Jenny Kitty Penny Ruby Stan Guy Gene Dale Glen Heath Jade Daisy Hazel Violet Jasmine Victor Christian Dolly Jill Jimmy Jerry Amber Angel Carol Dawn Eve Earl Duke Marina Olive Pearl Poppy Sage Sonny Timothy Warren Martin Basil Reed Ward Page Paige".Split(' '), StringComparer.Ordinal);

    private Passage AsWritten(Passage passage) => _written.GetValueOrDefault(passage, passage);

    private string[] Path() => [.. _path.Select(h => h.Title)];

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*[-–]?\s*)?(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})(?:\s\([^()]{1,30}\))?:\s+", Options)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:with|resolved|decided|ap|tbd|tbc|unclear|parked|outcome|outcomes|absent|excused|regrets|note|warning|caution|important|tip|hint|date|time|place|location|attendees?|present|participants?|apologies|absent|chair|minutes|agenda|action|actions|action items?|decisions?|decided|agreed|todo|to do|update|summary|ps|re|from|to|cc|subject|sent|example|examples|question|answer|questions|answers|q|a|next|next steps|open|status|owner|due|version|author|by|title|bug|bugs|see also|usage|default|type|name|description|background|context|goal|purpose|result|results|conclusion|reason|problem|solution|cause|fix|fixed|new|changed|added|removed|closes|thanks|synopsis|options|files|url|link|source|tags?|aliases|weather|who|what|when|where|why|how|file|package)$", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
