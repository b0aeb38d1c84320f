using Kb.Compiler.Diagnostics;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources.Readers;

/// <summary>Plain text as people and programs set it: headings by underline, number or capitals, lists with hanging indents, examples by indent, changelogs, questions and answers.</summary>
internal sealed class PlainTextReader : ISourceReader
{
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text", ".rst", ""];

    public Document Read(string text, string path, DiagnosticBag diagnostics)
    {
        string[] lines = text.Split('\n');
        return MarkdownSigns.Are(lines) ? new MarkdownReader().Read(text, path, diagnostics) : ReadPlain(lines, path, diagnostics);
    }

    /// <summary>As plain text whatever it looks like.</summary>
    public static Document ReadPlain(string[] lines, string path, DiagnosticBag diagnostics)
    {
        (FrontMatter frontMatter, int start) = FrontMatterReader.Read(lines, path, diagnostics);
        string language = frontMatter.TwoLetters ?? LanguageGuess.Of(lines.Skip(start));
        string[] read = EditorLines.Blank(lines);
        var plain = new PlainLines(read);
        var passages = new PassageList(language);
        (int First, IReadOnlyList<ExportedTalk.Turn> Turns)? talk = ExportedTalk.Find(lines, start);
        foreach (TextBlock block in new TextLayout(talk is { } from ? new PlainLines(read[..from.First]) : plain, start).Blocks())
            Add(block, plain, lines, passages);
        foreach (ExportedTalk.Turn turn in talk?.Turns ?? [])
            passages.Turn(turn.Name, Joined(new TextBlock(TextBlockKind.Paragraph, turn.Said, turn.End - 1), plain, line => line), new LineSpan(turn.At + 1, turn.End));
        return new Document(DocumentTitle.Find(passages.Passages), DocumentDate.Find(passages.Passages, lines), language, frontMatter, lines, passages.Passages, []);
    }

    private static void Add(TextBlock block, PlainLines plain, string[] lines, PassageList passages)
    {
        var span = new LineSpan(block.First + 1, block.Last + 1);
        switch (block.Kind)
        {
            case TextBlockKind.Leave:
                passages.Leave(block.Level);
                break;
            case TextBlockKind.Heading:
                passages.Heading(block.Level, block.Title!, span, isTerm: block.Level == TextHeadings.TermLevel);
                break;
            case TextBlockKind.Code:
                passages.Whole(PassageKind.Code, string.Join('\n', lines[block.First..(block.Last + 1)]), span);
                break;
            case TextBlockKind.Row:
                passages.Whole(PassageKind.TableRow, string.Join(" | ", plain[block.First].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)), span);
                break;
            case TextBlockKind.Quote:
                passages.Block(PassageKind.BlockQuote, Joined(block, plain, line => line.TrimStart(' ', '\t', '>')), span);
                break;
            default:
                AddRunning(block, plain, passages);
                break;
        }
    }

    private static BlockText Joined(TextBlock block, PlainLines plain, Func<string, string> strip)
    {
        var text = new BlockText();
        for (int i = block.First; i <= block.Last; i++)
        {
            text.Append(strip(plain[i]), i + 1);
            text.LineBreak();
        }

        return TextRoles.TakeOff(text);
    }

    // Lines that begin with a speaker's name are turns of their own, though no blank line stands between them; of notes each line is a passage.
    private static void AddRunning(TextBlock block, PlainLines plain, PassageList passages)
    {
        bool? ticked = TextShape.IsTicked(plain[block.First]);
        PassageKind kind = ticked is not null ? PassageKind.TaskItem : block.Kind == TextBlockKind.Item ? PassageKind.ListItem : PassageKind.Paragraph;
        bool notes = kind == PassageKind.Paragraph && plain.AreNotes(block.First, block.Last);
        int first = block.First;
        var text = new BlockText();
        for (int i = block.First; i <= block.Last; i++)
        {
            string line = i == block.First ? plain[i][block.Skip..] : plain[i];
            if (i > first && ((notes && plain.Indent(i) <= plain.Indent(block.First)) || (PassageList.SpeakerLabel(line.TrimStart()) is not null && PassageList.SpeakerLabel(plain[first].TrimStart()) is not null)))
            {
                passages.Block(kind, TextRoles.TakeOff(text), new LineSpan(first + 1, i));
                (first, text) = (i, new BlockText());
            }

            text.Append(line, i + 1);
            text.LineBreak();
        }

        passages.Block(kind, TextRoles.TakeOff(text), new LineSpan(first + 1, block.Last + 1), ticked);
    }
}
