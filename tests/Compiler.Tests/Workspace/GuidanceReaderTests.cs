using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Workspace;

public sealed class GuidanceReaderTests
{
    [Fact]
    public void Each_heading_goes_to_its_own_place()
    {
        Guidance guidance = Parse("""
            # How this wiki is written

            For people.

            ## Purpose

            A shared memory.
            <!-- a comment
            over lines -->
            ### Scope

            All of it.

            ## Concepts

            - **Annual billing**
            - `Soil moisture, measured
              in percent

            ## organisations

            1. Siemens AG

            ## Aliases:

            - LLM = large language model
            * Belfry = Gateway 2

            ## Different

            - Mercury (planet, small), Mercury (element)

            ## Never

            - insurance
            """, out IReadOnlyList<Diagnostic> found);

        Assert.Empty(found);
        Assert.Equal("A shared memory.\n\n\n### Scope\n\nAll of it.", guidance.Sections["Purpose"]);
        Assert.Equal(["Annual billing=Concept", "Siemens AG=Organization", "Soil moisture, measured in percent=Concept"], guidance.Named.Select(n => $"{n.Key}={n.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(["Belfry=Gateway 2", "LLM=large language model"], guidance.Aliases.Select(a => $"{a.Key}={a.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(["Mercury (planet, small)", "Mercury (element)"], Assert.Single(guidance.Different));
        Assert.Equal(["insurance"], guidance.Never);
    }

    [Theory]
    [InlineData("# Title\n\n## Purposes\n\nx\n", 3, "KB2004", "did you mean 'Purpose'?")]
    [InlineData("# Title\n\n# Purpose\n\nx\n\n# Build commands\n", 7, "KB2004", "known are Purpose")]
    [InlineData("## Aliases\n\n- LLM\n", 3, "KB2005", "large language model")]
    [InlineData("## Aliases\n\n- = x\n", 3, "KB2005", "large language model")]
    [InlineData("## Aliases\n\nLLM = large\n", 3, "KB2005", "large language model")]
    [InlineData("## Different\n- Mercury\n", 2, "KB2005", "Mercury (element)")]
    [InlineData("## Never\ninsurance\n", 2, "KB2005", "one word or subject")]
    [InlineData("## People\n- Ada\n## Places\n- Ada\n", 4, "KB2006", "'Ada' already stands under 'People'")]
    [InlineData("## Aliases\n- A = b\n- A = c\n", 3, "KB2006", "as b")]
    public void What_reaches_nothing_is_reported_with_its_line(string text, int line, string code, string part)
    {
        Parse(text, out IReadOnlyList<Diagnostic> found);

        Diagnostic diagnostic = Assert.Single(found);
        Assert.Equal((line, code), (diagnostic.Location.Line, diagnostic.Rule.Code));
        Assert.Contains(part, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_and_code_hold_no_headings()
    {
        Guidance guidance = Parse("""
            ## Style

            ```sh
            # not a heading
            ```
            <!--
            ## Never

            - commented out
            -->

            ## Never

            - salt <!-- not that -->
            <!-- never closed
            ## Pages
            """, out IReadOnlyList<Diagnostic> found);

        Assert.Empty(found);
        Assert.Equal(["salt"], guidance.Never);
        Assert.Equal(["Never", "Style"], guidance.Sections.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("# not a heading", guidance.Sections["Style"], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_composed_so_that_they_equal_those_of_sources() =>
        Assert.Equal(["Zoë"], Parse("## People\n- Zoe\u0308\n", out _).Named.Keys);

    [Fact]
    public void No_file_is_no_guidance()
    {
        using var folder = new TempFolder();
        var diagnostics = new DiagnosticBag();

        Assert.Same(Guidance.Empty, GuidanceReader.Read(folder.Workspace, diagnostics));
        Assert.Empty(diagnostics.Sorted());
    }

    private static Guidance Parse(string text, out IReadOnlyList<Diagnostic> found)
    {
        var diagnostics = new DiagnosticBag();
        Guidance guidance = GuidanceReader.Parse(text, diagnostics);
        found = diagnostics.Sorted();
        return guidance;
    }
}
