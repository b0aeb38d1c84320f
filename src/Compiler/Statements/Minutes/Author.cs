using System.Text.RegularExpressions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Who wrote the minutes, and so is "I" in them: front matter, "my notes (Ana)", "typed out by Ana", "Minutes: Ana".</summary>
internal static partial class Author
{
    private const int LinesFromTop = 10;

    /// <summary>By the fullest of the known names; null where nobody is named.</summary>
    public static string? Of(Source source, IReadOnlyList<string> known)
    {
        if (source.FrontMatter.Author is { Length: > 0 } author)
            return author;
        if (MailHeader.Read(source.Lines)?.Writer is { } writer)
            return writer;
        foreach (string line in source.Lines.Skip(source.FrontMatter.LastLine).Take(LinesFromTop))
        {
            if (Wrote().Match(line) is { Success: true } match && match.Groups["name"].Value is var name && (People.IsNameWord(name.Split(' ')[0]) || known.Any(k => People.AreSame(k, name))))
                return known.FirstOrDefault(k => People.AreSame(k, name)) ?? name;
        }

        return null;
    }

    [GeneratedRegex(@"(?:(?i:notes|minutes|protocol|recording|record)[^()]{0,20}\(|(?i:(?:notes|minutes|typed|written|taken|recorded|minuted|kept)\s+(?:(?:up|out|down)\s+)?by)\s+|^[\s>*_|#-]*(?i:minutes|minute[- ]taker|notes|note[- ]taker|scribe|secretary|author)[*_\s]*[:|][*_\s]*)(?<name>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Wrote();
}
