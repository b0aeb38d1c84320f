using Xunit;

namespace Kb.Compiler.Tests.Pages;

/// <summary>What stands on top of a page says what its subject is, or nothing stands there.</summary>
public sealed class HeadsTests
{
    [Theory]
    [InlineData("This document is work in progress.", "The Tarn Probe is a sensor for wet ground.")]
    [InlineData("This document is still an early draft.", "The Tarn Probe is a sensor for wet ground.")]
    [InlineData("This manual is distributed with all of our probes.", "The Tarn Probe is a sensor for wet ground.")]
    [InlineData("This chapter is about the sensors that we put into the field.", "This chapter is about the sensors that we put into the field.")]
    [InlineData("This readme explains how the sensors are put into the field.", "This readme explains how the sensors are put into the field.")]
    public void A_source_is_described_by_what_it_is_about(string first, string expected)
    {
        BuildResult wiki = new HandMade(("tarn-probe.md", $"# Tarn Probe\n\n{first}\n\nThe Tarn Probe is a sensor for wet ground.\n")).Build();

        Assert.Equal($"description: {expected}", Assert.Single(wiki.Files["wiki/sources/tarn-probe.md"].Split('\n'), line => line.StartsWith("description: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Tarnget through the old files, recursively, skipping all patches.", false)]
    [InlineData("Tarnget from a list or series file: quick setup of all.", false)]
    [InlineData("Tarnget on old machines can read all files.", true)]
    [InlineData("Tarnget reads files from many old disks.", true)]
    public void An_order_heads_no_page(string opening, bool heads)
    {
        BuildResult wiki = new HandMade(
            ("first.md", $"# First\n\n{opening}\n\nIn the barn we use tarnget for all of the disks. Each day tarnget finds more files than before. On some days tarnget finds none. With a new disk tarnget was slow.\n"),
            ("second.md", "# Second\n\nIn the winter tarnget was fast enough for us. In the field we use tarnget for maps. It is tarnget that we like.\n")).Build();

        string page = Assert.Single(wiki.Files, f => f.Key.EndsWith("/tarnget.md", StringComparison.Ordinal)).Value;
        Assert.Equal(heads, page.Contains($"# tarnget\n\n\"{opening}\"", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("It sends its level to the barn each hour.", true)]
    [InlineData("It is recommended to hang it at four metres.", false)] // nobody's deed
    [InlineData("It sends its level there as these pumps do.", false)] // points to more than the probe
    [InlineData("A pump sends its level to the barn each hour.", false)]
    public void The_sentence_behind_the_head_comes_along_where_it_goes_on_about_the_same(string next, bool comesAlong)
    {
        BuildResult wiki = new HandMade(("barn.md", $"# Barn\n\nThe Tarn Probe is a sensor for wet ground. {next}\n"), ("well.md", "# Well\n\nThe Tarn Probe hangs at four metres in the well.\n")).Build();

        string page = Assert.Single(wiki.Files, f => f.Key.EndsWith("/tarn-probe.md", StringComparison.Ordinal)).Value;
        string head = page.Split('\n').First(l => l.StartsWith("\"The Tarn Probe is a sensor", StringComparison.Ordinal));
        Assert.Equal(comesAlong, head.Contains($" \"{next}\"[^", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_source_calls_this_program_is_of_no_other()
    {
        BuildResult wiki = new HandMade(("tarnbatch.md", "# Tarnbatch\n\nThis program is run by the Tarn Probe at night.\n\nThe Tarn Probe is a sensor for wet ground.\n"), ("well.md", "# Well\n\nThe Tarn Probe hangs at four metres in the well.\n")).Build();

        Assert.DoesNotContain("This program", Assert.Single(wiki.Files, f => f.Key.EndsWith("/tarn-probe.md", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_are_listed_without_their_colons()
    {
        BuildResult wiki = new HandMade(("list.md", "# List\n\n## maildaemon:\n\nIt runs.\n\n## login & logout:\n\nIt runs too.\n")).Build();

        Assert.Contains("Sections: maildaemon; login & logout", wiki.Files["wiki/sources/list.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A URL", "the URL", false)] // of the dictionary, and nobody speaks of it
    [InlineData("A TRL", "the TRL", false)] // nor of this
    [InlineData("A Trelk", "the Trelk", true)] // a name
    public void What_texts_use_in_passing_has_no_page(string first, string second, bool page)
    {
        string name = first[2..];
        (string, string)[] files = [.. Enumerable.Range(1, 4).Select(i => ($"note-{i}.md", $"# Note {i}\n\nIn barn {i} the pump sends {second} of its page to house {i * 7}.\n\nThe house of field {i * 3} reads {second} on day {i * 5} of the month.\n"))];

        BuildResult wiki = new HandMade(files).Build();

        Assert.Equal(page, wiki.Files.Keys.Any(file => file.EndsWith($"/{name.ToLowerInvariant()}.md", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("A tarnx trigger is a pump that nobody can see.", false)]
    [InlineData("The tarnx-trigger is a pump that nobody can see.", true)]
    public void A_command_is_not_defined_by_a_phrase_of_the_same_words(string opening, bool heads)
    {
        BuildResult wiki = new HandMade(
            ("first.md", $"# First\n\n{opening}\n\nIn the barn we use tarnx-trigger for all of the disks. Each day tarnx-trigger finds more files than before. On some days tarnx-trigger finds none. With a new disk tarnx-trigger was slow.\n"),
            ("second.md", "# Second\n\nIn the winter tarnx-trigger was fast enough for us. In the field we use tarnx-trigger for maps. Since then tarnx-trigger reads all disks.\n")).Build();

        string page = Assert.Single(wiki.Files, f => f.Key.EndsWith("/tarnx-trigger.md", StringComparison.Ordinal)).Value;
        Assert.Equal(heads, page.Contains(opening, StringComparison.Ordinal));
    }
}
