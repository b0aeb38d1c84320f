using Kb.Compiler.Statements;
using Xunit;

namespace Kb.Compiler.Tests.Support;

public sealed class ValuesByTableTests
{
    [Theory]
    [InlineData("de", "Sie braucht 1.234,5 kWh, also 38 % oder 18.400 € am 25. März 2026.", "Number 1234.5 kwh; Percent 38 %; Money 18400 EUR; Date 2026/3/25")]
    [InlineData("fr", "Le réseau coûte 1 234,50 € dès le 1er avril, soit 15 % en 3 ans.", "Money 1234.5 EUR; Date 2026/4/1; Percent 15 %; Number 3 y")]
    [InlineData("es", "El 25 de marzo de 2025 pagó 8.450,75 euros por 2 millones de litros.", "Date 2025/3/25; Money 8450.75 EUR; Number 2000000")]
    [InlineData("ja", "3月25日に35万円を払い、1,234メートルを31％まで伸ばした。", "Date 2026/3/25; Money 350000 JPY; Number 1234 m; Percent 31 %")]
    [InlineData("zh", "2026年3月25日铺设管道1,234米，花费3.5万元，下降24%。", "Date 2026/3/25; Number 1234 m; Money 35000 CNY; Percent 24 %")]
    [InlineData("de", "Der LR-200 misst am Montag um 14:30.", "Weekday 0; Time 14:30")]
    public void Values_are_read_in_one_spelling(string language, string sentence, string values) =>
        Assert.Equal(values, string.Join("; ", ValueReader.Read(sentence, 2026, language).Select(v => $"{v.Kind} {v.Value} {v.Unit}".Trim())));

    [Fact]
    public void A_value_follows_from_the_same_value_in_another_language()
    {
        TextValue german = ValueReader.Read("Es sind 1.234,5 kWh.", null, "de")[0], english = ValueReader.Read("It is 1,234.5 kWh.", null)[0];
        Assert.True(english.FollowsFrom(german));
        Assert.False(english.FollowsFrom(ValueReader.Read("Es sind 1.234 kWh.", null, "de")[0]));
    }
}
