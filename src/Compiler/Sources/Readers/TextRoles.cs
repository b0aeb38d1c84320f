using System.Text.RegularExpressions;

namespace Kb.Compiler.Sources.Readers;

/// <summary>What reStructuredText says of words (they are a program's name, they lead there) taken off them: <c>:program:`MPD`</c> reads as <c>`MPD`</c>.</summary>
internal static partial class TextRoles
{
    public static BlockText TakeOff(BlockText block)
    {
        string text = block.ToString();
        if (!text.Contains('`', StringComparison.Ordinal))
            return block;
        (int Start, int Length, string By)[] changes =
        [
            .. Role().Matches(text).Select(m => (m.Index, m.Length - 1, "")),
            .. Reference().Matches(text).Select(m => (Start: m.Groups["words"].Index + m.Groups["words"].Length, End: m.Index + m.Length)).Select(m => (m.Start, m.End - m.Start, "`")),
        ];
        return changes.Length == 0 ? block : block.Replace(changes.OrderBy(c => c.Start));
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@":[a-z]+(?:[:+-][a-z]+)*:`", Options)]
    private static partial Regex Role();

    // "`the list <https://example.org>`_", "`Implementations used`_"; "`pump.<name>.conf`" is code.
    [GeneratedRegex(@"`(?<words>[^`<>]*[^`<>\s])(?:\s+<[^`<>]+>`_{0,2}|`_{1,2})", Options)]
    private static partial Regex Reference();
}
