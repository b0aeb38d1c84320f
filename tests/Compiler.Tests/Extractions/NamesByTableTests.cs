using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Xunit;

namespace Kb.Compiler.Tests.Extractions;

public sealed class NamesByTableTests
{
    [Theory]
    [InlineData("de", "Gestern kam Frau Dr. Anna Keller mit Herrn Weiß.", "Anna Keller; Herrn Weiß")]
    [InlineData("fr", "Hier M. Antoine Mercier a vu Mme Petit.", "Antoine Mercier; Mme Petit")]
    [InlineData("es", "Ayer la Sra. Elena Ruiz habló con Don Pedro Gil.", "Elena Ruiz; Pedro Gil")]
    [InlineData("ja", "昨日は田中さんと山本先生が来た。この多種多様な花。", "田中; 山本")]
    [InlineData("zh", "昨天王小明先生和李女士来了。", "王小明; 李")]
    public void People_are_known_by_their_titles(string language, string sentence, string names) =>
        Assert.Equal(names, string.Join("; ", NamesByTable.People(sentence, language).Select(p => p.Name)));

    [Theory]
    [InlineData("土壌の体積含水率（VWC）を測る。", "ja", "体積含水率")]
    [InlineData("APT（高度包装工具）可用。", "zh", "高度包装工具")]
    [InlineData("本文介绍含水量（VWC）。测量含水量。", "zh", "含水量")]
    public void A_bracket_defines_a_short_form(string text, string language, string longForm) =>
        Assert.Equal(longForm, WideBrackets.Find(new Kb.Compiler.Sources.Sentence(text.Split('。')[0] + "。", new Kb.Compiler.Sources.LineSpan(1, 1)), language, text).Single().Long);

    [Fact]
    public void Chinese_terms_are_runs_that_stand_by_themselves_more_than_once()
    {
        string[] sentences = ["滴灌系统是新的。", "北坡的滴灌系统在运行。", "滴灌系统在夏天的用水少。", "请看滴灌系统。"];
        Assert.Equal(["滴灌系统"], RepeatedRuns.Find(sentences).Select(t => t.Term));
    }

    [Theory]
    [InlineData("de", "Eine Wärmepumpe ist ein Gerät, das Wärme hebt.", "Wärmepumpe")]
    [InlineData("es", "El riego por goteo es un método de riego.", "riego por goteo")]
    [InlineData("ja", "点滴灌漑とは、水を少しずつ届ける方法である。", "点滴灌漑")]
    [InlineData("zh", "滴灌系统是一种把水送到根部的设备。", "滴灌系统")]
    [InlineData("de", "Das ist ein Gerät, das Wärme hebt.", null)]
    public void A_defined_term_is_found(string language, string sentence, string? term) => Assert.Equal(term, DefinedTerms.Find(sentence, language));

    [Fact]
    public void Latin_and_wide_letters_meet_under_one_key()
    {
        Assert.Equal(NameKey.Of("APTパッケージ"), NameKey.Of("APT パッケージ"));
        Assert.True(SpacedText.Holds(SpacedText.Of("我们使用机器学习方法"), NameKey.Of("机器学习")));
        Assert.False(SpacedText.Holds(SpacedText.Of("テストケースを書く"), NameKey.Of("テスト")));
    }

    [Fact]
    public void An_elided_article_is_a_word_of_its_own()
    {
        Assert.Equal(["l'", "utilisateur", "d'", "APT"], TextTokens.Of("l'utilisateur d'APT").Select(t => t.Text));
        Assert.Equal(["L'Oréal", "and", "O'Brien"], TextTokens.Of("L'Oréal and O'Brien").Select(t => t.Text));
    }
}
