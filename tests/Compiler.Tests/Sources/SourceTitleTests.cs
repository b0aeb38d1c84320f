using Kb.Compiler.Sources;
using Xunit;

namespace Kb.Compiler.Tests.Sources;

/// <summary>What a source is called on every page that cites it.</summary>
public sealed class SourceTitleTests
{
    [Theory]
    // Its own title.
    [InlineData("levels.md", "# Sound levels\n\nText of it.\n", "Sound levels")]
    [InlineData("levels.md", "# Sound levels (https://levels.example.org)\n\nText of it.\n", "Sound levels")]
    // Common titles take the folder's name, or the file's.
    [InlineData("levels/a.md", "# Description\n\nText of it.\n", "levels Description")]
    [InlineData("levels-README.md", "# Description\n\nText of it.\n", "Levels README")]
    [InlineData("NEWS.md", "# Changes\n\nText of it.\n", "Changes")]
    // The first of many alike is no title.
    [InlineData("levels-news.md", "# September 17, 2019: Release 1.16\n\nA.\n\n# August 5, 2017: Release 1.15\n\nB.\n\n# July 9, 2016: Release 1.14\n\nC.\n", "Levels news")]
    [InlineData("levels-readme.md", "# 1- WHAT IT IS.\n\nA meter of levels.\n\n# 2- HOW TO BUILD IT.\n\nB.\n", "Levels readme")]
    [InlineData("levels.md", "## ... as of version 5 levels support video.\n\nText of it.\n", "Levels")]
    [InlineData("2026-11-23_standup.txt", "9:15. Nils Salma Piotr\n\nThe pump runs.\n\nWe wait for the wall.\n", "2026-11-23 standup")]
    [InlineData("a.txt", "MON 24 AUG stand-up. me / Nils / Salma / Piotr\n\nThe pump runs.\n\nWe wait for the wall.\n", "MON 24 AUG stand-up")]
    // Files.
    [InlineData("handover Ana - JW 25 Sept.txt", "The pump runs.\n", "Handover Ana - JW 25 Sept")]
    [InlineData("budget_2026-04-08_ana.md", "The pump runs.\n", "Budget 2026-04-08 ana")]
    [InlineData("pump-go-no-go-2026-11-18.md", "The pump runs.\n", "Pump go no go 2026-11-18")]
    // Manual pages.
    [InlineData("a.txt", "LEVELS(1)             User Commands             LEVELS(1)\n\nNAME\n       levels - show levels\n\nDESCRIPTION\n       Shows levels.\n", "levels(1)")]
    [InlineData("a.txt", "LEVELS:(1)             User Commands             LEVELS:(1)\n\nNAME\n       levels - show levels\n\nDESCRIPTION\n       Shows levels.\n", "levels(1)")]
    [InlineData("a.txt", "Level Format(5)        File Formats        Level Format(5)\n\nNAME\n       lev - a format of levels\n\nDESCRIPTION\n       Holds levels.\n", "Level Format(5)")]
    public void A_source_is_called(string name, string text, string title) => Assert.Equal(title, ReadSources.One(text, name).Title);
}
