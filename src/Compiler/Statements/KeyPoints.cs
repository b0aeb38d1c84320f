using System.Text.RegularExpressions;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>The sentences that a reader of a source's page should see: at most five, spread over its sections.</summary>
public static partial class KeyPoints
{
    public const int Most = 5;

    /// <summary>One more than are shown: the source's description may be one of them.</summary>
    private const int Chosen = Most + 1;

    private const int MostOfSection = 2;
    private const int MostJudged = 24;
    private const int FewestWords = 8;
    private const double OfTerm = 1; // what holds for one option is less than what holds for the whole
    private const double OfSetup = 1.5; // how to install it, against what it is
    private const double TooAlike = 0.6;

    /// <param name="names">Normal forms of the names that matter in this source.</param>
    /// <param name="purpose">Words of the subjects that matter to the reader; null: none more than others.</param>
    /// <param name="fitness">What the model makes of the sentences; null: rules alone rank them.</param>
    /// <param name="recorded">Sentences that stand on the page already, as decisions, promises or open questions.</param>
    /// <returns>The best first, one more than are shown.</returns>
    public static IReadOnlyList<SentenceRef> Choose(int source, SentenceBank bank, IReadOnlyCollection<string> names, IReadOnlySet<SentenceRef> recorded, PurposeWords? purpose = null, Fitness? fitness = null)
    {
        string title = SpacedText.Of(bank.Sources[source].Title);
        (SentenceRef At, string Text, double Rank)[] byRule =
        [
            .. bank.Of(source)
                .Where(q => !recorded.Contains(q.At) && q.Quotable.Words is >= FewestWords and <= SentenceBank.MostWords && !q.Quotable.PointsBack && !IsRestOfTerm(q.At, bank) && !bank.PassageOf(q.At).Heading.Any(h => Ceremony().IsMatch(h)))
                .Select(q => (q.At, q.Quotable.Text, Rank: Rank(q.At, q.Quotable, bank, names, title, purpose)))
                .OrderByDescending(q => q.Rank).ThenBy(q => q.At.Passage).ThenBy(q => q.At.Sentence)
                .Select(q => (q.At, q.Text, q.Rank)),
        ];
        // What documents of programs tell beside their subject only where they tell nothing else.
        if (byRule.Where(q => !Trivia.Is(q.At, bank)).ToArray() is { Length: > 0 } telling)
            byRule = telling;
        var ranked = fitness is null ? byRule : [.. fitness.Weigh(byRule, MostJudged, q => q.At, (q, by) => q with { Rank = q.Rank + by }).OrderByDescending(q => q.Rank)];
        var chosen = new List<SentenceRef>();
        var words = new List<HashSet<string>>();
        var sections = new Dictionary<string, int>(StringComparer.Ordinal);
        // Spread over the sections; where there are too few of them, the best of what is left.
        foreach (int mostOfSection in (int[])[MostOfSection, Chosen])
        {
            foreach ((SentenceRef at, string text, _) in ranked)
            {
                string section = string.Join('\n', bank.PassageOf(at).Heading);
                HashSet<string> own = ContentWords(text, bank.Sources[source].Language);
                if (chosen.Count == Chosen || sections.GetValueOrDefault(section) >= mostOfSection || chosen.Exists(c => c.Passage == at.Passage) || words.Exists(w => Alike(w, own) > TooAlike))
                    continue;
                chosen.Add(at);
                words.Add(own);
                sections[section] = sections.GetValueOrDefault(section) + 1;
            }
        }

        return chosen;
    }

