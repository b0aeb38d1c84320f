using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Pages;
using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Output;

public sealed class WikiCheckTests(ITestOutputHelper output)
{
    private const string Concept = "wiki/concepts/annual-billing.md";
    private const string Meeting = "wiki/meetings/2026-03-25-pricing.md";
    private const string Source = "wiki/sources/2026-02-28-pricing.md";

    [Fact]
    public void A_wiki_as_rendered_is_clean()
    {
        using var wiki = new CheckedWiki();
        CheckReport report = wiki.Check();

        output.WriteLine(report.ToString());
        Assert.Empty(report.Diagnostics);
        Assert.Equal(SamplePages.All.Count, report.Pages);
        Assert.True(report is { Links: > 40, Quotes: > 12, Citations: > 12 });
    }

    public static TheoryData<string, string, string, string> Damage => new()
    {
        { "KB4001", Concept, "(monthly-billing.md)", "(yearly-billing.md)" },
        { "KB4001", Concept, "../../raw/2026-02-28-pricing.md#L20)", "../../../raw/2026-02-28-pricing.md#L20)" },
        { "KB4001", "wiki/organizations/zähler-ag.md", "%231.md#L1)", "%232.md#L1)" },
        { "KB4003", Concept, "## What the sources say\n\n", "## What the sources say\n\n- Billing is monthly.\n" },
        { "KB4003", Meeting, "\"Who informs the resellers?\"[^2026-03-25-pricing-83j9]", "\"Who informs the resellers?\"" },
        { "KB4004", Concept, "type: Concept", "type: Idea" },
        { "KB4004", Concept, "title: Annual billing\n", "" },
        { "KB4004", Concept, "---\ntype", "type" },
        { "KB4004", Concept, "tags: [", "tags: ][" },
        { "KB4004", "wiki/index.md", "# Index", "---\ntype: Index\n---\n# Index" },
        { "KB4005", Concept, "pricing.md#L12-L14)", "pricing.md#L12-L44)" },
        { "KB4005", Concept, "pricing.md#L20\n", "pricing.md#L21\n" },
        { "KB4006", Concept, "[^2026-02-28-pricing-vkf8]:", "\\[^2026-02-28-pricing-vkf8]:" },
        { "KB4006", Concept, "seats.\"[^2026-02-28-pricing-vkf8]", "seats.\"" },
        { "KB4007", Concept, "id: 2026-02-28-pricing-vkf8", "id: 2026-02-28-pricing-vkf9" },
        { "KB4008", Concept, "segments below 20 seats", "segments below 30 seats" },
        { "KB4008", Concept, ": \"To be clear: we are reversing", ": \"To be clear: we are not reversing" },
        { "KB4008", Concept, "pricing.md#L12-L14)", "pricing.md#L12-L13)" },
        { "KB4008", Meeting, "\"by Friday\"", "\"by Monday\"" },
        { "KB4010", "wiki/index.md", "* [Mat](people/mat.md) - Owes one thing.\n", "" },
        { "KB4010", "wiki/index.md", "* [Mat](people/mat.md)", "* [Mat](people/mat.md)\n* [Mat](people/mat.md)" },
        { "KB4011", Concept, "\nGoing annual-only, ", "\nGoing <b>annual-only</b>, " },
        { "KB4011", Concept, "# Annual billing", "# Annual billing\n\n<!-- hidden -->" },
        { "KB4011", Concept, "# Annual billing", "# Annual billing\n\n![x](https://example.org/x.png)" },
        { "KB4011", Concept, "# Annual billing", "# Annual billing\n\n[x](https://example.org/)" },
        { "KB4011", Concept, "# Annual billing", "# Annual billing\n\nhttps://example.org/" },
        { "KB4011", Concept, "# Annual billing", "# Annual billing\n\n<https://example.org/>" },
        { "KB4011", Concept, "# Annual billing", "# Annual billing\n\n[x]: monthly-billing.md" },
        { "KB4011", Concept, "# Annual billing", "# Annual billing\n\nvery *strong* words" },
        { "KB4011", Concept, "# Annual billing", "# Annual billing\n\ncosts $5$" },
        { "KB4011", Source, "(https://example.org/", "(http://example.org/" },
        { "KB4011", Source, "Original: [", "Another: [" },
        { "KB4012", Meeting, "- \"Who informs the resellers?\"[^2026-03-25-pricing-83j9]", "- \"Who informs the resellers?\"[^2026-03-25-pricing-83j9]\n- \"Who informs the resellers?\"[^2026-03-25-pricing-83j9]" },
    };

    [Theory]
    [MemberData(nameof(Damage))]
    public void Each_damage_is_found(string code, string path, string old, string with)
    {
        using var wiki = new CheckedWiki();
        wiki.Replace(path, old, with);

        CheckReport report = wiki.Check();

        Assert.Contains(report.Diagnostics, d => d.Rule.Code == code && d.Location.Path == (code == "KB4010" ? "wiki/people/mat.md" : path));
    }

