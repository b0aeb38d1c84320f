using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Workspace;

public sealed class PathGlobsTests
{
    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "b/a.md", false)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "c/b/a.md", true)]
    [InlineData("drafts", "drafts/deep/a.md", true)]
    [InlineData("drafts/", "drafts", true)]
    [InlineData("drafts", "drafts-2/a.md", false)]
    [InlineData(".obsidian/**", ".obsidian", true)]
    [InlineData(".obsidian/**", ".obsidian/app.json", true)]
    [InlineData("a/**/z", "a/z", true)]
    [InlineData("a/**/z", "a/b/c/z/below", true)]
    [InlineData("a/**/z", "a/b/c", false)]
    [InlineData("a?.txt", "ab.txt", true)]
    [InlineData("a?.txt", "a.txt", false)]
    [InlineData("a?c", "a/c", false)]
    [InlineData("a**z.md", "a-to-z.md", true)]
    [InlineData("**/~$*", "x/~$minutes.docx", true)]
    [InlineData("A.md", "a.md", false)]
    [InlineData(@"a\*", "ab", false)]
    [InlineData(@"a\*", @"a\b", true)]
    [InlineData("a[b].md", "a[b].md", true)]
    public void A_pattern_covers_what_it_names_and_what_lies_below(string glob, string path, bool expected) => Assert.Equal(expected, new PathGlobs(["nothing", glob]).Covers(path));

    [Fact]
    public void Without_patterns_nothing_is_covered() => Assert.False(new PathGlobs([]).Covers("a.md"));

    [Fact]
    public void Many_stars_take_no_longer_than_the_path_allows()
    {
        var globs = new PathGlobs([string.Join('/', Enumerable.Repeat("**", 12)) + "/z"]);
        Assert.False(globs.Covers(string.Join('/', Enumerable.Repeat("a", 60))));
    }
}
