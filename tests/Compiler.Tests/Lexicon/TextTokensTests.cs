using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Xunit;

namespace Kb.Compiler.Tests.Lexicon;

public sealed class TextTokensTests
{
    [Theory]
    [InlineData("Separate them by ` ` and not by ``.")]
    [InlineData("` `")]
    [InlineData("`\t` ` `")]
    public void No_token_is_empty(string sentence)
    {
        Assert.All(TextTokens.Of(sentence), token => Assert.NotEmpty(token.Text));
        Assert.DoesNotContain('`', SpacedText.Of(sentence));
    }
}
