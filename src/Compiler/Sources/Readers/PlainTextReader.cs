using Kb.Compiler.Diagnostics;

namespace Kb.Compiler.Sources.Readers;

/// <summary>Plain text as people and programs set it: headings by underline, number or capitals, lists with hanging indents, examples by indent, changelogs, questions and answers.</summary>
internal sealed class PlainTextReader : ISourceReader
{
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text", ""];

    public Document Read(string text, string path, DiagnosticBag diagnostics)
    {
        string[] lines = text.Split('\n');
        (FrontMatter frontMatter, int start) = FrontMatterReader.Read(lines, path, diagnostics);
        var passages = new PassageList();
        var layout = new TextLayout(lines, start);
        foreach (TextBlock block in layout.Blocks())
            Add(block, lines, passages);
        return new Document(DocumentTitle.Find(passages.Passages), DocumentDate.Find(passages.Passages), frontMatter, lines, passages.Passages, []);
    }

    private static void Add(TextBlock block, string[] lines, PassageList passages)
    {
        var span = new LineSpan(block.First + 1, block.Last + 1);
        switch (block.Kind)
        {
            case TextBlockKind.Heading:
                passages.Heading(block.Level, block.Title!, span);
                break;
            case TextBlockKind.Code:
                passages.Whole(PassageKind.Code, string.Join('\n', lines[block.First..(block.Last + 1)]), span);
                break;
            case TextBlockKind.Row:
                passages.Whole(PassageKind.TableRow, string.Join(" | ", lines[block.First].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)), span);
                break;
            default:
                AddRunning(block, lines, passages);
                break;
        }
    }

    // Lines that begin with a speaker's name are turns of their own, though no blank line stands between them.
    private static void AddRunning(TextBlock block, string[] lines, PassageList passages)
    {
        PassageKind kind = block.Kind == TextBlockKind.Item ? PassageKind.ListItem : PassageKind.Paragraph;
        int first = block.First;
        var text = new BlockText();
        for (int i = block.First; i <= block.Last; i++)
        {
            string line = i == block.First ? lines[i][block.Skip..] : lines[i];
            if (i > first && PassageList.SpeakerLabel(line.TrimStart()) is not null && PassageList.SpeakerLabel(lines[first].TrimStart()) is not null)
            {
                passages.Block(kind, text, new LineSpan(first + 1, i));
                (first, text) = (i, new BlockText());
            }

            text.Append(line, i + 1);
            text.Append(' ', i + 1);
        }

        passages.Block(kind, text, new LineSpan(first + 1, block.Last + 1));
    }
}
