using System.Text.RegularExpressions;

namespace Kb.Compiler.Statements;

/// <summary>Sentences that say what something is ("MPD is a music player …") or what a text is about ("This section covers …"): what a reader looks for first, and seldom out of its sense, so that a learned judgement against them must be sure.</summary>
internal static partial class SelfEvident
{
    public static bool Is(string sentence) => Form().IsMatch(sentence);

    [GeneratedRegex(@"^(?:(?i:this)\s+(?:document|section|chapter|manual|page|guide|article|note|howto|tutorial|appendix|text|paper|report)\s+(?:is|covers|describes|explains|lists|shows|contains|provides|introduces|discusses|documents|gives)\b|(?:The\s+|An?\s+)?[\p{Lu}\p{L}][\w+.#-]*(?:\s[\w+.#()-]+){0,3}\s(?:is|are)\s+(?:an?|the|one\s+of)\s)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
