using System.Buffers;
using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources.Readers;

/// <summary>What a single line of plain text looks like.</summary>
internal static partial class TextShape
{
    public const int LongestHeading = 72;

    private const int LongestFence = 6;

    private static readonly SearchValues<char> s_rule = SearchValues.Create("-=*_~+#·•━─═");

    /// <summary>A line of dashes, stars and the like that only parts.</summary>
    public static bool IsRule(string line) => FirstOf(line) is var c && s_rule.Contains(c) && Rule().IsMatch(line);

    /// <summary>Something typed at a prompt: <c>$ make</c>, <c>alice$ git pull</c>.</summary>
    public static bool IsCommand(string line) => Prompt().IsMatch(line);

    /// <summary>"TAR(1)    GNU TAR Manual    TAR(1)"</summary>
    public static bool IsManualHead(string line) => ManualHead().IsMatch(line);

    [GeneratedRegex(@"^\s*[\w.:+-]+\(\d\w*\)\s.*\s[\w.:+-]+\(\d\w*\)\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex ManualHead();

    /// <summary>A line of nothing but an option with its values, a path, or a name in signs: "-s, --state FILE", "/etc/cron.allow", "SSH_ASKPASS".</summary>
    public static bool IsSign(string text) => Sign().IsMatch(text);

    /// <summary>Two dots by themselves or before words, as in reStructuredText; a directive has two colons.</summary>
    public static bool IsComment(string line) =>
        (line.AsSpan().Trim() is ".." || line.AsSpan().TrimStart().StartsWith(".. ")) && !line.Contains("::", StringComparison.Ordinal);

    public static int Indent(string line)
    {
        int indent = 0;
        foreach (char c in line)
        {
            if (c == '\t')
                indent += 8 - (indent % 8);
            else if (char.IsWhiteSpace(c))
                indent++;
            else
                break;
        }

        return indent;
    }

    /// <summary>Places that a text takes on a screen: a full-width character takes two.</summary>
    public static int Columns(ReadOnlySpan<char> text)
    {
        int columns = text.Length;
        if (!text.ContainsAnyInRange('\u3000', '\uffff'))
            return columns;
        foreach (char c in text)
            columns += (Scripts.IsUnspaced(c) || Scripts.IsWideMark(c)) && c is not (>= '\uff61' and <= '\uff9f') && !char.IsSurrogate(c) ? 1 : 0;
        return columns;
    }

    /// <summary>The mark that the second line underlines the first with; null where it is no underline.</summary>
    public static char? Underline(string line, string next)
    {
        ReadOnlySpan<char> under = next.AsSpan().Trim(), title = line.AsSpan().Trim();
        if (under.Length < 2 || under.IndexOfAnyExcept(under[0]) >= 0 || "=-~*#^`+\"━─".IndexOf(under[0], StringComparison.Ordinal) < 0)
            return null;
        bool fits = title.Length is > 0 and <= LongestHeading + 20 && under.Length >= Math.Min(3, title.Length) && (Math.Abs(under.Length - title.Length) <= Math.Max(3, title.Length / 2) || Math.Abs(under.Length - Columns(title)) <= 3);
        // A rule across the page can stand under the end of a paragraph.
        fits &= title.Length == under.Length || title[^1] is not ('.' or ',' or ';' or '。' or '、' or '，') || char.IsAsciiDigit(title[0]);
        return fits && title.ContainsAnyInRange('0', '\uffff') && !IsRule(line) && !title.Contains("   ", StringComparison.Ordinal) && !title.Contains('|') ? under[0] : null;
    }

    /// <summary><c>## Title</c>, as in Markdown: the level; null for every other line.</summary>
    public static int? HashLevel(string line)
    {
        if (!line.StartsWith('#'))
            return null;
        int level = line.AsSpan().IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && line[level] == ' ' && line.AsSpan(level).Trim().Length > 2 ? level : null;
    }

    /// <summary><c>** Title</c>, as in outlines: the number of stars, from 2; null for every other line.</summary>
    public static int? StarLevel(string line)
    {
        if (!line.StartsWith("**", StringComparison.Ordinal))
            return null;
        int level = line.AsSpan().IndexOfAnyExcept('*');
        return level is >= 2 and <= 6 && line[level] == ' ' ? level : null;
    }

    /// <summary>Short, and no sentence.</summary>
    public static bool IsTitle(string line) =>
        line.Trim() is { Length: >= 3 and <= LongestHeading } text && text.Any(char.IsLetter) && text[0] is not (':' or '<' or '.' or '|' or '$') && text[^1] is not ('.' or ',' or ';' or ':' or '。' or '、' or '，' or '；' or '：' or '！')
        && ItemSkip(line) is null && !IsTrailer(line) && QuestionLabel(line) is null && ChangelogEntry(line) is null && !text.StartsWith("-*-", StringComparison.Ordinal)
        && !text.Contains("   ", StringComparison.Ordinal) && !text.Contains('\t') && !text.Contains("://", StringComparison.Ordinal) && PassageList.SpeakerLabel(text) is null;

    /// <summary>The number before a title, such as <c>3</c> or <c>3.1</c>; null where none is.</summary>
    public static string? Number(string text) =>
        text.Length > 0 && (char.IsAsciiLetterOrDigit(text[0]) || text[0] == '§') && Numbered().Match(text) is { Success: true } match ? match.Groups["n"].Value.TrimEnd('.', ')') : null;

    /// <summary>An option with what it takes, or keys, alone in a line: "-S --suffix .sss", "--[no]map", "Alt + l".</summary>
    public static bool IsOption(string text) =>
        text.Length is > 1 and <= LongestHeading && Option().IsMatch(text) && text[^1] is not ('.' or ';' or '!' or '?') && !text.Split(' ').Skip(1).Any(w => w.Length > 1 && w != "or" && FunctionWords.Of(w) != FunctionClass.None);

    [GeneratedRegex(@"^(?:\[?[-−]{1,2}[\p{L}\d?@#\[][^\s]*(?:[ ,|]+\S{1,30}){0,7}|(?:(?:Ctrl|Control|Alt|Shift|Meta)(?:\s?\+\s?\S{1,10}|-\S)|(?:Esc|F\d{1,2})(?:\s?\+\s?\S{1,10})?)(?:(?:,| or|/)\s?\S{1,12}(?:\s?[+-]\s?\S{1,10})?){0,3}):?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Option();

    /// <summary>"NOTE:", "Example": marks what follows and is no title of it.</summary>
    public static bool IsLabel(string text) => Label().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:note|notice|nb|n\.b\.|example|warning|caution|tip|hint|important|attention|remark|danger)\W*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    public static bool IsChapter(string text) => text.Length > 0 && char.IsLetter(text[0]) && Chapter().IsMatch(text);

    /// <summary>A line without its underline, number and marks.</summary>
    public static string HeadingText(string line)
    {
        string text = line.Trim().TrimEnd(':').Trim('*', '=', '#', ' ');
        Match number = Numbered().Match(text);
        if (number.Success)
            text = text.TrimEnd('.');
        string plain = (number.Success ? text[number.Groups["title"].Index..] : ChapterNumber().Replace(text, "")).Replace("``", "`", StringComparison.Ordinal);
        return plain.Length == 0 ? line.Trim() : plain;
    }

    /// <summary>"bash (5.2-1) unstable; urgency=low" as "bash 5.2-1"; "2004-05-12  Ada Berg  &lt;mail&gt;" as "2004-05-12 Ada Berg"; "levelmeter 2.0".</summary>
    public static string? ChangelogEntry(string line)
    {
        if (line.Contains("urgency=", StringComparison.Ordinal) && DebianEntry().Match(line) is { Success: true } debian)
            return $"{debian.Groups["name"].Value} {debian.Groups["version"].Value}";
        if (Release().IsMatch(line))
            return line.Trim();
        if (VersionTitle.IsLine(line))
            return line.TrimStart('*', ' ').TrimEnd(' ', ':');
        return line.Length > 10 && char.IsAsciiDigit(line[0]) && DatedEntry().Match(line) is { Success: true } dated
            ? $"{dated.Groups["day"].Value} {dated.Groups["name"].Value.Trim()}"
            : null;
    }

    // "levelmeter 2.0", "levelmeter-2.0.1"
    [GeneratedRegex(@"^[\p{L}_][\w+]*(?:-\p{L}[\w+]*)*[ -](?:[Vv]ersion |[Rr]elease )?v?\d+\.\d+(?:\.\d+)*\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Release();

    /// <summary>" -- Maintainer &lt;mail&gt;  date", a header of mail, the foot of a printed page.</summary>
    public static bool IsTrailer(string line) =>
        (line.StartsWith(" -- ", StringComparison.Ordinal) && line.Contains('@'))
        || (line.Length > 3 && char.IsAsciiLetterUpper(line[0]) && line.Contains(':') && MailHeader().IsMatch(line))
        || (line.EndsWith(']') && line.Contains("[Page ", StringComparison.Ordinal));

    /// <summary>"Title ........ 12".</summary>
    public static bool HasDotLeader(string line) =>
        (line.Contains("....", StringComparison.Ordinal) || line.Contains(". . . ", StringComparison.Ordinal)) && DotLeader().IsMatch(line);

    public static int? QuestionLabel(string line) => FirstOf(line) == 'Q' && Question().Match(line) is { Success: true } match ? match.Length : null;

    public static int? AnswerLabel(string line) => FirstOf(line) == 'A' && Answer().Match(line) is { Success: true } match ? match.Length : null;

    /// <summary>How many characters the bullet or number takes; null where the line begins no item.</summary>
    public static int? ItemSkip(string line) => Bullet().Match(line) is { Success: true } match && match.Length < line.Length ? match.Length : null;

    /// <summary>For "- [x] text" whether it is ticked; null where there is no box.</summary>
    public static bool? IsTicked(string line) => ItemSkip(line) is { } skip && line.AsSpan(0, skip).TrimEnd() is var mark && mark.EndsWith(']') ? mark.ContainsAny('x', 'X') : null;

    /// <summary>Number of an item that has one.</summary>
    public static int? ItemNumber(string line) =>
        int.TryParse(line.AsSpan().Trim().TrimStart('(') is var text && text.IndexOfAnyExceptInRange('0', '9') is > 0 and <= 3 and var end ? text[..end] : "", out int number) ? number : null;

    public static bool IsRow(string line) => line.AsSpan().Count('|') >= 2 && line.AsSpan().TrimStart().StartsWith('|');

    /// <summary>Three marks or a few more: a long row of them underlines.</summary>
    public static bool IsFence(string line)
    {
        ReadOnlySpan<char> text = line.AsSpan().Trim(), after = text.TrimStart("`~");
        return text.Length - after.Length is >= 3 and <= LongestFence && after.IndexOfAny('`', '~') < 0;
    }

    private static char FirstOf(string line)
    {
        foreach (char c in line)
        {
            if (!char.IsWhiteSpace(c))
                return c;
        }

        return ' ';
    }

    [GeneratedRegex(@"^(?:-{1,2}[\p{L}\d?@][^\s,|]*(?:(?:,|\s?\||\s+or)?\s+(?:-{1,2}[\p{L}\d?@][^\s,|]*|<[^<>]+>|\[[^\[\]]+\]|[A-Z][A-Z\d_.:=-]*))*(?:\s[a-z_]+)?|(?:~|\$[A-Z_]+)?/[\w./@%*+~-]{3,}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[a-z]+(?:_[a-z\d]+)+):?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sign();

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^\s*[a-z0-9@~:.-]{0,30}[$%] \S", RegexOptions.NonBacktracking)]
    private static partial Regex Prompt();

    [GeneratedRegex(@"^\s*(?:[-=*_~+#·•━─═]\s?){3,}$", Options)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:§\s*)?(?<n>\d{1,2}(?:\.\d{1,3}){0,4}\.?|[A-Z](?:\.\d{1,2})+\.?|\d{1,2}\)|[IVX]{1,5}\.|[A-Z]\.)\s+(?<title>[^\s\d].*)$", Options)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:chapter|appendix|part|section|kapitel|anhang|chapitre|annexe|capítulo|apéndice)\s+(?:\d+|[A-Z]|[IVX]+)(?:[.:]?$|[.:]\s|\s+[-–—]|\s+\p{Lu})|^第\s?[0-9０-９一二三四五六七八九十百]+\s?[章部編编篇](?:[^。]{0,30})$", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^(?:chapter|appendix|part|section|kapitel|anhang|chapitre|annexe|capítulo|apéndice)\s+(?:\d+|[A-Z]|[IVX]+)[.:]\s+|^第\s?[0-9０-９一二三四五六七八九十百]+\s?[章部編编篇][\s:：、]*", Options | RegexOptions.IgnoreCase)]
    private static partial Regex ChapterNumber();

    [GeneratedRegex(@"^(?<name>[a-z0-9][a-z0-9+.-]+)\s+\((?<version>[^()\s]+)\)\s+[\w\s.~+-]+;\s*urgency=", Options)]
    private static partial Regex DebianEntry();

    [GeneratedRegex(@"^(?<day>\d{4}-\d{2}-\d{2})\s+(?<name>\p{L}[^<>@]*)<[^<>]*>\s*$", Options)]
    private static partial Regex DatedEntry();

    [GeneratedRegex(@"^(?:From|To|Cc|Subject|Date|Message-I[dD]|Reply-To|X-[\w-]+|Content-[\w-]+|MIME-Version|Archive-[Nn]ame|Posting-[Ff]requency|Last-[Mm]odified|Version|URL|Maintainer):\s", Options)]
    private static partial Regex MailHeader();

    [GeneratedRegex(@"(?:\.\s?){4,}\s*\d+\s*$", Options)]
    private static partial Regex DotLeader();

    [GeneratedRegex(@"^\s*(?:Q(?:uestion)?\s?\d*(?:\.\d+)*[:.)])\s+", Options)]
    private static partial Regex Question();

    [GeneratedRegex(@"^\s*(?:A(?:nswer)?\s?\d*(?:\.\d+)*[:.)])\s+", Options)]
    private static partial Regex Answer();

    [GeneratedRegex(@"^\s*(?:[-*+•·o»–]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\((?:i{1,3}|iv|vi{0,3})\))\s+(?:\[[ xX]?\]\s+)?", Options)]
    private static partial Regex Bullet();
}
