using Kb.Compiler.Output;
using Kb.Compiler.Tests.Workspace;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Output;

public sealed class WikiLogTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_newest_entry_stands_first_and_nothing_is_taken_away()
    {
        Append(new DateOnly(2026, 5, 4), added: ["wiki/concepts/a.md", "wiki/index.md"]);
        Append(new DateOnly(2026, 5, 4), changed: ["wiki/index.md"]);
        Append(new DateOnly(2026, 5, 5), changed: ["wiki/concepts/a.md", "wiki/sources/s.txt"], removed: ["wiki/people/p.md"]);

        Assert.Equal("""
            # Log

            ## 2026-05-05

            * **Update**: `concepts/a`
            * **Deprecation**: `people/p`

            ## 2026-05-04

            * **Update**: `index`
            * **Creation**: `concepts/a`

            """, _folder.Read("wiki/log.md"));
    }

    [Fact]
    public void A_write_that_changed_nothing_leaves_the_log()
    {
        Assert.Null(Append(new DateOnly(2026, 5, 4)));
        Assert.False(_folder.Has("wiki/log.md"));
    }

    [Fact]
    public void What_a_person_wrote_in_the_log_stays()
    {
        _folder.Write("wiki/log.md", "my words\n");

        Append(new DateOnly(2026, 5, 4), added: ["wiki/a.md"]);

        Assert.Equal("# Log\n\n## 2026-05-04\n\n* **Creation**: `a`\n\nmy words\n", _folder.Read("wiki/log.md"));
    }

    [Fact]
    public void A_large_commit_names_twenty_and_counts_the_rest()
    {
        Append(new DateOnly(2026, 5, 4), added: [.. Enumerable.Range(100, 25).Select(i => $"wiki/concepts/{i}.md")]);

        Assert.Contains("`concepts/119` and 5 more\n", _folder.Read("wiki/log.md"), StringComparison.Ordinal);
    }

    private string? Append(DateOnly date, string[]? added = null, string[]? changed = null, string[]? removed = null) =>
        WikiLog.Append(_folder.Workspace, new WriteOutcome(added ?? [], changed ?? [], removed ?? [], [], [], new Dictionary<string, PageState>()), date);
}
