using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>The sentences that a reader of a source's page should see: at most five, spread over its sections.</summary>
public static class KeyPoints
{
    public const int Most = 5;
    private const int FewestWords = 8;
    private const double TooAlike = 0.6;

    /// <param name="names">Normal forms of the names that matter in this source.</param>
    public static IReadOnlyList<SentenceRef> Choose(int source, SentenceBank bank, IReadOnlyCollection<string> names)
    {
        string title = CandidateFinder.Spaced(bank.Sources[source].Title);
        var ranked = bank.Of(source)
            .Where(q => q.Quotable.Words is >= FewestWords and <= SentenceBank.MostWords && !q.Quotable.PointsBack)
            .Select(q => (q.At, q.Quotable, Rank: Rank(q.At, q.Quotable, bank, names, title)))
            .OrderByDescending(q => q.Rank).ThenBy(q => q.At.Passage).ThenBy(q => q.At.Sentence);

        var chosen = new List<SentenceRef>();
        var words = new List<HashSet<string>>();
        var sections = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((SentenceRef at, Quotable quotable, _) in ranked)
        {
            string section = string.Join('\n', bank.PassageOf(at).Heading);
            HashSet<string> own = ContentWords(quotable.Text);
            if (sections.GetValueOrDefault(section) >= 2 || chosen.Exists(c => c.Passage == at.Passage) || words.Exists(w => Alike(w, own) > TooAlike))
                continue;
            chosen.Add(at);
            words.Add(own);
            sections[section] = sections.GetValueOrDefault(section) + 1;
            if (chosen.Count == Most)
                break;
        }

        return [.. chosen.OrderBy(c => c.Passage).ThenBy(c => c.Sentence)];
    }

    private static double Rank(SentenceRef at, Quotable quotable, SentenceBank bank, IReadOnlyCollection<string> names, string title)
    {
        Passage passage = bank.PassageOf(at);
        string spaced = $" {CandidateFinder.Spaced(quotable.Text)} ";
        int named = names.Count(n => spaced.Contains($" {n} ", StringComparison.Ordinal));
        int inTitle = title.Split(' ').Count(w => w.Length > 3 && spaced.Contains($" {w} ", StringComparison.Ordinal));
        bool first = at.Sentence == 0 && at.Passage > 0 && bank.SourceOf(at).Passages[at.Passage - 1].Kind == PassageKind.Heading;
        return Math.Min(named, 3)
            + Math.Min(inTitle, 2)
            + (quotable.Text.Any(char.IsAsciiDigit) ? 0.5 : 0)
            + (first ? 1 : 0)
            + (at.Passage < 4 ? 0.5 : 0)
            + (passage.Kind is PassageKind.Paragraph or PassageKind.Turn ? 0.5 : 0)
            + (quotable.Words is >= 10 and <= 28 ? 0.5 : 0);
    }

    /// <summary>Share of the smaller set that both hold.</summary>
    public static double Alike(HashSet<string> a, HashSet<string> b) =>
        a.Count == 0 || b.Count == 0 ? 0 : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);

    public static HashSet<string> ContentWords(string text) =>
    [
        .. TextTokens.Of(text).Where(t => t.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code)
            .Select(t => NameKey.OfWord(t.Text)).Where(w => w.Length > 2 && !StopWords.Contains(w, "en")),
    ];
}
