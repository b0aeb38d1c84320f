using Kb.Compiler.Sources;
using Xunit;

namespace Kb.Compiler.Tests.Sources;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("One sentence here. Another one\nover two lines.\n", "Paragraph 1-2: One sentence here. | Another one over two lines.")]
    [InlineData("# Title\n\nIntro text.\n\n## Part\n\nMore text.\n\n# Next\n\nLast text.\n",
        "Heading 1: Title\nParagraph 3 (Title): Intro text.\nHeading 5: Part\nParagraph 7 (Title / Part): More text.\nHeading 9: Next\nParagraph 11 (Next): Last text.")]
    [InlineData("Title\n=====\n\nText here.\n", "Heading 1-2: Title\nParagraph 4 (Title): Text here.")]
    [InlineData("- one thing\n- two things\n  go on\n  - inner\n", "ListItem 1: one thing\nListItem 2-3: two things go on\nListItem 4: inner")]
    [InlineData("1. first\n2. second\n", "ListItem 1: first\nListItem 2: second")]
    [InlineData("- [ ] open\n- [x] done\n", "TaskItem 1 [ ]: open\nTaskItem 2 [x]: done")]
    [InlineData("| a | b |\n| --- | --- |\n| 1 | 2 |\n", "TableRow 1: a | b\nTableRow 3: 1 | 2")]
    [InlineData("Text.\n\n```sh\nls -l\n# no heading\n```\n", "Paragraph 1: Text.\nCode 3-6: ls -l⏎# no heading")]
    [InlineData("Text.\n\n    indented code\n", "Paragraph 1: Text.\nCode 3: indented code")]
    [InlineData("> Quoted words\n> go on.\n", "BlockQuote 1-2: Quoted words go on.")]
    [InlineData("Some *emphasis*, **bold**, `code` and [a link](b.md).\n", "Paragraph 1: Some emphasis, bold, `code` and a link.")]
    [InlineData("An image ![alt](x.png) and &amp; sign.\n", "Paragraph 1: An image and & sign.")]
    [InlineData("See [[Heat pump]], [[notes/Cold|the cold]] and [[Boiler#Parts]].\n", "Paragraph 1: See Heat pump, the cold and Boiler.")]
    [InlineData("---\ntitle: T\n---\n\nText after front matter.\n", "Paragraph 5: Text after front matter.")]
    [InlineData("---\ntitle: A long title before the text\n---\n\nText over\ntwo lines.\n\n```\ncode\n```\n", "Paragraph 5-6: Text over two lines.\nCode 8-10: code")]
    [InlineData("---\nno end of front matter\n\nText.\n", "Paragraph 2: no end of front matter\nParagraph 4: Text.")]
    [InlineData("", "")]
    public void A_note_becomes_passages_with_their_lines(string text, string expected) =>
        Assert.Equal(expected, ReadSources.Shown(ReadSources.One(text)));

    [Theory]
    [InlineData("# Call\n\n**Ana Duarte** 9:01\nMorning.\n**Ben Okoro** 9:02\nI do.\nThey are blue.\n**Ana Duarte** 9:03\nGood.\n\n## After\n\nNobody stayed.\n", 5, 7)]
    [InlineData("# Call\n\nAna Duarte 9:01\n\nMorning.\n\nBen Okoro 9:02\n\nI do.\n\nThey are blue.\n\nAna Duarte 9:03\n\nGood.\n\n## After\n\nNobody stayed.\n", 7, 11)]
    public void An_exported_talk_is_turns(string text, int first, int last)
    {
        Passage[] passages = [.. ReadSources.One(text).Passages];
        Passage[] turns = [.. passages.Where(p => p.Kind == PassageKind.Turn)];

        Assert.Equal(["Ana Duarte", "Ben Okoro", "Ana Duarte"], turns.Select(t => t.Speaker));
        Assert.Equal(["I do.", "They are blue."], turns[1].Sentences.Select(s => s.Text));
        Assert.Equal(new LineSpan(first, last), turns[1].Lines);
        Assert.Equal("Nobody stayed.", passages[^1].Sentences[0].Text);
        Assert.Null(passages[^1].Speaker);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Line_ends_change_nothing(string lineEnd)
    {
        string text = "---\ntitle: T\n---\n\n# Title\n\nFirst line\nsecond line.\n\n- a\n- b\n\n```\ncode\n```\n";

        Assert.Equal(ReadSources.Shown(ReadSources.One(text)), ReadSources.Shown(ReadSources.One(text.Replace("\n", lineEnd, StringComparison.Ordinal))));
    }

    [Fact]
    public void Each_sentence_knows_its_own_lines()
    {
        Passage passage = Assert.Single(ReadSources.One("One is here. Two\ngoes over. Three\nover\nthree lines.\n").Passages);

        Assert.Equal([new LineSpan(1, 1), new LineSpan(1, 2), new LineSpan(2, 4)], passage.Sentences.Select(s => s.Lines));
    }

    [Theory]
    [InlineData("Some `code\nspan` here.\nLast line is this.")]
    [InlineData("Some ![alt\ntext](x.png) here.\nLast line is this.")]
    [InlineData("Some [link](b.md\n\"title\") here.\nLast line is this.")]
    [InlineData("Some [link\ntext](b.md) here.\nLast line is this.")]
    [InlineData("Some **bold\ntext** here.\nLast line is this.")]
    [InlineData("Some <b\nid=\"x\"> here.\nLast line is this.")]
    [InlineData("Some break  \nis here.\nLast line is this.")]
    [InlineData("Some break\\\nis here.\nLast line is this.")]
    public void Markup_over_two_lines_moves_no_line(string text) =>
        Assert.Equal(new LineSpan(3, 3), ReadSources.One(text).Passages[0].Sentences[^1].Lines);

    [Fact]
    public void Front_matter_is_read()
    {
        FrontMatter read = ReadSources.One("""
            ---
            title: "A: b"
            date: 2026-03-05
            author: Ada Berg
            url: https://example.org/a
            language: de
            aliases: [one, two]
            tags:
              - x/y
              - "#z"
            attendees: Ada Berg, Tom Reyes
            unknown: kept nowhere
            ---

            Text with #inline-tag here, and C# #1 and a#b.
            """).FrontMatter;

        Assert.Equal(("A: b", new DateOnly(2026, 3, 5), "Ada Berg", "https://example.org/a", "de", 13), (read.Title, read.Date, read.Author, read.Original, read.Language, read.LastLine));
        Assert.Equal(["one", "two"], read.Aliases);
        Assert.Equal(["x/y", "z", "inline-tag"], read.Tags);
        Assert.Equal(["Ada Berg", "Tom Reyes"], read.Attendees);
    }

    [Theory]
    [InlineData("url: http://example.org")]
    [InlineData("url: javascript:alert(1)")]
    public void Only_an_https_address_is_the_original(string line) => Assert.Null(ReadSources.One($"---\n{line}\n---\nText.\n").FrontMatter.Original);

    [Theory]
    [InlineData("a: &x 1\nb: *x", "KB1")]
    [InlineData("a: !!python/object 1", "KB1")]
    [InlineData("a: [", "KB1")]
    [InlineData("- a list", "KB1")]
    public void Front_matter_that_is_no_mapping_of_texts_is_reported_and_the_text_is_read(string yaml, string code)
    {
        ScannedSources scanned = ReadSources.Scan(("note.md", $"---\n{yaml}\n---\nThe text goes on.\n"));

        Assert.StartsWith(code, Assert.Single(scanned.Diagnostics).Rule.Code, StringComparison.Ordinal);
        Assert.Equal("The text goes on.", Assert.Single(Assert.Single(scanned.Sources).Passages).Sentences[0].Text);
    }

    [Fact]
    public void Links_are_noted_as_written()
    {
        Source source = ReadSources.One("First [a](b.md) and [[C d#e|label]].\n\nThen [f](https://example.org).\n");

        Assert.Equal(
            ["b.md a 1 False", "C d#e label 1 True", "https://example.org f 3 False"],
            source.Links.OrderBy(l => l.Lines.First).ThenBy(l => l.Wiki).Select(l => $"{l.Target} {l.Text} {l.Lines.First} {l.Wiki}"));
    }

    [Fact]
    public void A_talk_has_turns_and_a_single_label_is_none()
    {
        Assert.Equal(
            "Turn 1 <Ada Berg>: We start now.\nTurn 3 <Tom>: I agree with it.\nTurn 5-6 <Ada Berg>: Then it is decided.",
            ReadSources.Shown(ReadSources.One("Ada Berg: We start now.\n\n**Tom:** I agree with it.\n\n[00:12] Ada Berg: Then it\nis decided.\n")));
        Assert.Equal("Paragraph 1: Some text. | More text.\nParagraph 3: Ada: This is one label.", ReadSources.Shown(ReadSources.One("Some text. More text.\n\nAda: This is one label.\n")));
    }
}
