using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>Sentences that say what something is ("MPD is a music player …") or what a text is about ("This section covers …"): what a reader looks for first, and seldom out of its sense, so that a learned judgement against them must be sure.</summary>
internal static partial class SelfEvident
{
    public static bool Is(string sentence) =>
        OfText().IsMatch(sentence) || (OfThing().Match(sentence) is { Success: true } thing && FunctionWords.Of(thing.Groups["first"].Value.ToLowerInvariant()) == FunctionClass.None);

    [GeneratedRegex(@"^(?:(?i:this)\s+(?:document|section|chapter|manual|page|guide|article|note|howto|tutorial|appendix|text|paper|report)\s+(?:is|covers|describes|explains|lists|shows|contains|provides|introduces|discusses|documents|gives)\b)", Options)]
    private static partial Regex OfText();

    // "It is a pity" says it of nothing.
    [GeneratedRegex(@"^(?:(?:The|An?)\s+)?(?<first>\p{L}[\w+.#-]*)(?:\s[\w+.#()-]+){0,3}\s(?:is|are)\s+(?:an?|the|one\s+of)\s", Options)]
    private static partial Regex OfThing();

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;
}
