using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Kb.Compiler.Output.Checks;

/// <summary>
/// Whether words stand in lines of a source: letter by letter, in order, with white space, Markdown's marks and the marks at the
/// start of lines left out on both sides. Written apart from the readers, so that their errors show.
/// </summary>
internal static partial class QuoteMatch
{
    private const string Marks = "*_`~|\\[]=\"“”„";

    public static bool StandsIn(string quote, IEnumerable<string> lines)
    {
        string wanted = Reduce(quote);
        if (wanted.Length == 0)
            return false;

        string[] raw = [.. lines];
        return Reduce(string.Join(' ', raw.Select(line => WithoutMarkup(LineStart().Replace(line, "", 1))))).Contains(wanted, StringComparison.Ordinal)
            || Reduce(string.Join(' ', raw)).Contains(wanted, StringComparison.Ordinal); // code keeps what looks like markup
    }

    /// <summary>
    /// The stretches between quotation marks. A quote may hold quotation marks itself: of the ends possible for a start the
    /// furthest that <paramref name="stands"/> is taken; where none does, the furthest is reported as it is.
    /// </summary>
    public static IEnumerable<(string Quote, bool Stands)> Find(string text, Func<string, bool> stands)
    {
        int[] marks = [.. Enumerable.Range(0, text.Length).Where(i => text[i] == '"')];
        for (int start = 0; start + 1 < marks.Length;)
        {
            int end = marks.Length - 1;
            while (end > start + 1 && !stands(text[(marks[start] + 1)..marks[end]]))
                end--;

            string found = text[(marks[start] + 1)..marks[end]];
            bool holds = stands(found);
            yield return (found, holds);
            start = end + 1;
        }
    }

    private static string WithoutMarkup(string line)
    {
        string text = FootnoteMark().Replace(line, "");
        text = Tag().Replace(text, "");
        text = WikiLink().Replace(text, "");
        text = Destination().Replace(text, "]");
        return WebUtility.HtmlDecode(text);
    }

    private static string Reduce(string text)
    {
        var reduced = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool dropped = char.IsWhiteSpace(c) || char.IsControl(c) || Marks.Contains(c, StringComparison.Ordinal)
                || char.GetUnicodeCategory(c) == UnicodeCategory.Format || c is >= '\uFE00' and <= '\uFE0F';
            if (!dropped)
                reduced.Append(c);
        }

        return reduced.ToString();
    }

    [GeneratedRegex(@"^\s*(?:>\s*)*(?:[-*+]\s+|[0-9]+[.)]\s+)?(?:\[[ xX]\]\s+)?(?:#+\s+)?", RegexOptions.NonBacktracking)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"\[\^[^\]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"</?[a-zA-Z][a-zA-Z0-9]*(?:\s[^>]*)?/?>|<!--.*-->", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\[\[[^\]|]*\|", RegexOptions.NonBacktracking)]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])", RegexOptions.NonBacktracking)]
    private static partial Regex Destination();
}
