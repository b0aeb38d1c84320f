using Kb.Compiler.Pages;
using Kb.Compiler.Workspace;
using Kb.TestKit;
using Xunit;

namespace Kb.Compiler.Tests.Pages;

public sealed class WordingTests
{
    private static readonly string[] s_languages = ["en", "de", "fr", "es", "zh", "ja"];

    [Fact]
    public void Every_phrase_has_words_and_the_same_places_in_each_language()
    {
        string[] phrases = [.. WikiWording.Phrases];
        Assert.True(phrases.Length >= 55, $"{phrases.Length} phrases");
        Assert.Equal(phrases.Distinct(), phrases);
        foreach (string phrase in phrases)
        {
            foreach (string language in s_languages)
            {
                string words = WikiWording.Of(language)[phrase];
                Assert.NotEqual("", words.Trim());
                foreach (string place in (string[])["{0}", "{1}", "{2}"])
                    Assert.True(phrase.Contains(place) == words.Contains(place), $"{language}: {phrase} as {words}");
            }
        }
    }

    [Fact]
    public void Titles_of_a_page_stay_apart_in_each_language()
    {
        string[] titles = ["About", "Key points", "Speaks of", "Decisions", "Action items", "Open questions", "What the sources say", "More from the sources", "Related", "Mentioned in", "More", "Notes"];
        foreach (string language in s_languages)
            Assert.Equal(titles.Length, titles.Select(t => WikiWording.Of(language)[t]).Distinct().Count());
    }

    [Theory]
    [InlineData("german", "## Kernpunkte", "Zeile 5")]
    [InlineData("french", "## Points clés", "ligne 5")]
    [InlineData("spanish", "## Puntos clave", "línea 5")]
    [InlineData("chinese", "## 要点", "第 5 行")]
    [InlineData("japanese", "## 要点", "5 行目")]
    public void A_wiki_speaks_the_language_of_most_of_its_sources(string golden, string heading, string place)
    {
        string[] pages = Directory.GetFiles(Path.Combine(Golden.Root, golden, "wiki", "sources"));
        Assert.NotEmpty(pages);
        string text = File.ReadAllText(pages[0]);
        Assert.Contains(heading, text);
        Assert.Contains(place, text);
        Assert.Contains("type: Source", text); // keys and types stay
        Assert.DoesNotContain("Key points", text);
    }

    [Fact]
    public void What_kb_yaml_says_comes_before_what_was_kept_and_what_most_sources_are()
    {
        Assert.Equal("fr", WikiLanguage.Of(Settings.Default with { Language = "fr" }, State.Empty with { Language = "de" }, []));
        Assert.Equal("de", WikiLanguage.Of(Settings.Default, State.Empty with { Language = "de" }, []));
        Assert.Equal("en", WikiLanguage.Of(Settings.Default, State.Empty, []));
        Assert.Equal("en", WikiWording.Of("pl").Language);
    }
}
