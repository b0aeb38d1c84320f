using System.Globalization;
using Kb.Compiler.Output;
using Kb.Compiler.Pages;
using Xunit;
using Xunit.Abstractions;
using YamlDotNet.RepresentationModel;
using static Kb.Compiler.Tests.Output.SampleSources;

namespace Kb.Compiler.Tests.Output;

public sealed class FrontMatterTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Annual billing", "Annual billing")]
    [InlineData("../../raw/a.md#L12-L14", "../../raw/a.md#L12-L14")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("10:30", "\"10:30\"")]
    [InlineData("2026-03-25", "\"2026-03-25\"")]
    [InlineData("2026-03-25-pricing-k3fd", "2026-03-25-pricing-k3fd")]
    [InlineData("Yes", "\"Yes\"")]
    [InlineData("1e5", "\"1e5\"")]
    [InlineData("0x1F", "\"0x1F\"")]
    [InlineData("2026 plan", "2026 plan")]
    [InlineData("say \"hi\"", "say \"hi\"")]
    [InlineData("", "\"\"")]
    [InlineData("C #", "\"C #\"")]
    [InlineData("\u0085", "\"\\x85\"")]
    public void Scalars_are_quoted_only_where_yaml_would_read_something_else(string value, string expected) =>
        Assert.Equal(expected, YamlScalar.Write(value));

    [Fact]
    public void YamlDotNet_and_a_strict_reader_read_back_what_was_written()
    {
        int pages = 0;
        foreach (string[] texts in SpecialText.Many(seed: 5, 8000).Concat(["~", "null", "-", "?", "1_000", "2026-03-25T10:00:00Z", ".inf", "a:", ": b", "'", "%x", "@x", "!!str", "=", "<<"]).Chunk(4))
        {
            var page = new Kb.Compiler.Pages.Page(new PageId("concepts/x"), "Concept", texts[0], texts[^1], texts, texts, [], []);
            string text = PageRenderer.Render(page, Context());

            Dictionary<string, object> yaml = WithYamlDotNet(text), strict = StrictFrontMatter.Read(text);
            Assert.Equal(strict, yaml);
            Assert.Equal(texts[0], yaml["title"]);
            Assert.Equal(texts[^1], yaml["description"]);
            Assert.Equal(texts, yaml["aliases"]);
            pages++;
        }

        output.WriteLine($"{pages} pages read back");
        Assert.True(pages > 1500);
    }

    [Fact]
    public void Sources_are_last_and_nested_and_dates_are_the_newest()
    {
        Dictionary<string, object> yaml = WithYamlDotNet(PageRenderer.Render(SamplePages.Of("Concept"), Context()));

        Assert.Equal(["type", "title", "description", "aliases", "tags", "generated", "sources"], yaml.Keys);
        Assert.Equal("2026-03-25", ((Dictionary<string, object>)yaml["generated"])["at"]);
        object[] sources = (object[])yaml["sources"];
        Assert.Equal(2, sources.Length);
        Assert.All(sources.Cast<Dictionary<string, object>>(), source => Assert.Equal(["id", "resource", "title", "last_modified"], source.Keys));
    }

    [Fact]
    public void Without_a_date_the_keys_are_left_out()
    {
        Dictionary<string, object> yaml = WithYamlDotNet(PageRenderer.Render(SamplePages.Of("Project"), Context()));

        Assert.Equal(["by"], ((Dictionary<string, object>)yaml["generated"]).Keys);
        Assert.Equal(["id", "resource", "title"], ((Dictionary<string, object>)((object[])yaml["sources"])[0]).Keys);
    }

    [Fact]
    public void Every_sample_page_has_the_keys_of_the_open_knowledge_format()
    {
        string[] types = ["Source", "Meeting", "Concept", "Person", "Organization", "Project", "Product", "Place", "Answer"];
        Assert.Equal(types.Order(StringComparer.Ordinal), SamplePages.All.Select(page => page.Type).Order(StringComparer.Ordinal));
        foreach (Kb.Compiler.Pages.Page page in SamplePages.All)
        {
            Dictionary<string, object> yaml = StrictFrontMatter.Read(PageRenderer.Render(page, Context()));

            Assert.Contains(Assert.IsType<string>(yaml["type"]), types);
            Assert.NotEmpty(Assert.IsType<string>(yaml["title"]));
            Assert.Equal("kb/1", ((Dictionary<string, object>)yaml["generated"])["by"]);
            Assert.Equal("sources", yaml.Keys.Last());
            foreach (Dictionary<string, object> source in Assert.IsType<object[]>(yaml["sources"]).Cast<Dictionary<string, object>>())
            {
                Assert.NotEmpty((string)source["id"]);
                Assert.StartsWith("../../raw/", ((string)source["resource"]).Replace("../sources/deck.txt", "../../raw/", StringComparison.Ordinal), StringComparison.Ordinal);
                if (source.TryGetValue("last_modified", out object? day))
                    Assert.True(DateOnly.TryParseExact((string)day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            }
        }
    }

    private static Dictionary<string, object> WithYamlDotNet(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text[4..text.IndexOf("\n---\n", StringComparison.Ordinal)]));
        return (Dictionary<string, object>)Plain(stream.Documents[0].RootNode);
    }

    private static object Plain(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => Plain(pair.Value)),
        YamlSequenceNode list => list.Select(Plain).ToArray(),
        YamlScalarNode scalar => scalar.Value!,
        _ => throw new InvalidOperationException(),
    };
}
