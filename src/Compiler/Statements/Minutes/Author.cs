using System.Text.RegularExpressions;
using Kb.Compiler.Language;
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
            foreach (string name in Wrote().Matches(line).Concat(Writes().Matches(line)).Select(m => m.Groups["name"].Value))
            {
                if (Known(name, known) is { } full)
                    return full;
                if (People.IsNameWord(name.Split(' ')[0]) && !SpeakerLabels.IsInitials(name))
                    return name;
            }
        }

        // "notes 12 March (Gareth).md", "notes_LH_10-03-2026.md", "hetty notes wed 7 may.md"
        string file = Path.GetFileNameWithoutExtension(source.Path);
        if (!Notes().IsMatch(file))
            return null;
        return FileWords().Split(file).Where(word => MonthNames.Month(word.ToLowerInvariant()) is null && !DateFinder.IsWeekday(word.ToLowerInvariant())).Select(word => Known(word, known)).FirstOrDefault(k => k is not null)
            ?? (Bracketed().Match(file) is { Success: true } own && char.ToUpperInvariant(own.Groups["name"].Value[0]) + own.Groups["name"].Value[1..] is var bracketed && People.IsNameWord(bracketed) ? bracketed : null);
    }

    // The fullest name; null where none of them is meant.
    private static string? Known(string name, IReadOnlyList<string> known) =>
        name.Length < 2 ? null
        : SpeakerLabels.IsInitials(name) ? known.Where(k => Initials.Of(k).Contains(name, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).ToArray() is [var one] ? one : known.FirstOrDefault(k => k == name)
        : known.Where(k => People.AreSame(k, name)).OrderByDescending(k => k.Length).FirstOrDefault();

    private const string Name = @"(?<name>\p{Lu}{2,3}|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)";

    // "Hetty Croft (notes)", "ZA writing", "me (Gareth)", "My notes, RQ".
    [GeneratedRegex(@"\b" + Name + @"(?:\s|,\s)?\(?(?:[\p{L} ]{0,20},\s)?(?i:writing|notes|minutes|scribe|taking\s+notes)\)|\b" + Name + @",?\s(?:is\s+|was\s+)?writing\b|\bme\s*[(=]\s*" + Name + @"|\b(?i:my\s+notes|notes)[,:]\s+(?:by\s+)?" + Name + @"|\b(?i:typed|written|taken)(?:\s+\w+)?\s*(?:by|:)\s*" + Name, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Writes();

    [GeneratedRegex(@"\((?<name>\p{L}\p{Ll}{2,})\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();

    [GeneratedRegex("notes|jottings", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Notes();

    [GeneratedRegex(@"[^\p{L}]+", RegexOptions.NonBacktracking)]
    private static partial Regex FileWords();

    [GeneratedRegex(@"(?:(?i:notes|minutes|protocol|recording|record)[^()]{0,20}\(|(?i:(?:notes|minutes|typed|written|taken|recorded|minuted|kept)\s+(?:(?:up|out|down)\s+)?by)\s+|^[\s>*_|#-]*(?i:minutes|minute[- ]taker|notes|note[- ]taker|scribe|secretary|author)[*_\s]*[:|][*_\s]*)(?<name>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Wrote();
}
