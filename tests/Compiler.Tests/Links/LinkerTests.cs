using System.Diagnostics;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Links;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Links;

public sealed class LinkerTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("The heat pump runs.", "The [heat pump] runs.")]
    [InlineData("A Heat Pump, then a heat pump.", "A [Heat Pump], then a heat pump.")]
    [InlineData("Heat pumps and heatpump differ.", "Heat pumps and heatpump differ.")]
    [InlineData("Mercury, not mercury.", "[Mercury], not mercury.")]
    [InlineData("on MERCURY", "on [MERCURY]")]
    [InlineData("Mercury-based, notes/Mercury, #Mercury, Mercury.io", "Mercury-based, notes/Mercury, #Mercury, Mercury.io")]
    [InlineData("Mercury's orbit. Mercury.", "[Mercury]'s orbit. Mercury.")]
    [InlineData("`Mercury` and http://example.org/Mercury and (Mercury)", "`Mercury` and http://example.org/Mercury and ([Mercury])")]
    [InlineData("`b Mercury` Mercury", "`b Mercury` [Mercury]")]
    [InlineData("call \"show Mercury\" for Mercury", "call \"show Mercury\" for [Mercury]")]
    [InlineData("the heat pump controller", "the [heat pump controller]")]
    [InlineData("kubernetes and The", "kubernetes and The")]
    [InlineData("Riley met Riley", "Riley met Riley")]
    [InlineData("This page is about This Page.", "This page is about This Page.")]
    [InlineData("uses C++ and C", "uses [C++] and C")]
    [InlineData("水泵坏了", "[水泵]坏了")]
    [InlineData("ATP is made", "[ATP] is made")]
    public void The_first_mention_becomes_a_link(string text, string expected)
    {
        Page page = MakePage("concepts/this-page", "This Page", new Paragraph([new Words(text)]));
        LinkedWiki wiki = Linker.Link([page, .. s_things], s_aliases);

        Assert.Equal(expected, Shown(wiki.Pages[0].Sections[0]));
    }

    private static readonly Page[] s_things =
    [
        MakePage("concepts/heat-pump", "Heat pump"), MakePage("concepts/heat-pump-controller", "Heat pump controller"), MakePage("concepts/mercury", "Mercury"),
        MakePage("concepts/kubernetes", "kubernetes"), MakePage("concepts/the", "The"), MakePage("people/riley", "Riley"), MakePage("products/riley", "Riley"),
        MakePage("concepts/c-plus", "C++"), MakePage("concepts/pump", "水泵"), MakePage("concepts/adenosine", "Adenosine triphosphate"),
    ];

    private static readonly Dictionary<PageId, IReadOnlyList<string>> s_aliases = new() { [new PageId("concepts/adenosine")] = ["ATP"] };

    [Fact]
    public void Each_section_links_a_page_once_and_only_in_words()
    {
        var cited = new Citation(new SourceId("s"), new LineSpan(1, 1), "Mercury.");
        Page page = new(new PageId("concepts/a"), "Concept", "A", null, [], [], [],
        [
            new Section("Mercury",
            [
                new Paragraph([new Quote("Mercury"), new Code("Mercury"), new Words("Mercury", Linkable: false), new Footnote(cited, true), new Words(" Mercury")]),
                new BulletList([new ListEntry([new Words("Mercury again")])]),
            ]),
            new Section("Second", [new Table(["Mercury"], [[[new Words("Mercury")], [new Words("Mercury")]]])]),
            new Section("Third", [new Paragraph([new Words("Mercury: see "), new PageLink(new PageId("concepts/mercury"), "there")])]),
            new Section("Related", [new Paragraph([new Words("Mercury")])], SectionKind.Related),
        ]);
        LinkedWiki wiki = Linker.Link([page, .. s_things], s_aliases);

        Assert.Equal("\"Mercury\"`Mercury`Mercury^ [Mercury]Mercury again", Shown(wiki.Pages[0].Sections[0]));
        Assert.Equal("[Mercury]Mercury", Shown(wiki.Pages[0].Sections[1]));
        Assert.Equal("Mercury: see [there]", Shown(wiki.Pages[0].Sections[2]));
        Assert.Equal("Mercury", Shown(wiki.Pages[0].Sections[3]));
    }

    [Fact]
    public void A_link_to_a_page_that_is_gone_is_words_again()
    {
        Page page = MakePage("concepts/a", "A", new Paragraph([new PageLink(new PageId("concepts/gone"), "Gone thing"), new Words(" went")]));

        Assert.Equal("Gone thing went", Shown(Linker.Link([page], s_aliases).Pages[0].Sections[0]));
    }

    [Fact]
    public void Backlinks_are_written_newest_first_and_the_rest_is_counted()
    {
        Page[] mentions = [.. Enumerable.Range(1, 25).Select(day => MakePage($"sources/2026-01-{day:00}-x", $"Note {day}", new Paragraph([new Words("Mercury")])))];
        Page thing = MakePage("concepts/b", "B thing", new Paragraph([new Words("Mercury")]));
        Page mercury = MakePage("concepts/mercury", "Mercury", new Paragraph([new Words("A planet.")]));
        LinkedWiki wiki = Linker.Link([mercury, thing, .. mentions], new Dictionary<PageId, IReadOnlyList<string>>());

        Section section = wiki.Pages[0].Sections[^1];
        Assert.Equal("Mentioned in", section.Title);
        ListEntry[] entries = [.. ((BulletList)section.Blocks[0]).Entries];
        Assert.Equal(21, entries.Length);
        Assert.Equal(new PageLink(new PageId("sources/2026-01-25-x"), "Note 25"), entries[0].Inlines[0]);
        Assert.Equal("and 6 more", Assert.IsType<Words>(entries[20].Inlines[0]).Text);
        Assert.Equal(26, wiki.Graph.Backlinks(mercury.Id).Count);
        Assert.Equal([mercury.Id], wiki.Graph.Targets(thing.Id));
    }

    [Fact]
    public void Linking_again_changes_nothing()
    {
        LinkedWiki once = Linker.Link([MakePage("concepts/a", "A thing", new Paragraph([new Words("Mercury and the heat pump")])), .. s_things], s_aliases);
        LinkedWiki twice = Linker.Link(once.Pages, s_aliases);

        Assert.Equal(once.Pages.Select(Shown), twice.Pages.Select(Shown));
    }

    [Fact]
    public void Ten_thousand_pages_and_names_are_linked_in_linear_time()
    {
        Page[] pages = [.. Enumerable.Range(0, 10_000).Select(n => MakePage($"concepts/c{n}", $"Heat pump {n}", new Paragraph([new Words($"The heat pump {(n * 7) % 10_000} feeds heat pump {(n * 13) % 10_000} and HEAT PUMP X, as heat pump heat pump heat pump do.")])))];
        var watch = Stopwatch.StartNew();
        LinkedWiki wiki = Linker.Link(pages, new Dictionary<PageId, IReadOnlyList<string>>());

        int links = wiki.Pages.Sum(page => wiki.Graph.Targets(page.Id).Count);
        output.WriteLine($"{links} links in {watch.ElapsedMilliseconds} ms");
        Assert.True(links > 19_000);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void The_checker_finds_what_was_planted()
    {
        var gone = new PageId("concepts/gone");
        Page page = MakePage("concepts/a", "A", new BulletList([new ListEntry([new Words("No citation")]), new ListEntry([new PageLink(gone, "x"), new Footnote(new Citation(new SourceId("s"), new LineSpan(1, 1), "q"), true)])]));
        var wiki = new LinkedWiki([page, MakePage("concepts/A", "Other")], new LinkGraph([page]));
        var diagnostics = new DiagnosticBag();

        LinkChecker.Check(wiki, diagnostics);

        Assert.Equal([Rules.BrokenLink, Rules.StatementWithoutCitation, Rules.DuplicatePage], diagnostics.Sorted().Select(d => d.Rule).OrderBy(rule => rule == Rules.DuplicatePage).ThenBy(rule => rule.Code, StringComparer.Ordinal));
    }

    private static Page MakePage(string id, string title, params Block[] blocks) =>
        new(new PageId(id), "Concept", title, null, [], [], [], [new Section(null, blocks)]);

    private static string Shown(Page page) => string.Join('\n', page.Sections.Select(Shown));

    private static string Shown(Section section) => string.Concat(PageTree.Inlines(section).Select(inline => inline switch
    {
        Words words => words.Text,
        PageLink link => $"[{link.Label}]",
        Quote quote => $"\"{quote.Text}\"",
        Code code => $"`{code.Text}`",
        _ => "^",
    }));
}
