using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Kb.Compiler.Output.Checks;

/// <summary>
/// Lines that a citation points to, and whether words stand in them: letter by letter, in order, with white space, Markdown's marks and the marks at the
/// start of lines left out on both sides. Written apart from the readers, so that their errors show.
/// </summary>
internal sealed partial class CitedText
{
    private const string Marks = "*_`~|\\[]=\"“”„";

    /// <summary>Quotation marks looked at behind an opening one; a bound for text that is made of them.</summary>
    private const int MaxMarks = 100;

    private readonly string _withoutMarkup;
    private readonly string _asWritten; // code keeps what looks like markup

    public CitedText(IReadOnlyList<string> lines)
    {
        lines = [.. lines.Select(line => DividedWord().Replace(Printed().Replace(line, ""), ""))];
        _withoutMarkup = Reduce(WithoutTargets(string.Join(' ', lines.Select(line => WithoutMarkup(LineStart().Replace(line, "", 1))))));
        _asWritten = Reduce(string.Join(' ', lines));
    }

    public bool Holds(string quote)
    {
        string wanted = Reduce(quote);
        return wanted.Length > 0 && (_withoutMarkup.Contains(wanted, StringComparison.Ordinal) || _asWritten.Contains(wanted, StringComparison.Ordinal));
    }

    /// <summary>
    /// The stretches between quotation marks. A quote may hold quotation marks itself: of the ends possible for a start the
    /// furthest that <paramref name="stands"/> is taken; where none does, the nearest is reported.
    /// </summary>
    public static IEnumerable<(string Quote, bool Stands)> FindQuotes(string text, Func<string, bool> stands)
    {
        int[] marks = [.. Enumerable.Range(0, text.Length).Where(i => text[i] == '"')];
        for (int start = 0; start + 1 < marks.Length;)
        {
            int end = Math.Min(marks.Length - 1, start + MaxMarks);
            while (end > start + 1 && !stands(text[(marks[start] + 1)..marks[end]]))
                end--;

            string found = text[(marks[start] + 1)..marks[end]];
            yield return (found, stands(found));
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

    private static string WithoutTargets(string text) => Autolink().Replace(TargetOfWords().Replace(LabelOfWords().Replace(text, "`"), "`${words}`"), "${address}");

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

    // Printers' bold and underlining, a terminal's colours.
    [GeneratedRegex(@"[^\x08]\x08|\x1b\[[0-9;]*[A-Za-z]", RegexOptions.NonBacktracking)]
    private static partial Regex Printed();

    // Manuals set by a program divide words at the end of a line.
    [GeneratedRegex(@"(?<=\p{L})\u2010\s*$")]
    private static partial Regex DividedWord();

    [GeneratedRegex(@"^\s*(?:>\s*)*(?:[-*+]\s+|[0-9]+[.)]\s+)?(?:\[[ xX]\]\s+)?(?:#+\s+)?", RegexOptions.NonBacktracking)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"\[\^[^\]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"</?[a-zA-Z][a-zA-Z0-9]*(?:\s[^>]*)?/?>|<!--.*-->", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    // "<https://example.org>" shows the address alone.
    [GeneratedRegex(@"<(?<address>(?:https?|ftp|mailto):[^<>\s]+|[^<>\s@]+@[^<>\s@]+)>", RegexOptions.NonBacktracking)]
    private static partial Regex Autolink();

    [GeneratedRegex(@"\[\[[^\]|]*\|", RegexOptions.NonBacktracking)]
    private static partial Regex WikiLink();

    // reStructuredText: ":program:`MPD`", "`the list <https://example.org>`_".
    [GeneratedRegex(@":[a-z]+(?:[:+-][a-z]+)*:`", RegexOptions.NonBacktracking)]
    private static partial Regex LabelOfWords();

    [GeneratedRegex(@"`(?<words>[^`<>]+)(?:<[^`<>]+>`_{0,2}|`_{1,2})", RegexOptions.NonBacktracking)]
    private static partial Regex TargetOfWords();

    [GeneratedRegex(@"\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])", RegexOptions.NonBacktracking)]
    private static partial Regex Destination();
}
