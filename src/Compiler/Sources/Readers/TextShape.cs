using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources.Readers;

/// <summary>What a line of plain text looks like.</summary>
internal static partial class TextShape
{
    private const int LongestHeading = 70;

    public static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);

    /// <summary>A line of dashes, stars and the like that only parts.</summary>
    public static bool IsRule(string line) => Rule().IsMatch(line);

    public static int Indent(string line)
    {
        int indent = 0;
        foreach (char c in line)
        {
            if (c == ' ')
                indent++;
            else if (c == '\t')
                indent += 8 - (indent % 8);
            else
                break;
        }

        return indent;
    }

    /// <summary>Level 1 under =, * or #, level 2 under anything else; null where the second line is no underline of the first.</summary>
    public static int? UnderlineLevel(string line, string next)
    {
        string title = line.Trim(), under = next.Trim();
        if (!Underline().IsMatch(next) || title.Length is 0 or > LongestHeading + 10 || under.Length < Math.Min(3, title.Length) || Math.Abs(under.Length - title.Length) > Math.Max(3, title.Length / 2))
            return null;
        return under[0] is '=' or '*' or '#' ? 1 : 2;
    }

    /// <summary>Short, and no sentence.</summary>
    public static bool IsTitle(string line) =>
        line.Trim() is { Length: >= 3 and <= LongestHeading } text && text.Any(char.IsLetter) && text[^1] is not ('.' or ',' or ';' or ':') && ItemSkip(line) is null && !IsTrailer(line) && QuestionLabel(line) is null;

    /// <summary>Lines of a table of contents: short, without full stops.</summary>
    public static bool LooksLikeContents(ReadOnlySpan<string> block)
    {
        foreach (string line in block)
        {
            if (line.Trim().Length > LongestHeading || line.TrimEnd().EndsWith('.') || (!line.StartsWith(' ') && Chapter().IsMatch(line)))
                return false;
        }

        return block.Length > 1 || ItemSkip(block[0]) is not null || Numbered().IsMatch(block[0].Trim());
    }

    /// <summary>"1.2 Title", "CHAPTER III", a title in capitals, a short title line; null where the line is none of these.</summary>
    public static int? HeadingLevel(string line, bool alone, bool followed, bool afterRule)
    {
        string text = line.Trim();
        if (text.Length is < 3 or > LongestHeading || text[^1] is '.' or ',' or ';' || !text.Any(char.IsLetter) || DotLeader().IsMatch(text))
            return null;
        Match number = Numbered().Match(text);
        if (number.Success)
            return 1 + number.Groups["n"].Value.TrimEnd('.').Count(c => c == '.');
        if (Chapter().IsMatch(text))
            return 1;
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (text[^1] is ':' or '!' || words.Length > 9)
            return null;
        if (!text.Any(char.IsLower) && text.Count(char.IsLetter) >= 4 && !text.Contains('_'))
            return 1;
        bool title = alone && followed && char.IsUpper(text[0]) && (Indent(line) <= 3 || afterRule) && words.Length <= 8 && !text.Contains('/') && !text.Contains('=') && !text.Contains("  ", StringComparison.Ordinal)
            && DateFinder.Find(text) is null;
        return title ? 4 : null;
    }

    public static string HeadingText(string line)
    {
        string text = line.Trim().TrimEnd(':').Trim('*', '=', '#', ' ');
        Match number = Numbered().Match(text);
        string plain = number.Success ? text[number.Groups["title"].Index..] : ChapterNumber().Replace(text, "");
        return plain.Length == 0 ? line.Trim() : plain;
    }

    public static bool IsContentsTitle(string title) => title.Trim(':', ' ').ToLowerInvariant() is "contents" or "table of contents" or "index" or "toc";

    /// <summary>"bash (5.2-1) unstable; urgency=low" as "bash 5.2-1".</summary>
    public static string? ChangelogEntry(string line) =>
        DebianEntry().Match(line) is { Success: true } match ? $"{match.Groups["name"].Value} {match.Groups["version"].Value}" : null;

    /// <summary>" -- Maintainer &lt;mail&gt;  date", a header of mail, a line of a table of contents.</summary>
    public static bool IsTrailer(string line) => Trailer().IsMatch(line) || DotLeader().IsMatch(line);

    public static int? QuestionLabel(string line) => Question().Match(line) is { Success: true } match ? match.Length : null;

    public static int? AnswerLabel(string line) => Answer().Match(line) is { Success: true } match ? match.Length : null;

    /// <summary>How many characters the bullet or number takes; null where the line begins no item.</summary>
    public static int? ItemSkip(string line) => Bullet().Match(line) is { Success: true } match ? match.Length : null;

    public static bool IsRow(string line) => line.AsSpan().Count('|') >= 2 && line.TrimStart().StartsWith('|');

    public static bool IsRowRule(string line) => !line.Any(char.IsLetterOrDigit);

    /// <summary>Columns set with runs of spaces.</summary>
    public static bool HasColumns(ReadOnlySpan<string> block)
    {
        int columns = 0;
        foreach (string line in block)
        {
            if (Column().IsMatch(line.Trim()))
                columns++;
        }

        return columns * 2 > block.Length;
    }

    /// <summary>Words with function words among them, few signs, and not set in columns.</summary>
    public static bool LooksLikeProse(ReadOnlySpan<string> block, int skip)
    {
        int letters = 0, other = 0, words = 0, function = 0;
        for (int i = 0; i < block.Length; i++)
        {
            ReadOnlySpan<char> line = block[i].AsSpan(i == 0 ? Math.Min(skip, block[i].Length) : 0);
            foreach (char c in line)
            {
                if (char.IsLetter(c) || c == ' ')
                    letters++;
                else
                    other++;
            }

            foreach (string word in line.ToString().ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string plain = word.Trim('.', ',', ';', ':', '(', ')', '"', '\'');
                if (plain.Length == 0 || !char.IsLetter(plain[0]))
                    continue;
                words++;
                if (s_languages.Any(l => StopWords.Contains(plain, l)) || plain.Any(c => c > '\u2e7f'))
                    function++;
            }
        }

        bool code = CodeLook().IsMatch(block[0]);
        return !code && letters > other * 4 && words >= 4 && function * 6 >= words && (words >= 8 || function >= 2) && !(block.Length > 1 && HasColumns(block));
    }

    private static readonly string[] s_languages = ["en", "de", "fr", "es"];

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^\s*(?:[-=*_~+#·•━─═]\s?){3,}$", Options)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*(?:=+|━+|─+|-+|~+|\*+|#+|\^+|`+|\++)\s*$", Options)]
    private static partial Regex Underline();

    [GeneratedRegex(@"^(?:§\s*)?(?<n>\d{1,2}(?:\.\d{1,3}){0,4}\.?|[A-Z]\.\d{1,2}(?:\.\d{1,2})*\.?|\d{1,2}\)|[IVX]{1,5}\.)\s+(?<title>\p{Lu}.*|`.*|"".*)$", Options)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:chapter|appendix|part|section|kapitel|chapitre|capítulo)\s+(?:\d+|[A-Z]|[IVX]+)\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^(?:chapter|appendix|part|section)\s+(?:\d+|[A-Z]|[IVX]+)[.:]\s+", Options | RegexOptions.IgnoreCase)]
    private static partial Regex ChapterNumber();

    [GeneratedRegex(@"^(?<name>[a-z0-9][a-z0-9+.-]+)\s+\((?<version>[^()\s]+)\)\s+[\w\s.-]+;\s*urgency=", Options)]
    private static partial Regex DebianEntry();

    [GeneratedRegex(@"^\s(?:--)\s.+<[^<>]+@[^<>]+>|^(?:From|To|Cc|Subject|Date|Message-I[dD]|Reply-To|X-[\w-]+|Content-[\w-]+|MIME-Version):\s", Options)]
    private static partial Regex Trailer();

    [GeneratedRegex(@"(?:\.\s?){5,}\s*\d*\s*$", Options)]
    private static partial Regex DotLeader();

    [GeneratedRegex(@"^\s*(?:Q(?:uestion)?\s?\d*(?:\.\d+)*[:.)])\s+", Options)]
    private static partial Regex Question();

    [GeneratedRegex(@"^\s*(?:A(?:nswer)?\s?\d*[:.)])\s+", Options)]
    private static partial Regex Answer();

    [GeneratedRegex(@"^\s*(?:[-*+•·o»]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\[[ xX]?\])\s+", Options)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"[^\s.!?:]\s{3,}\S", Options)]
    private static partial Regex Column();

    [GeneratedRegex(@"^\s*(?:[$#>%]\s|[\w.-]+\s*=\s*\S|<\w|[{}\\]|(?:sudo|apt|apt-get|git|cd|ls|echo|cat|make|mount|export|set|if|for)\s+[-/\w.$""]+$)|[;{}\\]\s*$", Options)]
    private static partial Regex CodeLook();
}
