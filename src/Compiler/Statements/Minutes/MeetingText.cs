using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>A source as its meeting is read from it: sentences in order with section and speaker, who was there, and the day that "Friday" counts from.</summary>
internal sealed class MeetingText
{
    private readonly Dictionary<string, IReadOnlyList<DateFound>> _dates = new(StringComparer.Ordinal);

    public MeetingText(int index, Source source)
    {
        (Index, Source) = (index, source);
        Date = MeetingDate.Of(source);
        Attendees = Minutes.Attendees.Of(source);
        string[] known = [.. Attendees.Concat(Minutes.Attendees.Absent(source)).Concat(source.FrontMatter.Author is { } author ? [author] : []).Concat(MailHeader.Read(source.Lines) is { } mail ? mail.Receivers.Concat(mail.Writer is { } writer ? [writer] : []) : [])];
        People = new People([.. known, .. Mentioned(source, known)], Organisations.Of(source));
        Author = Minutes.Author.Of(source, known);
        MinutesSection[] sections = MinutesSections.Of(source);
        var said = new List<Said>();
        for (int p = 0; p < sections.Length; p++)
        {
            Passage passage = source.Passages[p];
            for (int s = 0; s < passage.Sentences.Count && passage.Kind is not (PassageKind.Heading or PassageKind.Code); s++)
                said.Add(new Said(new SentenceRef(index, p, s), passage, sections[p], said.Count, passage.Kind == PassageKind.Turn ? Initials.Resolve(passage.Speaker!, Attendees) : null, Author));
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

    // First names that open more than one sentence or item are people too, wherever nobody lists them.
    private static IEnumerable<string> Mentioned(Source source, IReadOnlyList<string> known) =>
        source.Passages.Where(p => p.Kind is not (PassageKind.Heading or PassageKind.Code)).SelectMany(p => p.Sentences).Select(s => s.Text[..Math.Max(0, s.Text.AsSpan().IndexOfAny(" ,:'’"))])
            .Where(w => w.Length > 2 && char.IsUpper(w[0]) && FirstNames.Contains(w) && People.IsNameWord(w)).GroupBy(w => w, StringComparer.Ordinal).Where(g => g.Count() > 1 && !known.Any(k => People.AreSame(k, g.Key))).Select(g => g.Key);

    /// <summary>Whether a sentence only says which meeting it was, when, and who was there.</summary>
    public bool IsHead(Said said) =>
        said.Speaker is null && said.At.Passage < TopPassages
        && (Minutes.Attendees.IsNames(said.Text) || Minutes.Attendees.IsLabelled(said.Text) || ((DateFinder.Find(said.Text) is not null || said.Sentence.Lines.First <= Source.FrontMatter.LastLine + TopLines) && !WordTagger.Tag(said.Text, null, null).Exists(w => w.Tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Modal)));

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
            _dates.Add(text, dates = RelativeDates.Find(text, Date));
        return dates;
    }
}
