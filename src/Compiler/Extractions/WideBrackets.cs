using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Extractions;

/// <summary>Definitions in brackets in Chinese and Japanese: "土壌水分量（VWC）", "VWC（体積含水率）". Where the long form begins is known only in Japanese and behind a mark; in Chinese it is the longest stretch that the source uses elsewhere too.</summary>
internal static partial class WideBrackets
{
    private const int Longest = 12;

    /// <param name="text">The prose of the whole source.</param>
    public static IEnumerable<Abbreviation> Find(Sentence from, string language, string text)
    {
        string sentence = from.Text;
        foreach (Match match in ShortInside().Matches(sentence))
        {
            if (LongForm(match.Groups["long"].Value, match.Groups["long"].Index, sentence, language, text) is { } found)
                yield return new Abbreviation(match.Groups["short"].Value, found, from.Lines);
        }

        foreach (Match match in LongInside().Matches(sentence))
            yield return new Abbreviation(match.Groups["short"].Value, match.Groups["long"].Value, from.Lines);
    }

    private static string? LongForm(string run, int at, string sentence, string language, string text)
    {
        // In Japanese a run of kanji and katakana is a noun of its own; in Chinese only one that nothing stands before.
        bool bounded = language == "ja" || at == 0 || !char.IsLetterOrDigit(sentence[at - 1]);
        if (language == "ja" ? run.Length is >= 3 and <= Longest : bounded && run.Length is >= 3 and <= 6)
            return run;
        for (int length = Math.Min(Longest, run.Length); language == "zh" && length >= 3; length--)
        {
            string end = run[^length..];
            if (Occurrences(text, end) >= 2)
                return end;
        }

        return null;
    }

    private static int Occurrences(string text, string part)
    {
        int count = 0;
        for (int at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
            count++;
        return count;
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"(?<long>[一-龠々ァ-ヶー・]{3,40})\s?[（(](?<short>[A-Z][A-Za-z0-9/&-]{1,9})[)）]", Options)]
    private static partial Regex ShortInside();

    [GeneratedRegex(@"(?:^|[^A-Za-z0-9-])(?<short>[A-Z][A-Z0-9/&-]{1,9})\s?[（(](?<long>[一-龠々ァ-ヶー・]{3,16})[)）]", Options)]
    private static partial Regex LongInside();
}
