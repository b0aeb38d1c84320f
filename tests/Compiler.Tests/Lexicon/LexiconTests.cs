using System.Diagnostics;
using Kb.Compiler.Language;
using Xunit;
using Words = Kb.Compiler.Language.Lexicon;

namespace Kb.Compiler.Tests.Dictionary;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("table", WordClass.Noun | WordClass.Verb | WordClass.MainlyNoun)]
    [InlineData("went", WordClass.Verb | WordClass.MainlyVerb)]
    [InlineData("men", WordClass.Noun | WordClass.MainlyNoun)]
    [InlineData("thought", WordClass.Noun | WordClass.Verb | WordClass.MainlyVerb)]
    [InlineData("meeting", WordClass.Noun | WordClass.Verb | WordClass.MainlyNoun)]
    [InlineData("batteries", WordClass.Noun | WordClass.MainlyNoun)]
    [InlineData("quickly", WordClass.Adverb | WordClass.MainlyAdverb)]
    [InlineData("qwertz", WordClass.Unknown)]
    public void A_word_has_its_parts_of_speech(string word, WordClass expected) => Assert.Equal(expected, Words.Of(word));

    [Theory]
    [InlineData("uses")]
    [InlineData("installing")]
    [InlineData("stopped")]
    [InlineData("carries")]
    [InlineData("sent")]
    [InlineData("left")]
    public void Inflected_verbs_are_mainly_verbs(string word) => Assert.True(Words.Of(word).IsMainlyVerb(), Words.Of(word).ToString());

    [Theory]
    [InlineData("operating system", true)]
    [InlineData("heat pumps", true)]
    [InlineData("pump heat", false)]
    [InlineData("system", false)]
    public void Phrases_are_entries_of_the_dictionary(string phrase, bool expected) => Assert.Equal(expected, Words.IsNounPhrase(phrase));

    [Theory]
    [InlineData("sent", "send")]
    [InlineData("criteria", "criterion")]
    [InlineData("send", null)]
    public void An_irregular_form_has_a_base(string form, string? expected) => Assert.Equal(expected, Words.BaseOf(form));

    [Fact]
    public void Odd_input_is_unknown()
    {
        Assert.All(["", "ä", new string('a', 5000), "a\tb", "\n"], word => Assert.Equal(WordClass.Unknown, Words.Of(word) & WordClass.Verb));
    }

    [Fact]
    public void Look_ups_are_fast()
    {
        Words.Of("warm");
        var watch = Stopwatch.StartNew();
        for (int i = 0; i < 100_000; i++)
            Words.Of((i & 1) == 0 ? "pumps" : "unheardof");
        Assert.True(watch.ElapsedMilliseconds < 5_000, $"{watch.ElapsedMilliseconds} ms for 100,000 words");
    }
}
