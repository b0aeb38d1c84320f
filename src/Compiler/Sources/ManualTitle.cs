using System.Text.RegularExpressions;

namespace Kb.Compiler.Sources;

/// <summary>The title of a manual page as `man` sets it: "isaset(8)", from the line above everything else, which names the page at both ends.</summary>
internal static partial class ManualTitle
{
    /// <summary>Null where the text is no manual page.</summary>
    public static string? Find(IReadOnlyList<Passage> passages)
    {
        if (passages.Count < 2 || passages[0].Kind == PassageKind.Heading || passages[0].Sentences is not [var head, ..])
            return null;
        if (Page().Match(head.Text) is not { Success: true } page || !head.Text.EndsWith($" {page.Value}", StringComparison.Ordinal))
            return null;
        string name = page.Groups["name"].Value;
        // The head is often in capitals; the page itself tells how its name is written: "isaset - set ISA registers".
        IReadOnlyList<string> written = passages.FirstOrDefault(p => p.Sentences.Count > 0 && NameLines.Stands(p, p.Sentences[0].Text)) is { } said ? NameLines.Of(said.Sentences[0].Text) : [];
        return $"{written.FirstOrDefault(w => string.Equals(w, name, StringComparison.OrdinalIgnoreCase)) ?? name}({page.Groups["part"].Value})";
    }

    [GeneratedRegex(@"^(?<name>[\w.:+-]*[\w.+-](?: [\w.+-]+){0,3}):?\((?<part>\d\w*)\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Page();
}
