using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>
/// The shorter variants of a sentence that rules allow: whole units that may go (brackets, asides, details behind a comma, second clauses, openers, fillers), never a verb,
/// a negation, a hedge or a condition of what stays, or part of a list. The model then says which variant reads well. English.
/// </summary>
public static partial class CondenseRules
{
    /// <summary>Sentences up to this many words are short enough.</summary>
    public const int LongFrom = 16;

    private const int MaxUnits = 5;
    private const int FewestWordsLeft = 5;

    /// <summary>All variants, the sentence itself first; only the sentence when nothing may go. At most one for each unit, one without all, and one without all but each.</summary>
    public static IReadOnlyList<string> Variants(string sentence) => Variants(SentenceParts.Of(sentence));

    internal static IReadOnlyList<string> Variants(SentenceParts parts)
    {
        string sentence = parts.Text;
        List<CutUnit> units = Units(parts);
        var variants = new List<string> { sentence };
        foreach (CutUnit[] cut in Cuts(units))
        {
            string shorter = Without(sentence, cut);
            if (shorter.Count(c => c == ' ') + 1 >= FewestWordsLeft && !variants.Contains(shorter))
                variants.Add(shorter);
        }

        return variants;
    }

    private static IEnumerable<CutUnit[]> Cuts(List<CutUnit> units)
    {
        foreach (CutUnit unit in units)
            yield return [unit];
        if (units.Count > 2)
        {
            foreach (CutUnit unit in units)
                yield return [.. units.Where(u => u != unit)];
        }

        if (units.Count > 1)
            yield return [.. units];
    }

    // In the order of the text; of two that overlap the larger one.
    private static List<CutUnit> Units(SentenceParts parts)
    {
        string sentence = parts.Text;
        if (sentence.TrimEnd().EndsWith('?'))
            return [];
        var units = new List<CutUnit>();
        // What is too long to quote at all loses its end first.
        if (DefinitionTail.Of(parts) is { } tail)
            units.Add(tail);
        // Numbers are what readers look for: they go only in brackets.
        IEnumerable<CutUnit> clauses = ClauseUnits.Of(parts).Concat(TailUnits.Of(parts)).Where(u => !parts.Words.Exists(w => w.Tag == WordTag.Value && w.Start >= u.Start && w.End <= u.End));
        foreach (CutUnit unit in clauses.Concat(WordUnits.Of(sentence)).OrderByDescending(u => u.End - u.Start))
        {
            if (units.Count < MaxUnits && unit.Start < unit.End && Quotation().Matches(sentence).All(q => unit.Start >= q.Index + q.Length || unit.End <= q.Index || (unit.Start <= q.Index && unit.End >= q.Index + q.Length))
                && units.TrueForAll(u => unit.Start >= u.End || unit.End <= u.Start))
            {
                units.Add(unit);
            }
        }

        return [.. units.OrderBy(u => u.Start)];
    }

    private static string Without(string sentence, CutUnit[] cut)
    {
        string text = sentence;
        foreach (CutUnit unit in cut.OrderByDescending(u => u.Start))
            text = text[..unit.Start] + text[unit.End..];

        text = Spaces().Replace(text, " ");
        if (!SpaceBeforeMark().IsMatch(sentence)) // "edit . is handy" is meant so
            text = SpaceBeforeMark().Replace(text, "");
        text = DoubledMark().Replace(text, "").Trim(' ', ',');
        if (text.Length == 0)
            return sentence;
        string first = text.Split([' ', ','])[0].ToLowerInvariant();
        // A command keeps its small letter.
        return cut.Any(u => u.Start == 0) && (Lexicon.Known(first) || FunctionWords.Of(first) != FunctionClass.None) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex("\"[^\"]+\"|“[^”]+”|`[^`]+`", Options)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\s+", Options)]
    private static partial Regex Spaces();

    [GeneratedRegex(@" (?=[,;]|\.(?: |$))")]
    private static partial Regex SpaceBeforeMark();

    [GeneratedRegex(@"[,;](?=[,;.])")]
    private static partial Regex DoubledMark();
}
