using Kb.Compiler.Language;
using Xunit;

namespace Kb.Compiler.Tests.Lexicon;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "The pump is on the roof of the house, and it was installed by the farmer in May.")]
    [InlineData("de", "Die Pumpe steht auf dem Dach des Hauses und wurde im Mai von der Bäuerin eingebaut.")]
    [InlineData("fr", "La pompe est sur le toit de la maison et elle a été installée par la fermière en mai.")]
    [InlineData("es", "La bomba está en el tejado de la casa y fue instalada por la granjera en mayo.")]
    [InlineData("it", "La pompa è sul tetto della casa ed è stata installata dalla contadina nel mese di maggio.")]
    [InlineData("nl", "De pomp staat op het dak van het huis en werd in mei door de boerin geplaatst.")]
    [InlineData("pt", "A bomba está no telhado da casa e foi instalada pela agricultora em maio, mas não funciona.")]
    [InlineData("ja", "ポンプは家の屋根の上にあり、五月に農家が設置した。")]
    [InlineData("zh", "水泵在房子的屋顶上，是农民在五月安装的。")]
    [InlineData("ko", "펌프는 집 지붕 위에 있으며 오월에 설치되었다.")]
    [InlineData("en", "LoRa gateway, 868 MHz, 12 nodes")]
    [InlineData("en", "")]
    public void The_language_is_known_by_script_and_function_words(string language, string text) => Assert.Equal(language, LanguageGuess.Of([text]));

    [Fact]
    public void A_text_in_a_language_without_table_is_not_taken_for_english()
    {
        string polish = string.Join(' ', Enumerable.Repeat("Pompa stoi na dachu domu, a zamontowała ją rolniczka, ponieważ woda płynie zbyt wolno przez stare rury.", 4));
        Assert.Equal(LanguageGuess.Unknown, LanguageGuess.Of([polish]));
    }

    [Theory]
    [InlineData("one two three", 3)]
    [InlineData("", 0)]
    [InlineData("水泵在房子的屋顶上", 6)]
    [InlineData("ポンプは家の屋根の上", 5)]
    [InlineData("APT 包管理器", 4)]
    public void Words_of_scripts_without_spaces_are_counted_by_characters(string text, int words) => Assert.Equal(words, WordCount.Of(text));

    [Theory]
    [InlineData("25. März 2026", 2026, 3, 25)]
    [InlineData("Le 1er avril 2026", 2026, 4, 1)]
    [InlineData("25 de marzo de 2026", 2026, 3, 25)]
    [InlineData("2026年3月25日", 2026, 3, 25)]
    [InlineData("２０２６年３月２５日（水）", 2026, 3, 25)]
    [InlineData("令和8年3月25日", 2026, 3, 25)]
    [InlineData("25/03/2026", 2026, 3, 25)]
    [InlineData("14 de agosto del 2025", 2025, 8, 14)]
    [InlineData("15 août 2025", 2025, 8, 15)]
    [InlineData("hr_25feb2026_recording", 2026, 2, 25)]
    [InlineData("2025_11_17 staff meeting", 2025, 11, 17)]
    [InlineData("board (export 21.04.26)", 2026, 4, 21)]
    [InlineData("mon 15 june 26, kitchen", 2026, 6, 15)]
    [InlineData("Thurs 12/2/26", 2026, 2, 12)]
    [InlineData("12/05/2026, 13:02 - Ana: hello", 2026, 5, 12)]
    public void Dates_are_found_in_the_writing_of_each_language(string text, int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), DateFinder.Find(text));

    [Theory]
    [InlineData("03/04/2026")] // which is the month?
    [InlineData("31. Februar 2026")]
    [InlineData("２０２６年１３月１日")]
    [InlineData("3 may 15 people came")]
    [InlineData("Committee, 12 March, 20:00")]
    [InlineData("12 March 20.15")]
    [InlineData("Version 1.2.23")]
    [InlineData("10.1.2.25")]
    [InlineData("reading room 12/3/26")]
    [InlineData("5/12/26, 1:02 PM - Ana: hello")]
    public void What_can_be_no_date_or_two_is_none(string text) => Assert.Null(DateFinder.Find(text));

    [Theory]
    [InlineData("de", "1.234,56", 1234.56)]
    [InlineData("es", "1.234,56", 1234.56)]
    [InlineData("fr", "1 234,56", 1234.56)]
    [InlineData("fr", "1\u202f234,56", 1234.56)]
    [InlineData("en", "1,234.56", 1234.56)]
    [InlineData("ja", "1,234", 1234)]
    [InlineData("de", "2.39", 2.39)] // a version, or a slip: no group of two digits
    [InlineData("de", "18.400", 18400)]
    public void A_figure_is_read_as_its_language_writes_it(string language, string figure, double value) => Assert.Equal((decimal)value, NumberFormat.Of(language).Parse(figure));

    [Fact]
    public void File_names_keep_letters_of_any_script_in_bounds()
    {
        Assert.Equal("形態素解析", Slug.Of("形態素解析"));
        Assert.Equal("がくせい-データ", Slug.Of("か\u3099くせい・データ")); // NFC
        string longest = Slug.Of(new string('漢', 300));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(longest), 100, 180);
    }
}
