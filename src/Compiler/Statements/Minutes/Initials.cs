using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>People written as two or three capitals: "RA" for Ruth Adler, or a line such as "NH OL MT, PV by phone" at the top of notes.</summary>
internal static partial class Initials
{
    private const int LinesFromTop = 8;

    private static readonly PhraseSet s_others = new("am|pm|ok|ap|ai|id|it|tv|pc|eu|us|uk|un|hr|pr|qa|po|vp|ceo|cto|cfo|tbd|tbc|tba|aob|eod|eow|eom|fyi|nb|ps|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|faq|api|url|pdf|csv|usb|led|cet|utc|gmt|est|pst");

    /// <summary>The initials of a full name: of its first and last word, and of all its words; empty for a single word.</summary>
    public static IEnumerable<string> Of(string name)
    {
        string[] words = [.. name.Split(' ', '-').Where(w => w.Length > 0 && char.IsUpper(w[0]) && !w.EndsWith('.'))];
        if (words.Length < 2)
            return [];
        return new[] { $"{words[0][0]}{words[^1][0]}", string.Concat(words.Select(w => w[0])) }.Distinct(StringComparer.Ordinal).Where(i => i.Length <= 3);
    }

    /// <summary>The full name that initials ("RA") or a first name with a letter ("Ruth A.") stand for; the same again where none of the names, or more than one, is written so.</summary>
    public static string Resolve(string name, IEnumerable<string> names) =>
        SpeakerLabels.IsInitials(name) && names.Where(n => Of(n).Contains(name, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).ToArray() is [var full] ? full
        : IsLettered(name) && names.Where(n => !IsLettered(n) && Lettered(n) == name.TrimEnd('.')).Distinct(StringComparer.Ordinal).ToArray() is [var whole] ? whole : name;

    /// <summary>"Ruth A" for Ruth Adler: how people tell two of one first name apart; null for a single word.</summary>
    public static string? Lettered(string name) =>
        name.Split(' ') is { Length: > 1 } words && words[0].Length > 1 && char.IsUpper(words[^1][0]) && !words[0].EndsWith('.') ? $"{words[0]} {words[^1][0]}" : null;

    private static bool IsLettered(string name) => name.TrimEnd('.') is [.., ' ', var letter] && char.IsUpper(letter);

    /// <summary>Whether the full stop there stands behind letters of a name: "Ruth A. writes" and "Th. Berg writes" go on.</summary>
    public static bool IsStop(string text, int stop)
    {
        int start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return stop - start is 1 or 2 && char.IsUpper(text[start]) && !FirstNames.Contains(text[start..stop]);
    }

    /// <summary>Initials that a line at the top lists and the text below uses; empty where there is no such line.</summary>
    public static IReadOnlyList<string> Listed(Source source)
    {
        foreach (string line in source.Lines.Skip(source.FrontMatter.LastLine).Take(LinesFromTop))
        {
            foreach (string part in Parts().Split(line))
            {
                string[] found = [.. Capitals().Matches(part).Select(m => m.Value).Where(w => !s_others.Opens(PhraseSet.Fold(w)) || Present().IsMatch(line)).Distinct(StringComparer.Ordinal)];
                int letters = part.Count(char.IsLetter), inNames = found.Sum(f => f.Length);
                bool listed = found.Length >= 2 && (Present().IsMatch(line) || (found.Length >= 3 && letters - inNames < 20));
                if (listed && found.Count(f => source.Lines.Sum(l => l.AsSpan().Count(f)) > 1) * 2 > found.Length)
                    return found;
            }
        }

        return [];
    }

    /// <summary>The full names that the top of a source explains initials by, in whatever form: a full name in one line with its letters ("RA = Ruth Adler", "Ruth Adler (treasurer, RA)", "RA Ruth Adler /", a row of a table); empty for fewer than two.</summary>
    public static IReadOnlyList<string> Explained(Source source) =>
        source.Lines.Skip(source.FrontMatter.LastLine).Take(LegendLines).SelectMany(Pairs).Distinct(StringComparer.Ordinal).ToArray() is { Length: >= 2 } names ? names : [];

    private static IEnumerable<string> Pairs(string line)
    {
        HashSet<string> letters = [.. Capitals().Matches(line).Select(m => m.Value)];
        return letters.Count == 0 ? [] : FullNames().Matches(line).Select(m => m.Value).Where(name => Of(name).Any(letters.Contains));
    }

    private const int LegendLines = 14;

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b" + NameForms.Full, Options)]
    private static partial Regex FullNames();

    [GeneratedRegex(@"[/:|()]|\s[-–—]\s", Options)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b\p{Lu}{2,3}\b", Options)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"^[\s>#*_-]*(?:attendees|attending|participants|present|with|there|who)\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Present();
}
