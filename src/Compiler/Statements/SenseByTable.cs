using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>Whether a sentence of a language other than English stands alone: by its table, or, without one, by its first letter and its full stop.</summary>
internal static partial class SenseByTable
{
    private const string Closing = "\"”“»«’')]*`」』）】》";

    public static QuoteFitness Judge(string sentence, IReadOnlyList<TextToken> tokens, string language)
    {
        bool ended = IsEnded(sentence);
        if (SentenceTables.For(language) is not { } table)
            return ended && !char.IsLower(First(sentence)) ? QuoteFitness.Fits : QuoteFitness.Fragment;
        if (!IsWhole(sentence, tokens, ended, table, language))
            return QuoteFitness.Fragment;
        if (Label(sentence, table) || (!ended && HalfLine().IsMatch(sentence)))
            return QuoteFitness.Fragment;
        if (table.Conditional.IsMatch(sentence))
            return QuoteFitness.Conditional;
        if (table.Ahead.IsMatch(sentence))
            return QuoteFitness.PointsAhead;
        return !table.Own.IsMatch(sentence) && (table.Back.IsMatch(sentence) || table.Inside.IsMatch(sentence)) ? QuoteFitness.NeedsPrevious : QuoteFitness.Fits;
    }

    public static bool IsQuestion(string sentence, string language)
    {
        string text = sentence.TrimEnd([.. Closing, ' ', '\u00a0', '\u202f']);
        if (text.Length == 0 || text[^1] is '?' or '？' || text[0] == '¿')
            return true;
        return language switch
        {
            "ja" => text.TrimEnd('。', '．').EndsWith('か') && !text.TrimEnd('。', '．').EndsWith("ほか", StringComparison.Ordinal),
            "zh" => text.TrimEnd('。') is var plain && (plain.EndsWith('吗') || plain.EndsWith('嗎') || plain.EndsWith('呢')),
            _ => false,
        };
    }

    // "Betreuer: Die Person, die …": an entry of a glossary; after the colon no verb before the first comma.
    private static bool Label(string sentence, SentenceTable table)
    {
        Match label = Labelled().Match(sentence);
        if (!label.Success)
            return Listed().IsMatch(sentence) && !table.Verb.IsMatch(sentence);
        string rest = sentence[label.Length..];
        int comma = rest.IndexOf(',', StringComparison.Ordinal);
        return !table.Verb.IsMatch(comma < 0 ? rest : rest[..comma]);
    }

    [GeneratedRegex(@"^\P{P}{2,40}(?:\([^()]{1,20}\))?\s?: ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();

    // "Liste der Tabellen 10.12.": a line of the contents.
    [GeneratedRegex(@"\s\d+\.\d+\.?$", RegexOptions.NonBacktracking)]
    private static partial Regex Listed();

    // What is to follow was no text: "par exemple en faisant".
    [GeneratedRegex(@"(?:ant|ando|iendo|zum Beispiel|z\. ?B\.?|par exemple|por ejemplo)$|^(?:由|与|與|用于|用於|以|对|當|当|在)[^。]*[^。！”」）)]$", RegexOptions.NonBacktracking)]
    private static partial Regex HalfLine();

    private static bool IsEnded(string sentence) => sentence.TrimEnd([.. Closing, ' ', '\u00a0', '\u202f']) is [.., '.' or '!' or '。' or '！' or '．' or '｡'];

    private static bool IsWhole(string sentence, IReadOnlyList<TextToken> tokens, bool ended, SentenceTable table, string language)
    {
        if (!table.Verb.IsMatch(sentence) && !(ended && table.VerbLike.Matches(sentence).Any(m => !StopWords.Contains(m.Value, language))))
            return false;
        TextToken first = tokens.FirstOrDefault(t => t.Kind is TokenKind.Word or TokenKind.Code), last = tokens.LastOrDefault(t => t.Kind == TokenKind.Word);
        if (!ended && last.Text is { } end && !Scripts.IsUnspaced(end[0]) && StopWords.Contains(end.ToLowerInvariant(), language))
            return false; // half a line ends like that
        if (first.Text is null || first.Kind == TokenKind.Code || !char.IsLower(first.Text[0]))
            return true;
        // In lower case a sentence opens with a command only: "dpkg ist …", "apt-get は…".
        return !StopWords.Contains(first.Text.ToLowerInvariant(), language) && (table.Predicate.IsMatch(sentence[first.End..]) || first.Text.Any(c => char.IsDigit(c) || c is '-' or '_' or '.'));
    }

    private static char First(string sentence) => sentence.FirstOrDefault(char.IsLetter);
}
