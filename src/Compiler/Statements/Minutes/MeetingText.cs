using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>A source as its meeting is read from it: sentences in order with section and speaker, who was there, and the day that "Friday" counts from.</summary>
internal sealed partial class MeetingText
{
    private readonly DateOnly? _next;
    private readonly Dictionary<string, IReadOnlyList<DateFound>> _dates = new(StringComparer.Ordinal);

    public MeetingText(int index, Source source)
    {
        (Index, Source) = (index, source);
        Date = MeetingDate.Of(source);
        _next = NextMeeting.Of(source, Date);
        IReadOnlyDictionary<string, string> nicknames = Nicknames.Of(source);
        Attendees = Minutes.Attendees.Of(source);
        MailHeader? mail = MailHeader.Read(source.Lines);
        string[] known = [.. Attendees.Concat(Minutes.Attendees.Absent(source)).Concat(source.FrontMatter.Author is { } author ? [author] : []).Concat(mail is not null ? mail.Receivers.Concat(mail.Writer is { } writer ? [writer] : []) : [])];
        People = new People([.. known, .. Mentioned(source, known)], Organisations.Of(source), Offices.Of(source), nicknames);
        Author = Minutes.Author.Of(source, known);
        (int Line, int Depth, string Name)[] writers = [.. MailHeader.Writers(source.Lines)];
        MinutesSection[] sections = MinutesSections.Of(source);
        var said = new List<Said>();
        for (int p = 0; p < sections.Length; p++)
        {
            Passage passage = source.Passages[p];
            for (int s = 0; s < passage.Sentences.Count && passage.Kind is not (PassageKind.Heading or PassageKind.Code); s++)
                said.Add(new Said(new SentenceRef(index, p, s), passage, sections[p], said.Count, passage.Kind == PassageKind.Turn ? nicknames.GetValueOrDefault(passage.Speaker!) ?? Initials.Resolve(passage.Speaker!, Attendees) : null, WriterOf(passage, writers, mail is not null)));
        }

        Said = said;
        IsTalk = source.Passages.Any(p => p.Kind == PassageKind.Turn);
    }

    /// <summary>Of the source in the inputs.</summary>
    public int Index { get; }

    public Source Source { get; }

    public DateOnly? Date { get; }

    public IReadOnlyList<string> Attendees { get; }

    public People People { get; }

    /// <summary>Who writes "I" in minutes; null where nobody says so.</summary>
    public string? Author { get; }

    public IReadOnlyList<Said> Said { get; }

    /// <summary>Whether speakers are named, so that "I" is somebody.</summary>
    public bool IsTalk { get; }

    // Whose mail it is, where one holds others below its own: each writes as deep in quotes as the line that names him.
    private string? WriterOf(Passage passage, (int Line, int Depth, string Name)[] writers, bool isMail) =>
        MailHeader.DepthOf(Source.Lines[passage.Lines.First - 1]) is var depth && writers.LastOrDefault(w => w.Depth == depth && w.Line < passage.Lines.Last).Name is { } writer ? writer : depth > 0 && isMail ? null : Author;

    // Wherever nobody lists them: "Mrs Finch", and first names or words of no dictionary that open sentences by doing something.
    private static IEnumerable<string> Mentioned(Source source, IReadOnlyList<string> known)
    {
        string[] sentences = [.. source.Passages.Where(p => p.Kind is not (PassageKind.Heading or PassageKind.Code)).SelectMany(p => p.Sentences).Select(s => s.Text)];
        IEnumerable<string> titled = sentences.SelectMany(s => Titled().Matches(s)).Select(m => m.Value);
        string whole = string.Join('\n', sentences);
        IEnumerable<string> acting = sentences.SelectMany(s => Acting().Matches(s)).GroupBy(m => m.Groups["name"].Value, StringComparer.Ordinal).Where(g => People.IsNameWord(g.Key) || IsAlwaysCapital(g.Key, whole))
            .Where(g => FirstNames.Contains(g.Key) || g.Count() + sentences.Count(s => s.IndexOf(g.Key, StringComparison.Ordinal) > 0) > 1).Select(g => g.Key);
        return titled.Concat(acting).Distinct(StringComparer.Ordinal).Where(n => !known.Any(k => People.AreSame(k, n)));
    }

