using System.Collections.Frozen;
using System.Globalization;

namespace Kb.Compiler.Language;

/// <summary>How a language writes numbers: 1,234.56 in English, Chinese and Japanese, 1.234,56 in German and Spanish, 1 234,56 in French.</summary>
/// <param name="Figure">Regular expression of a figure with its decimals.</param>
/// <param name="Scales">Words and signs behind a figure that multiply it, in lower case.</param>
/// <param name="Percent">Regular expression of what makes a figure a percentage.</param>
public sealed record NumberFormat(char DecimalMark, string GroupMarks, string Figure, IReadOnlyDictionary<string, decimal> Scales, string Percent)
{
    private const string Spaces = " \u00a0\u202f";

    private const string CommaGroups = @"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?";
    private const string DotGroups = @"\d{1,3}(?:[.'’\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?";
    private const string SpaceGroups = @"\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?";

    private static readonly FrozenDictionary<string, NumberFormat> s_formats = new Dictionary<string, NumberFormat>(StringComparer.Ordinal)
    {
        ["en"] = new('.', ",", CommaGroups, Table("thousand 1000|million 1000000|billion 1000000000|bn 1000000000|k 1000"), "%|per ?cent"),
        ["de"] = new(',', ".'’" + Spaces, DotGroups, Table("tausend 1000|tsd 1000|million 1000000|millionen 1000000|mio 1000000|milliarde 1000000000|milliarden 1000000000|mrd 1000000000"), "%|prozent|v\\. ?h\\."),
        ["fr"] = new(',', "." + Spaces, SpaceGroups, Table("mille 1000|million 1000000|millions 1000000|milliard 1000000000|milliards 1000000000"), "%|pour ?cent"),
        ["es"] = new(',', "." + Spaces, SpaceGroups, Table("mil 1000|millón 1000000|millones 1000000"), "%|por ciento"),
        ["zh"] = new('.', ",，", @"\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", Table("千 1000|万 10000|百万 1000000|千万 10000000|亿 100000000"), "%|％"),
        ["ja"] = new('.', ",，", @"\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", Table("千 1000|万 10000|百万 1000000|千万 10000000|億 100000000"), "%|％|パーセント"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>English where the language has no table.</summary>
    public static NumberFormat Of(string language) => s_formats.GetValueOrDefault(language, s_formats["en"]);

    /// <summary>The value of a figure as this language writes it; null for anything else. A mark in the wrong place ("1.23" in German) is no group mark: the figure is then read as the plain decimal it can only be.</summary>
    public decimal? Parse(string figure)
    {
        string[] parts = figure.Split(DecimalMark);
        if (parts.Length > 2)
            return null;
        string[] groups = parts[0].Split([.. GroupMarks], StringSplitOptions.None);
        if (groups.Length > 1 && !groups.Skip(1).All(g => g.Length == 3))
            return groups.Length == 2 && parts.Length == 1 && figure.Contains('.') ? Plain(figure) : null;
        return Plain(string.Concat(groups) + (parts.Length == 2 ? "." + parts[1] : ""));
    }

    private static decimal? Plain(string figure) =>
        decimal.TryParse(figure, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    private static FrozenDictionary<string, decimal> Table(string rows) =>
        rows.Split('|').Select(r => r.Split(' ')).ToFrozenDictionary(r => r[0], r => decimal.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
