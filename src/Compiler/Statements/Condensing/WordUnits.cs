using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>Brackets, openers, pointers and fillers that may go, found by their words.</summary>
internal static partial class WordUnits
{
    public static IEnumerable<CutUnit> Of(string sentence)
    {
        foreach (Match match in Bracket().Matches(sentence))
        {
            int end = match.Index + match.Length;
            bool joined = sentence[match.Index] == '(' || (end < sentence.Length && !char.IsWhiteSpace(sentence[end]) && sentence[end] is not (',' or ';' or '.' or ':' or ')')); // "(rpc.)lockd", "(n-1)/8"
            bool holdsMost = WordCount.Of(match.Value) * 2 > WordCount.Of(sentence);
            if (!joined && !holdsMost && !Limits().IsMatch(match.Value) && !ShortForm().IsMatch(match.Value) && !(Apposition().IsMatch(match.Value) && sentence.AsSpan(end).TrimEnd().Length < 2))
                yield return new CutUnit(match.Index, end);
        }

        foreach (Regex pattern in (Regex[])[Opener(), Pointer(), Filler()])
        {
            foreach (Match match in pattern.Matches(sentence))
            {
                Group unit = match.Groups["unit"];
                yield return new CutUnit(unit.Index, unit.Index + unit.Length);
            }
        }
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\s*\([^()]{3,}\)", Options)]
    private static partial Regex Bracket();

    // "ring-gap sensing (RGS)": the page goes on to call it so.
    [GeneratedRegex(@"^\s*\([A-Z][A-Za-z0-9-]*[A-Z][A-Za-z0-9-]*s?\)$", RegexOptions.NonBacktracking)]
    private static partial Regex ShortForm();

    // "a clone of simpleswitcher (a popup window switcher)": what ends a sentence is what is new in it.
    [GeneratedRegex(@"^\s*\((?:an?|the)\s", Options)]
    private static partial Regex Apposition();

    // A bracket with one of these limits what stands before it.
    [GeneratedRegex(@"\b(?:only|if|unless|except|when|where|until|optional(?:ly)?|deprecated|default|not|no|never|without|instead|but|at (?:least|most)|up to|may|might|must|should|almost|nearly|about|other than|nb|note|caution|warning|either)\b|n't", Options)]
    private static partial Regex Limits();

    [GeneratedRegex(@"^(?<unit>(?:(?:anyway|okay|ok|yeah|yes|well|um|uh|right|in the end|of course|in fact|basically|to be clear|as you (?:may|might) know|as mentioned (?:above|before|earlier)|for (?:example|instance)|in other words|i mean|you know|however|therefore|thus|hence|moreover|furthermore|in addition|additionally|also|as a result|consequently|accordingly|for this reason|unfortunately|fortunately|as usual|firstly|secondly|finally|now|besides|after all|so|and|but|then again),\s+|(?:and|but|so|okay|well|anyway)\s+|(?:(?:please )?(?:also )?(?:note|remember)(?: also)?|the (?:point|idea) is|it (?:is worth noting|should be noted|turns out)(?: also)?|keep in mind|be aware)(?: that|, that|:)\s+)+)", Options)]
    private static partial Regex Opener();

    [GeneratedRegex(@"(?<unit>,?\s+(?:as (?:described|explained|documented|shown|discussed|mentioned|noted) (?:above|below|earlier|later|(?:in|at|by)\s[^,;.:]{3,60}))|[,;]\s+see (?:also )?[^,;.:]{3,60})(?:[,.;]|$)", Options)]
    private static partial Regex Pointer();

    [GeneratedRegex(@"(?<unit>(?:\s(?:actually|basically|really|simply|of course|you know|i mean|obviously|clearly|literally|very|quite)|,\s(?:however|therefore|of course|for example|for instance|thus|then|too|in turn|in fact|indeed),))\s", Options)]
    private static partial Regex Filler();
}
