using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Statements;

/// <summary>The sentences of all sources, each judged once: may it stand alone on a page, and with which words before it.</summary>
/// <param name="never">What may stand on no page; null: nothing is left out.</param>
public sealed partial class SentenceBank(IReadOnlyList<Source> sources, LeftOut? never = null)
{
    /// <summary>A longer quote is a wall; it is condensed or not published.</summary>
    public const int MostWords = 40;

    private static readonly ConditionalWeakTable<Source, Dictionary<(int, int), Quotable>> s_kept = [];

    public IReadOnlyList<Source> Sources { get; } = sources;

    public LeftOut Never { get; } = never ?? LeftOut.Of(Guidance.Empty);

    private readonly Lazy<IReadOnlyDictionary<int, int>> _copies = new(() => Copies.Of(sources));

    /// <summary>The source that says nearly all that this one says, in another format or place; null where none does.</summary>
    public int? CopyOf(int source) => _copies.Value.TryGetValue(source, out int original) ? original : null;

    /// <summary>Whether the sentence stands in a copy, and in its original too.</summary>
    public bool IsCopied(SentenceRef at) => CopyOf(at.Source) is { } original && Copies.Says(Sources[original], SentenceAt(at).Text);

    public Source SourceOf(SentenceRef at) => Sources[at.Source];

    public Passage PassageOf(SentenceRef at) => Sources[at.Source].Passages[at.Passage];

    public Sentence SentenceAt(SentenceRef at) => PassageOf(at).Sentences[at.Sentence];

    /// <summary>The sentence as it may be quoted (with the one before where it points back), or null where it may not.</summary>
    public Quotable? Find(SentenceRef at) =>
        Judged(SourceOf(at)).GetValueOrDefault((at.Passage, at.Sentence)) is { } quotable && !IsWithheld(at, quotable) ? quotable : null;

    /// <summary>Every quotable sentence of a source, in the order of the text.</summary>
    public IEnumerable<(SentenceRef At, Quotable Quotable)> Of(int source) =>
        Judged(Sources[source]).Select(q => (At: new SentenceRef(source, q.Key.Item1, q.Key.Item2), Quotable: q.Value)).Where(q => !IsWithheld(q.At, q.Quotable));

    // With the sentence before, where that comes along.
    private bool IsWithheld(SentenceRef at, Quotable quotable) =>
        !Never.IsEmpty && (Never.Withholds(SourceOf(at), at.Passage, at.Sentence) || (quotable.PointsBack && Never.Withholds(SourceOf(at), at.Passage, at.Sentence - 1)));

    private static Dictionary<(int, int), Quotable> Judged(Source source) => s_kept.GetValue(source, static s => Judge(s));

    private static Dictionary<(int, int), Quotable> Judge(Source source)
    {
        var judged = new Dictionary<(int, int), Quotable>();
        for (int p = 0; p < source.Passages.Count; p++)
        {
            Passage passage = source.Passages[p];
            if (!CandidateFinder.IsProse(passage) || passage.Kind is PassageKind.TableRow or PassageKind.TaskItem)
                continue; // a row without its table and a task without its owner say too little
            if (IsNavigation(source, passage))
                continue;
            for (int s = 0; s < passage.Sentences.Count; s++)
            {
                if (!(s == 0 && LeadIns.Opens(source, p)) && !IsPartOfQuestion(passage, s) && Judge(p, s, source) is { } quotable)
                    judged.Add((p, s), quotable);
            }
        }

        return judged;
    }

    // A menu: nothing but links, of which a long one may go on in the next line.
    private static bool IsNavigation(Source source, Passage passage)
    {
        string[] lines = [.. source.Lines.Skip(passage.Lines.First - 1).Take(passage.Lines.Last - passage.Lines.First + 1)];
        return Array.TrueForAll(lines, OnlyLinks().IsMatch) || OnlyLinks().IsMatch(string.Join(' ', lines.Select(l => l.Trim())));
    }

    [GeneratedRegex(@"^\s*(?:[-*+]|\d+[.)])?\s*(?:!?\[[^\[\]]*\]\([^()\s]*(?:\s""[^""]*"")?\)[\s|,;·»>/.]*)+$", RegexOptions.NonBacktracking)]
    private static partial Regex OnlyLinks();

    // "The compiler complains of an error. What now?", "How do I use it? When I type its name nothing happens.": what somebody wonders about.
    private static bool IsPartOfQuestion(Passage passage, int sentence) =>
        passage.Kind == PassageKind.ListItem && passage.Sentences.Skip(passage.Sentences[sentence].Text.Contains(" I ", StringComparison.Ordinal) ? 0 : sentence).Any(s => s.Text.EndsWith('?'));

    private static Quotable? Judge(int at, int index, Source source)
    {
        Passage passage = source.Passages[at];
        Sentence sentence = passage.Sentences[index];
        int words = WordCount.Of(sentence.Text);
        // Who was there stands on the meeting's page, with links: "Present: Ana (chair), Ben" tells nothing of Ben.
        if (index == 0 && Attendees.IsLabelled(sentence.Text))
            return null;
        if (source.Language == "en" && QuoteContext.TakesBack(passage, index))
            return null;
        switch (NameLines.Is(passage, sentence.Text) || OfTitle.Is(source, at, index) ? QuoteFitness.Fits : QuoteSense.Judge(sentence.Text, passage.Heading, source.Language))
        {
            case QuoteFitness.Fits:
                return new Quotable(sentence.Text, sentence.Lines, words, PointsBack: false) { Condensable = Read(sentence.Text, words) };
            case QuoteFitness.NeedsPrevious when index > 0:
                Sentence before = passage.Sentences[index - 1];
                int both = words + WordCount.Of(before.Text);
                if (both > MostWords || QuoteSense.Judge(before.Text, passage.Heading, source.Language) != QuoteFitness.Fits)
                    return null;
                string text = Scripts.IsWideMark(before.Text[^1]) ? before.Text + sentence.Text : $"{before.Text} {sentence.Text}";
                return new Quotable(text, new LineSpan(before.Lines.First, sentence.Lines.Last), both, PointsBack: true) { Condensable = Read(text, words: 0) }; // two sentences stay as they are
            default:
                return null;
        }

        Lazy<Condensable> Read(string text, int words) => new(() => new Condensable(new CitedSpan(text, passage.Heading, passage.Speaker, source.Date), source.Language, words), LazyThreadSafetyMode.PublicationOnly);
    }
}
