using System.Text;
using Kb.Compiler.Pages;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Output;

/// <summary>The inlines of one page as Markdown on one line.</summary>
internal sealed class InlineWriter(PageId page, IReadOnlyDictionary<Citation, string> labels)
{
    /// <summary>For the start of a block or list entry; without spaces at its ends.</summary>
    public string WriteBlock(IReadOnlyList<Inline> inlines) => MarkdownText.AtBlockStart(Write(inlines, inTable: false));

    public string WriteCell(IReadOnlyList<Inline> inlines) => Write(inlines, inTable: true).Trim(' ');

    private string Write(IReadOnlyList<Inline> inlines, bool inTable)
    {
        var line = new StringBuilder();
        for (int i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is Words words)
            {
                var text = new StringBuilder(words.Text);
                while (i + 1 < inlines.Count && inlines[i + 1] is Words more) // escaped as one text: "&amp" and ";" side by side are an entity
                {
                    text.Append(more.Text);
                    i++;
                }

                Join(line, MarkdownText.Escape(text.ToString(), inTable));
            }
            else
            {
                if (i > 0 && inlines[i] is Footnote && inlines[i - 1] is Footnote)
                    line.Append(' '); // two brackets side by side are a link by reference to some readers
                Join(line, Write(inlines[i], inTable));
            }
        }

        return line.ToString();
    }

    private string Write(Inline inline, bool inTable) => inline switch
    {
        Quote quote => $"\"{MarkdownText.Escape(quote.Text, inTable)}\"",
        Code code => MarkdownText.Code(code.Text, inTable),
        PageLink link => $"[{MarkdownText.LinkText(link.Label, inTable)}]({RelativeLink.Between(page, link.Target)})",
        RawLink link => $"[{MarkdownText.LinkText(link.Label, inTable)}]({RelativeLink.Between(page.Path, link.Path)})",
        OriginalLink link => Original(link.Address, inTable),
        Footnote mark => $"[^{labels[mark.Citation]}]",
        _ => throw new InvalidOperationException($"No rendering for {inline.GetType().Name}."),
    };

    private static string Original(Uri address, bool inTable)
    {
        if (address.Scheme != Uri.UriSchemeHttps)
            throw new InvalidOperationException("The one live outside link is https only.");

        string target = address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        return $"[{MarkdownText.Code(target, inTable)}]({target.Replace("|", "%7C", StringComparison.Ordinal)})";
    }

    /// <summary>Appends, and keeps the two pieces from meaning something together that neither means alone.</summary>
    private static void Join(StringBuilder line, string piece)
    {
        if (line.Length > 0 && piece.Length > 0)
        {
            char last = line[^1];
            if (last == '!' && piece[0] == '[')
                line.Insert(line.Length - 1, '\\'); // an image
            else if (last == ']' && piece[0] is '(' or ':')
                line.Append('\\'); // a link after a footnote mark, a footnote's definition
            else if (last == '`' && piece[0] == '`')
                line.Append(' '); // one longer fence
        }

        line.Append(piece);
    }
}
