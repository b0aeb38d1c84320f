using System.Text;

namespace Kb.Compiler.Tests.Output;

/// <summary>Random text with everything that means something to a Markdown parser; the same for a seed.</summary>
internal static class SpecialText
{
    private static readonly string[] s_pieces =
    [
        "*", "**", "_", "__", "[", "]", "(", ")", "<", ">", "#", "|", "\\", "~", "~~", "$", "=", "==", "%%", "[[", "]]", "![", "!", "`", "``", "```", ":", "^", "&",
        "&amp;", "&#35;", "&lt", ";", "<b>", "</b>", "<!--", "-->", "<script>", "http://", "https://a.example/x_y*(z)", "www.", "www.example.org", "ftp://h", "mailto:", "tel:12",
        "me@example.org", "@", "1. ", "2) ", "1.", "---", "- ", "+ ", "-", "***", "===", "[^x]", "[^1]:", "[x]: ", "[ ] ", "[x](y)", "#tag", "# ", "## ", ":smile:", "\t", "  ", " ",
        " ", " ", " ", "word", "Heat pump", "snake_case", "C#", "R&D", "$5", "it's", "\"said\"", "50%", "über", "水", "\u00A0", "😀", "a", "B", "7", ".", ",", "{", "}", "'", "/", "?", ">>", "x=y",
    ];

    public static IEnumerable<string> Many(int seed, int count)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (int pieces = random.Next(1, 9); pieces > 0; pieces--)
                text.Append(s_pieces[random.Next(s_pieces.Length)]);
            yield return text.ToString();
        }
    }

    /// <summary>Text as it can be compared with what a parser read: where backticks make code, its fences and the spaces beside them may go.</summary>
    public static string AsSeen(string text, bool fenced) => fenced
        ? string.Concat(text.Where(c => c is not ('`' or ' ' or '\t')))
        : text.Replace('\t', ' ').Trim(' ');
}
