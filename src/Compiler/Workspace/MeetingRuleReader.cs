using System.Text.RegularExpressions;

namespace Kb.Compiler.Workspace;

/// <summary>The lines under Meetings: folders and words that make a source a meeting, and what its page shows.</summary>
internal static partial class MeetingRuleReader
{
    private const int MostWords = 4;

    /// <summary>The rule with what it does in words; null where the line is none.</summary>
    public static (MeetingRule Rule, string Use)? Read(string line, bool isListed)
    {
        string text = line.Trim().TrimEnd('.').Trim();
        if (Shown().Match(text) is { Success: true } shown)
        {
            string?[] parts = [.. And().Split(shown.Groups["parts"].Value).Where(part => part.Trim().Length > 0).Select(MeetingParts.Of)];
            if (parts.Length == 0 || parts.Contains(null))
                return null;
            string[] titles = [.. parts.Select(part => part!)];
            string named = string.Join(", ", titles);
            return shown.Groups["only"].Success ? (MeetingRule.None with { Only = titles }, $"of a meeting's sections only {named} are shown")
                : shown.Groups["without"].Success ? (MeetingRule.None with { Without = titles }, $"a meeting's page is without {named}")
                : (MeetingRule.None with { First = titles }, $"on a meeting's page {named} come first");
        }

        if (isListed && MeetingParts.Of(text) is { } first)
            return (MeetingRule.None with { First = [first] }, $"on a meeting's page {first} come first");

        bool not = Not().Match(text) is { Success: true };
        string sign = Not().Replace(text, "");
        if (Folder().Match(sign) is { Success: true } folder)
        {
            string path = folder.Groups["path"].Value.Trim('/');
            path = path.StartsWith("raw/", StringComparison.Ordinal) ? path["raw/".Length..] : path;
            return not ? (MeetingRule.None with { NotFolders = [path] }, $"sources in folders '{path}' are no meetings")
                : (MeetingRule.None with { Folders = [path] }, $"sources in folders '{path}' are meetings");
        }

        string words = Titled().Replace(sign, "").Trim('"', '“', '”', '\'', ' ');
        if ((!isListed && words == text) || words.Count(c => c == ' ') >= MostWords || !GuidanceNames.IsName(words) || (!not && GuidanceNames.IsWish(words)))
            return null;
        return not ? (MeetingRule.None with { NotWords = [words] }, $"sources with '{words}' in their title or file name are no meetings")
            : (MeetingRule.None with { Words = [words] }, $"sources with '{words}' in their title or file name are meetings");
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?:(?<only>only\s*:|show\s+only\s*:?|only\s+show\s*:?)|(?<without>without\s*:?|hide\s*:?|leave\s+out\s*:?|do\s+not\s+show\s*:?|don[’']t\s+show\s*:?)|(?:show|first)\s*:|show(?:\s+first)?)\s+(?<parts>.+)$", Options)]
    private static partial Regex Shown();

    [GeneratedRegex(@"^(?:not\s*:|no\s+meetings?\s*:)\s*", Options)]
    private static partial Regex Not();

    [GeneratedRegex(@"^(?:(?:folders?|everything\s+(?:in|under)|(?:files|notes|sources)\s+(?:in|under))\s*:?\s+)?(?<path>(?:[\p{L}\d][\p{L}\d._ -]*/)+(?:[\p{L}\d][\p{L}\d._ -]*)?)(?:\s+(?:is|are)\s+(?:a\s+)?meetings?)?$|^folders?\s*:?\s+(?<path>[\p{L}\d][\p{L}\d._-]*)$", Options)]
    private static partial Regex Folder();

    [GeneratedRegex(@"^(?:words?\s*:|titles?\s+with\s*:?|titled\s*:?|(?:files|notes|sources)\s+(?:titled|called|named|with)\s*:?)\s*", Options)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\s*(?:,|;|\band\b)\s*", Options)]
    private static partial Regex And();
}