    // "Paddy will order it": a word of the dictionary, but nowhere one here, and within sentences too.
    private static bool IsAlwaysCapital(string word, string whole)
    {
        string lower = word.ToLowerInvariant();
        if (FunctionWords.Of(lower) != FunctionClass.None || MonthNames.Month(lower) is not null || Regex.IsMatch(whole, $@"\b{Regex.Escape(lower)}\b", RegexOptions.NonBacktracking) || DateFinder.IsWeekday(lower))
            return false;
        int within = 0;
        for (int at = whole.IndexOf(word, StringComparison.Ordinal); at >= 0; at = whole.IndexOf(word, at + 1, StringComparison.Ordinal))
            within += at > 1 && whole[at - 1] == ' ' && (char.IsLower(whole[at - 2]) || whole[at - 2] == ',') ? 1 : 0;
        return within > 0;
    }

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Father|Cllr)\.? \p{Lu}[\p{L}'’-]*\p{Ll}", RegexOptions.NonBacktracking)]
    private static partial Regex Titled();

    // What a doer does stands in the third person: "Wilf rings him", "Teo will", "Nkechi has".
    [GeneratedRegex(@"(?:^(?:\W+)?|(?:->|→|:|–)\s)(?<name>\p{Lu}\p{Ll}{2,})(?:'ll|'s)? (?:will|would|is|was|has|had|can|could|did|does|to|said|and|\p{Ll}{2,}s|\p{Ll}{2,}ed)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Acting();

    /// <summary>Whether a sentence only says which meeting it was, when, and who was there.</summary>
    public bool IsHead(Said said) =>
        HeadLabels.Open(said)
        || said.Speaker is null && said.At.Passage < TopPassages
        && (Minutes.Attendees.IsNames(said.Text) || Minutes.Attendees.IsLabelled(said.Text) || ((DateFinder.Find(said.Text) is not null || said.Sentence.Lines.First <= Source.FrontMatter.LastLine + TopLines) && !Tense.HasVerb(said.Text)));

    private const int TopPassages = 3;
    private const int TopLines = 2;

    /// <summary>The turns after the one that a sentence stands in, each as its sentences; they end at a heading.</summary>
    public IEnumerable<IReadOnlyList<Said>> TurnsAfter(Said said)
    {
        int at = said.Index + 1;
        while (at < Said.Count && Said[at].Passage == said.Passage)
            at++;
        while (at < Said.Count && Said[at].Passage is { Kind: PassageKind.Turn } turn)
        {
            var sentences = new List<Said>();
            for (; at < Said.Count && Said[at].Passage == turn; at++)
                sentences.Add(Said[at]);
            yield return sentences;
        }
    }

    /// <summary>The sentences of the turn before the one that a sentence stands in; empty at the start.</summary>
    public IReadOnlyList<Said> TurnBefore(Said said)
    {
        int at = said.Index;
        while (at >= 0 && Said[at].Passage == said.Passage)
            at--;
        return at < 0 || Said[at].Passage.Kind != PassageKind.Turn ? [] : [.. Said.Take(at + 1).Reverse().TakeWhile(s => s.Passage == Said[at].Passage).Reverse()];
    }

    /// <summary>The other one, in a talk of two; null in any other.</summary>
    public string? OtherThan(string? speaker)
    {
        string[] speakers = [.. Said.Where(s => s.Speaker is not null).Select(s => s.Speaker!).Distinct(StringComparer.Ordinal)];
        return speakers.Length == 2 && speaker is not null ? speakers[speakers[0] == speaker ? 1 : 0] : null;
    }

    public Citation Cite(Said said) => new(Source.Id, said.Sentence.Lines, said.Text);

    public Citation[] Cite(params IEnumerable<Said> said) => [.. said.Select(Cite).Distinct()];

    /// <summary>Kept: many rules ask it of the same sentence.</summary>
    public IReadOnlyList<DateFound> Dates(string text)
    {
        if (!_dates.TryGetValue(text, out IReadOnlyList<DateFound>? dates))
            _dates.Add(text, dates = [.. Found(text).Select(d => d.Day is null && _next is not null && NextMeeting.IsMeant(d.WordsIn(text)) ? d with { Day = _next } : d)]);
        return dates;
    }

    private IEnumerable<DateFound> Found(string text)
    {
        IReadOnlyList<DateFound> found = RelativeDates.Find(text, Date);
        if (found.Count == 0)
            return found;
        bool isPast = Tense.IsPast(text);
        return found.Select(d => RelativeDates.LatelyGone(text, d, Date, isPast));
    }
}