    private static double Rank(SentenceRef at, Quotable quotable, SentenceBank bank, IReadOnlyCollection<string> names, string title, PurposeWords? purpose)
    {
        Passage passage = bank.PassageOf(at);
        string spaced = SpacedText.Of(quotable.Text);
        int named = names.Count(n => SpacedText.Holds(spaced, n));
        int inTitle = title.Split(' ').Count(w => (w.Length > 3 || (w.Length > 1 && Scripts.IsUnspaced(w[0]))) && SpacedText.Holds(spaced, w));
        bool first = at.Sentence == 0 && at.Passage > 0 && bank.SourceOf(at).Passages[at.Passage - 1].Kind == PassageKind.Heading;
        return Math.Min(named, 3)
            + Math.Min(inTitle, 2)
            + Math.Min(purpose?.CountIn(spaced) ?? 0, 2)
            + (quotable.Text.Any(char.IsAsciiDigit) ? 0.5 : 0)
            + (passage.Term is not null ? -OfTerm : first ? 1 : 0)
            - (quotable.Text.StartsWith("I ", StringComparison.Ordinal) || quotable.Text.StartsWith("My ", StringComparison.Ordinal) ? 1 : 0) // what a writer does in writing
            - (NewsSentences.Is(quotable.Text) ? 1 : 0)
            - (bank.SourceOf(at) is { Language: "en" } source && passage.Heading.Any(h => Setup().IsMatch(h)) && ProgramDocuments.Is(source) ? OfSetup : 0)
            + (at.Passage < 4 ? 0.5 : 0)
            + (passage.Kind is PassageKind.Paragraph or PassageKind.Turn ? 0.5 : 0)
            + (quotable.Words is >= 10 and <= 28 ? 0.5 : 0);
    }

    /// <summary>Whether it stands below a term and is not the first sentence there: that one says what the option does, the others what else holds of it.</summary>
    public static bool IsRestOfTerm(SentenceRef at, SentenceBank bank) =>
        bank.PassageOf(at).Term is not null && !(at.Sentence == 0 && at.Passage > 0 && bank.SourceOf(at).Passages[at.Passage - 1].Kind == PassageKind.Heading);

    /// <summary>Share of the smaller set that both hold.</summary>
    public static double Alike(HashSet<string> a, HashSet<string> b) =>
        a.Count == 0 || b.Count == 0 ? 0 : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);

    [GeneratedRegex(@"^(?:\d+(?:\.\d+)*\.?\s+)?(?:(?:(?:additional|special|quick|manual)\s+)?(?:installation|installing|install)(?:\s.{1,40})?|(?:optional\s+|further\s+|mandatory\s+)?(?:dependencies|prerequisites)|upgrading(?:\s.{1,30})?)\W*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Setup();

    // What every text ends with and no reader looks for.
    [GeneratedRegex(@"^(?:\d+(?:\.\d+)*\.?\s+)?(?:thanks|thank you|acknowledge?ments?|credits|(?:about the )?authors?|contributors|copyright|licen[cs]e|licensing|contact|feedback|colophon|table of contents|contents|see also|references|bibliography|legal notice|disclaimer|danksagung(?:en)?|autor(?:en|es|a|as)?|urheberrecht|lizenz|kontakt|rückmeldungen|inhalt(?:sverzeichnis)?|siehe auch|literatur|quellen|impressum|remerciements|auteurs?|droits d[’']auteur|licence|voir aussi|bibliographie|table des matières|traduction|agradecimientos|derechos de autor|licencia|contacto|véase también|bibliografía|índice|traducción|übersetzung|fehler melden|謝辞|著者|作者|著作権|ライセンス|関連項目|参考文献|目次|翻訳|連絡先|致谢|致謝|版权|版權|许可|许可证|参见|參見|参考资料|目录|目錄|翻译|报告错误|バグの報告)\W*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Ceremony();

    /// <summary>What two sentences are compared by. Of a script without spaces each pair of neighbouring characters counts as a word.</summary>
    public static HashSet<string> ContentWords(string text, string language = "en") => Scripts.HasUnspaced(text) ? [.. Pairs(text)] :
    [
        .. TextTokens.Of(text).Where(t => t.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code)
            .Select(t => NameKey.OfWord(t.Text)).Where(w => w.Length > 2 && !StopWords.Contains(w, language)),
    ];

    private static IEnumerable<string> Pairs(string text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - 1)).Where(i => Scripts.IsUnspaced(text[i]) && !Scripts.IsHiragana(text[i]) && Scripts.IsUnspaced(text[i + 1])).Select(i => text.Substring(i, 2));
}
