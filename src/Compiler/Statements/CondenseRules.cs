using System.Text.RegularExpressions;

namespace Kb.Compiler.Statements;

/// <summary>
/// The shorter variants of a sentence that rules allow: whole units that may go (brackets, asides between commas, openers, fillers), never a verb,
/// a negation, a hedge, a condition, a name, a number or part of a coordination. The model then says which variant reads well. English.
/// </summary>
public static partial class CondenseRules
{
    /// <summary>Sentences up to this many words are short enough.</summary>
    public const int LongFrom = 16;

    private const int MaxUnits = 4;
    private const int FewestWordsLeft = 5;

    /// <summary>All variants, the sentence itself first; only the sentence when nothing may go.</summary>
    public static IReadOnlyList<string> Variants(string sentence)
    {
        List<(int Start, int End)> units = Units(sentence);
        var variants = new List<string> { sentence };
        for (int cut = 1; cut < 1 << units.Count; cut++)
        {
            string shorter = Without(sentence, [.. units.Where((_, i) => (cut & (1 << i)) != 0)]);
            if (shorter.Count(c => c == ' ') + 1 >= FewestWordsLeft && !variants.Contains(shorter))
                variants.Add(shorter);
        }

        return variants;
    }

    private static List<(int Start, int End)> Units(string sentence)
    {
        var units = new List<(int Start, int End)>();
        foreach (Regex pattern in (Regex[])[Bracket(), Opener(), Aside(), Pointer(), Filler()])
        {
            foreach (Match match in pattern.Matches(sentence))
            {
                Group unit = match.Groups["unit"];
                if (units.Count < MaxUnits && MayGo(sentence, unit) && units.TrueForAll(u => unit.Index >= u.End || unit.Index + unit.Length <= u.Start))
                    units.Add((unit.Index, unit.Index + unit.Length));
            }
        }

        units.Sort();
        return units;
    }

    private static bool MayGo(string sentence, Group unit)
    {
        bool bracket = unit.Value.TrimStart().StartsWith('(');
        if (bracket && unit.Index + unit.Length < sentence.Length && char.IsLetterOrDigit(sentence[unit.Index + unit.Length]))
            return false; // "(rpc.)lockd" is one word
        if (Kept().IsMatch(unit.Value) || (!bracket && unit.Value.Any(c => char.IsDigit(c) || c == '`')))
            return false;
        // A name may only go inside brackets or an aside that says where something is described.
        bool name = unit.Value.TrimStart(' ', ',', '(').Skip(1).Any(char.IsUpper);
        bool touchesList = EndsInAnd().IsMatch(sentence[..unit.Index]) || StartsWithAnd().IsMatch(sentence[(unit.Index + unit.Length)..]) || And().IsMatch(unit.Value);
        return (!name || bracket) && (!touchesList || bracket);
    }

    private static string Without(string sentence, (int Start, int End)[] cut)
    {
        string text = sentence;
        foreach ((int start, int end) in cut.OrderByDescending(u => u.Start))
        {
            // Of an aside between subject and verb both commas go; in a list the second one still parts its items.
            bool verbFollows = end < text.Length && text[start] == ',' && VerbAfterComma().IsMatch(text[end..]);
            text = text[..start] + text[(verbFollows ? end + 1 : end)..];
        }

        text = Spaces().Replace(text, " ").Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal)
            .Replace(",.", ".", StringComparison.Ordinal).Replace(",,", ",", StringComparison.Ordinal).Trim(' ', ',');
        return text.Length == 0 ? sentence : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"(?<unit>\s*\([^()]{3,}\))", Options)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?<unit>(?:(?:anyway|okay|ok|so|yeah|yes|well|um|uh|right|in the end|of course|in fact|in general|basically|to be clear|as you (?:may|might) know|as mentioned (?:above|before|earlier)|for (?:example|instance)|in other words|i mean|you know|note that|please note that|the point is)\b[, ]*(?:that\s|the p(?:oi|p)nt is[, ]*)?)+)", Options)]
    private static partial Regex Opener();

    [GeneratedRegex(@"(?<unit>,\s+(?:which|who|whose|where)\s[^,;.:]{6,80}),\s", Options)]
    private static partial Regex Aside();

    [GeneratedRegex(@"(?<unit>,?\s+(?:as (?:described|explained|documented|shown|discussed|mentioned|noted) (?:above|below|earlier|later|(?:in|at|by)\s[^,;.:]{3,60})|see (?:also )?[^,;.:]{3,60}))(?:[,.;]|$)", Options)]
    private static partial Regex Pointer();

    [GeneratedRegex(@"(?<unit>\s(?:actually|basically|really|simply|just|of course|you know|i mean|obviously|clearly|literally|kind of|sort of))\s", Options)]
    private static partial Regex Filler();

    // Negations, modals, hedges, quantifiers, comparatives, conditions: what carries the sense.
    [GeneratedRegex(@"\b(?:not|no|never|none|nor|without|unless|except|only|may|might|could|would|should|must|can|cannot|if|whether|when|until|because|almost|nearly|about|roughly|most|some|all|every|few|many|several|more|less|than|least|according|but|although|though|however|instead|rather)\b|n't", Options)]
    private static partial Regex Kept();

    [GeneratedRegex(@"^,\s(?:(?:is|are|was|were|has|have|had|does|do|did|can|could|may|might|must|shall|should|will|would|cannot|never|also|still)\b|[a-z]+(?:[^s\W]s|ed)\s(?:the|an?|its|their|his|her|our|that)\b)", Options)]
    private static partial Regex VerbAfterComma();

    [GeneratedRegex(@"\b(?:and|or)\s*$", Options)]
    private static partial Regex EndsInAnd();

    [GeneratedRegex(@"^[\s,]*(?:and|or)\b", Options)]
    private static partial Regex StartsWithAnd();

    [GeneratedRegex(@"\b(?:and|or)\b", Options)]
    private static partial Regex And();

    [GeneratedRegex(@"\s+", Options)]
    private static partial Regex Spaces();
}
