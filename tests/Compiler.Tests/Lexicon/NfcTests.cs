using System.Globalization;
using Kb.Compiler.Language;
using Xunit;

namespace Kb.Compiler.Tests.Dictionary;

public sealed class NfcTests
{
    [Theory]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("\u212b", "\u00c5")] // a singleton
    [InlineData("\u2126", "\u03a9")]
    [InlineData("a\u0323\u0302", "\u1ead")]
    [InlineData("a\u0302\u0323", "\u1ead")] // marks are put in order first
    [InlineData("a\u0308\u0301", "\u00e4\u0301")] // no such letter: what joins is joined
    [InlineData("\u0958", "\u0915\u093c")] // excluded from composition
    [InlineData("\u0915\u093c", "\u0915\u093c")]
    [InlineData("\u1100\u1161\u11a8", "\uac01")]
    [InlineData("\uac00\u11a8", "\uac01")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\U0001d15e", "\U0001d157\U0001d165")]
    [InlineData("\u304b\u3099", "\u304c")]
    [InlineData("“plain” – ’text’", "“plain” – ’text’")]
    public void Text_is_composed(string text, string expected)
    {
        Assert.Equal(expected, Nfc.Compose(text));
        Assert.Equal(expected, Nfc.Compose(expected));
    }

    [Fact]
    public void Every_letter_of_the_table_comes_back_from_its_parts()
    {
        using var reader = new StreamReader(typeof(Nfc).Assembly.GetManifestResourceStream("nfc.txt")!);
        string[][] lines = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' '))];
        HashSet<string> excluded = [.. lines.Where(l => l[0] == "X").Select(l => l[1])];
        int examined = 0;
        foreach (string[] line in lines.Where(l => l[0] == "D" && l[3] != "0"))
        {
            string whole = Point(line[1]), parts = Point(line[2]) + Point(line[3]);
            Assert.Equal(Nfc.Compose(whole), Nfc.Compose(parts));
            if (!excluded.Contains(line[1]))
                Assert.Equal(whole, Nfc.Compose(parts));
            examined++;
        }

        Assert.True(examined > 900, $"{examined} letters examined");
    }

    [Theory]
    [InlineData("Éléphant", "elephant")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Øre", "ore")]
    [InlineData("Łódź", "lodz")]
    [InlineData("don’t", "don't")]
    [InlineData("plain", "plain")]
    public void Folding_leaves_bare_letters(string text, string expected) => Assert.Equal(expected, Nfc.Fold(text));

    [Fact]
    public void A_long_run_of_marks_takes_no_square_time()
    {
        string marks = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 100_000));
        Assert.Equal(200_000, Nfc.Compose(marks).Length);
    }

    private static string Point(string hex) => char.ConvertFromUtf32(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
