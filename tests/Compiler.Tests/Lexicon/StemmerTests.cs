using Kb.Compiler.Language;
using Xunit;

namespace Kb.Compiler.Tests.Dictionary;

public sealed class StemmerTests
{
    // The published examples of the Porter2 description.
    [Theory]
    [InlineData("consign", "consign")]
    [InlineData("consigned", "consign")]
    [InlineData("consignment", "consign")]
    [InlineData("consistency", "consist")]
    [InlineData("consolation", "consol")]
    [InlineData("consolingly", "consol")]
    [InlineData("knackeries", "knackeri")]
    [InlineData("knightly", "knight")]
    [InlineData("generate", "generat")]
    [InlineData("general", "general")]
    [InlineData("generically", "generic")]
    [InlineData("hopping", "hop")]
    [InlineData("hoped", "hope")]
    [InlineData("falling", "fall")]
    [InlineData("gas", "gas")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("by", "by")]
    [InlineData("say", "say")]
    [InlineData("dying", "die")]
    [InlineData("sky", "sky")]
    [InlineData("relational", "relat")]
    [InlineData("vietnamization", "vietnam")]
    [InlineData("adjustable", "adjust")]
    [InlineData("controlling", "control")]
    [InlineData("employer's", "employ")]
    [InlineData("", "")]
    public void English_words_get_their_published_stems(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word, "en"));

    [Theory]
    [InlineData("de", "prüfungen", "prüfung")]
    [InlineData("de", "häuser", "haus")]
    [InlineData("de", "gekauft", "kaufen")]
    [InlineData("fr", "journaux", "journal")]
    [InlineData("fr", "installations", "installation")]
    [InlineData("fr", "décidées", "décider")]
    [InlineData("es", "reuniones", "reunion")]
    [InlineData("es", "baterías", "batería")]
    [InlineData("es", "luces", "luz")]
    public void Forms_of_one_word_meet(string language, string a, string b) => Assert.Equal(Stemmer.Stem(a, language), Stemmer.Stem(b, language));

    [Theory]
    [InlineData("de", "hand", "handel")]
    [InlineData("fr", "port", "porte-avions")]
    [InlineData("es", "caso", "casino")]
    public void Different_words_stay_apart(string language, string a, string b) => Assert.NotEqual(Stemmer.Stem(a, language), Stemmer.Stem(b, language));

    [Fact]
    public void A_language_without_rules_keeps_its_words() => Assert.Equal("programlar", Stemmer.Stem("programlar", "tr"));
}
