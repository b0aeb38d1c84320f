using Kb.Compiler.Sources;
using Xunit;

namespace Kb.Compiler.Tests.Sources;

/// <summary>A group is the unit of a question: an edit may cost the questions of the place that was edited, and no others.</summary>
public sealed class GroupsTests
{
    private static readonly string[] s_sections = [.. Enumerable.Range(1, 20).Select(n => $"## Section {n}\n\nThe pump of section {n} moves {n * 7} litres of water.\n\n- its valve {n} opens\n")];

    private static readonly string s_long = string.Join("\n\n", Enumerable.Range(1, 80).Select(n => $"The {n}th measurement gave {n * 37} units on a day when the probe {n % 9} stood in the field behind house {n * 3}, as the list says."));

    [Fact]
    public void A_heading_opens_a_group_and_headings_and_code_are_left_out()
    {
        Source source = ReadSources.One("Before any heading.\n\n# One\n\n## Two\n\nText of two.\n\n```\ncode\n```\n\nAda: one label.\n\n# Empty\n\n# Three\n\nText of three.\n");

        Assert.Equal(["Before any heading.", "Text of two.\nAda: one label.", "Text of three."], source.Groups.Select(g => g.Text));
    }

    [Fact]
    public void Groups_hold_every_passage_of_running_text_once_and_are_bounded()
    {
        foreach (Source source in ReadSources.Many(("a.md", string.Join('\n', s_sections)), ("b.txt", s_long)))
        {
            Assert.All(source.Groups, g => Assert.InRange(g.Text.Length, 1, Groups.MostCharacters));
            Assert.Equal(
                source.Passages.Where(p => p.Kind != PassageKind.Heading).SelectMany(p => p.Sentences).Select(s => s.Text),
                source.Groups.SelectMany(g => source.Passages.Skip(g.First).Take(g.Count)).Where(p => p.Kind != PassageKind.Heading).SelectMany(p => p.Sentences).Select(s => s.Text));
        }
    }

    [Theory]
    [InlineData("A new first line.\n\n")]
    [InlineData("# A new title\n\nAnd a line.\n\n")]
    [InlineData("---\ntitle: T\n---\n\n")]
    [InlineData("\n\n\n")]
    public void What_is_put_at_the_top_changes_no_group_below(string top)
    {
        string note = string.Join('\n', s_sections);
        string[] before = Texts(note), after = Texts(top + note);

        Assert.Equal(20, before.Length);
        Assert.Equal([], before.Except(after));
        Assert.True(after.Length <= before.Length + 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(19)]
    public void Editing_a_section_changes_only_its_group(int section)
    {
        string[] edited = [.. s_sections];
        edited[section] = edited[section].Replace("opens", "opens and closes again", StringComparison.Ordinal);
        string[] before = Texts(string.Join('\n', s_sections)), after = Texts(string.Join('\n', edited));

        Assert.Equal(before.Length, after.Length);
        Assert.Equal([section], Enumerable.Range(0, before.Length).Where(i => before[i] != after[i]));
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    public void A_long_text_without_headings_is_cut_again_only_near_the_edit(string name)
    {
        string[] before = Texts(s_long, name), after = Texts("A new first paragraph of one sentence.\n\n" + s_long, name);

        Assert.True(before.Length >= 4, $"{before.Length} groups");
        Assert.InRange(before.Except(after).Count(), 0, 2);
    }

    private static string[] Texts(string text, string name = "note.md") => [.. ReadSources.One(text, name).Groups.Select(g => g.Text)];
}