    [Fact]
    public void A_changed_source_is_found_by_its_quotes()
    {
        using var wiki = new CheckedWiki();
        wiki.Replace("raw/2026-02-28-pricing.md", "20 seats", "25 seats");

        Assert.Equal([Rules.QuoteNotInSource], wiki.Findings());
    }

    [Fact]
    public void A_long_quote_and_too_many_citations_are_found()
    {
        using var wiki = new CheckedWiki();
        string words = string.Join(' ', Enumerable.Range(1, 41).Select(n => $"w{n}"));
        wiki.Replace("raw/2026-02-28-pricing.md", "We offer monthly", words + " We offer monthly");
        wiki.Replace(Concept, "\"We offer monthly", $"\"{words} We offer monthly");
        wiki.Replace(Source, "    last_modified: 2026-02-28\n---", "    last_modified: 2026-02-28\n" + string.Concat(Enumerable.Range(1, 20).Select(n => $"  - id: x{n}\n    resource: ../../raw/2026-02-28-pricing.md#L20\n    title: T\n")) + "---");

        Assert.Equal([Rules.QuoteTooLong, Rules.TooManyCitations], wiki.Findings());
    }

    [Fact]
    public void What_a_person_wrote_under_Notes_is_exempt()
    {
        using var wiki = new CheckedWiki();
        wiki.Replace(Concept, "\n[^2026-03-25-pricing-f6cz]: ", "\n## Notes\n\n- **mine**, <b>all</b> of it, [x](https://example.org) and [^own]\n- \"as I said\"\n\n[^2026-03-25-pricing-f6cz]: ");

        Assert.Empty(wiki.Check().Diagnostics);
    }

    [Fact]
    public void A_page_that_a_person_added_is_only_listed()
    {
        using var wiki = new CheckedWiki();
        wiki.Write("wiki/concepts/own.md", "just *words*\n");

        Assert.NotEmpty(wiki.Check().Diagnostics);
        Assert.Equal([Rules.IndexListing], wiki.Check("wiki/concepts/own.md").Diagnostics.Select(d => d.Rule));
    }

    [Fact]
    public void A_catalogue_that_nothing_lists_is_found()
    {
        using var wiki = new CheckedWiki();
        wiki.Write("wiki/people/index.md", "# People\n");

        Assert.Equal([Rules.IndexListing], wiki.Findings());
    }

    [Fact]
    public void Bytes_that_are_no_text_and_missing_sources_are_reported()
    {
        using var wiki = new CheckedWiki();
        wiki.WriteBytes(Concept, [0xC3, 0x28, 0xFF]);
        Assert.Contains(Rules.UnreadablePage, wiki.Findings());

        using var gone = new CheckedWiki();
        gone.Delete("raw/2026-02-28-pricing.md");
        Assert.Contains(Rules.BrokenLink, gone.Findings());
    }

    [Fact]
    public void An_empty_wiki_is_a_failure()
    {
        using var wiki = new CheckedWiki(withPages: false);
        CheckReport report = wiki.Check();

        Assert.Equal(0, report.Pages);
        Assert.Equal(4, report.Diagnostics.Count(d => d.Rule == Rules.NothingToCheck));
    }

    /// <summary>No false alarm, whatever signs the sources hold.</summary>
    [Fact]
    public void A_wiki_of_random_quotes_is_clean()
    {
        using var wiki = new CheckedWiki(withPages: false);
        string[] texts = [.. SpecialText.Many(seed: 6, 4000).Select(text => text.Trim(' ', '\t')).Where(text => text.Count(char.IsLetterOrDigit) > 2).Distinct()];
        var source = SampleSources.Make("s", "raw/s.md", "Signs", null, 1, texts);
        wiki.Write(source.Path, string.Join('\n', texts));
        var context = new RenderContext([source], LinkStyle.Plain);
        List<Page> pages = [];
        foreach (int[] lines in Enumerable.Range(1, texts.Length).Chunk(10))
        {
            Citation[] citations = [.. lines.Select(line => SampleSources.Cite(source, line, line, texts[line - 1]))];
            pages.Add(new Page(new PageId($"concepts/c{lines[0]}"), "Concept", $"C {lines[0]}", texts[lines[0] - 1], [], [], [],
            [
                new Section(null, [new Paragraph([new Words("Said"), .. citations.Take(3).Select(citation => new Footnote(citation, QuoteInText: false))])]),
                new Section("Said", [new BulletList([.. citations.Select(citation => new ListEntry([new Quote(citation.Quote), new Footnote(citation, QuoteInText: true)]))])]),
            ]));
        }

        foreach (Page page in pages)
            wiki.Write(page.Id.Path, PageRenderer.Render(page, context));
        foreach ((string path, string text) in IndexRenderer.Render(pages))
            wiki.Write(path, text);
        CheckReport report = wiki.Check();

        output.WriteLine(report.ToString());
        Assert.Empty(report.Diagnostics);
        Assert.True(report.Quotes > 3000);
    }
}
