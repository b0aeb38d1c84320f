using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>The numbers, percentages, amounts, dates and weekdays of a sentence in a language other than English, in the spelling that <see cref="TextValue"/> has for all: 1.234,5 and 1,234.5 are one number, 25. März and March 25 one day.</summary>
internal static class ValuesByTable
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private static readonly ConcurrentDictionary<string, Regex> s_patterns = new(StringComparer.Ordinal);

    public static List<TextValue> Read(string sentence, int? year, string language)
    {
        string text = Narrow(sentence);
        var values = new List<TextValue>();
        NumberFormat format = NumberFormat.Of(language);
        foreach (Match match in s_patterns.GetOrAdd(language, Pattern).Matches(text))
        {
            if (StandsAlone(text, match) && Parse(match, year, language, format) is { } value)
                values.Add(value);
        }

        return values;
    }

    // Full-width digits and signs as ASCII, place by place.
    private static string Narrow(string text) =>
        text.AsSpan().ContainsAnyInRange('！', '～') ? string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c)) : text;

    private static TextValue? Parse(Match match, int? year, string language, NumberFormat format)
    {
        string Group(string name) => match.Groups[name].Value.ToLowerInvariant();
        TextValue Make(ValueKind kind, string value, string unit = "") => new(kind, value, unit, match.Index, match.Length);
        string Year() => match.Groups["year"].Success ? Group("year") : year?.ToString(CultureInfo.InvariantCulture) ?? "?";

        if (match.Groups["iso"].Success)
            return Make(ValueKind.Date, Date(Group("iso")[..4], Group("iso")[5..7], Group("iso")[8..10]));
        if (match.Groups["dotted"].Success && Group("dotted").Split('.', '/') is [var dd, var dm, var dy])
            return Make(ValueKind.Date, Date(dy, dm, dd));
        if (match.Groups["wideMonth"].Success)
            return Make(ValueKind.Date, Date(Year(), Group("wideMonth"), match.Groups["wideDay"].Success ? Group("wideDay") : "?"));
        if (match.Groups["wideYear"].Success)
            return Make(ValueKind.Date, Date(Group("wideYear"), "?", "?"));
        if (match.Groups["month"].Success)
        {
            int month = MonthNames.Month(Group("month").TrimEnd('.'), language) ?? 0;
            // "mar" and "may" alone are words; beside a day or a year they are months.
            return match.Groups["day"].Success || match.Groups["year"].Success ? Make(ValueKind.Date, Date(Year(), month.ToString(CultureInfo.InvariantCulture), match.Groups["day"].Success ? Group("day") : "?")) : null;
        }

        if (match.Groups["weekday"].Success)
            return Make(ValueKind.Weekday, (MonthNames.Weekday(Group("weekday"), language) ?? 0).ToString(CultureInfo.InvariantCulture));
        if (match.Groups["clock"].Success && Group("clock").Split(':', 'h', '時', '点') is [var hour, var minute, ..])
            return Make(ValueKind.Time, string.Create(CultureInfo.InvariantCulture, $"{int.Parse(hour, CultureInfo.InvariantCulture):00}:{minute.Trim()}"));
        if (format.Parse(Group("figure")) is not { } figure)
            return null;
        if (match.Groups["scale"].Success && format.Scales.TryGetValue(Group("scale").TrimEnd('.'), out decimal scale))
            figure *= scale;
        string plain = (match.Groups["minus"].Success ? "-" : "") + figure.ToString("0.############", CultureInfo.InvariantCulture);
        if (match.Groups["sign"].Success || match.Groups["currency"].Success)
            return Make(ValueKind.Money, plain, Currency(match.Groups["sign"].Success ? Group("sign") : Group("currency")));
        return match.Groups["percent"].Success ? Make(ValueKind.Percent, plain, "%") : Make(ValueKind.Number, plain, Unit(match.Groups["unit"].Value));
    }

    private static Regex Pattern(string language)
    {
        NumberFormat format = NumberFormat.Of(language);
        bool wide = language is "ja" or "zh";
        var pattern = new StringBuilder(@"(?<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})|(?<dotted>[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4})");
        if (wide)
        {
            pattern.Append(@"|(?:(?<year>[0-9]{4})\s?年\s?)?(?<wideMonth>[0-9]{1,2})\s?月(?:\s?(?<wideDay>[0-9]{1,2})\s?[日号])?|(?<wideYear>[0-9]{4})\s?年|(?<clock>[0-9]{1,2}(?::|時|点)[0-9]{2})分?");
        }
        else
        {
            string months = string.Join('|', MonthNames.Months(language).OrderByDescending(m => m.Length));
            pattern.Append(CultureInfo.InvariantCulture, $@"|(?:(?<day>[0-9]{{1,2}})(?:\.|er|º)?\s+(?:de\s+)?)?\b(?<month>{months})\b\.?(?:\s+(?:del?\s+)?(?<year>[0-9]{{4}})\b)?|\b(?<clock>[0-9]{{1,2}}(?::|\s?h\s?)[0-9]{{2}})\b");
        }

        string days = string.Join('|', MonthNames.Weekdays(language).Where(d => d.Length > 3 || wide).OrderByDescending(d => d.Length));
        string scales = string.Join('|', format.Scales.Keys.OrderByDescending(k => k.Length).Select(Regex.Escape));
        string boundary = wide ? "" : @"\b";
        pattern.Append(CultureInfo.InvariantCulture, $@"|{boundary}(?<weekday>{days}){boundary}|(?<minus>[-−])?(?:(?<sign>[€$£¥])\s?)?(?<figure>{format.Figure})(?:\s?(?<scale>{scales}){boundary}\.?)?");
        pattern.Append(CultureInfo.InvariantCulture, $@"(?:[\s\u00a0\u202f]?(?:(?<percent>{format.Percent})|(?<currency>€|\$|£|euros?\b|eur\b|dollars?\b|dólares\b|usd\b|chf\b|francs?\b|franken\b|円|元|ユーロ|欧元|美元|人民币)|(?<unit>{Units.Pattern}|m²|m³|{Words(language)})))?");
        return new Regex(pattern.ToString(), Options);
    }

    private static string Words(string language) => language switch
    {
        "de" => @"(?:sekunden?|minuten?|stunden?|tagen?|tage?|wochen?|monaten?|monate?|jahren?|jahre?|liter|metern?|kilometern?|hektar|tonnen?|gramm|kilogramm|grad)\b",
        "fr" => @"(?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|litres?|mètres?|kilomètres?|hectares?|tonnes?|grammes?|degrés?)\b",
        "es" => @"(?:segundos?|minutos?|horas?|días?|semanas?|mes|meses|años?|litros?|metros?|kilómetros?|hectáreas?|toneladas?|gramos?|grados?)\b",
        "ja" => "秒|分|時間|日間|日|週間|か月|ヶ月|年間|年|リットル|メートル|キロ|トン|度|立方メートル",
        "zh" => "秒|分钟|小时|天|周|个月|年|升|米|公里|吨|度|立方米|个百分点",
        _ => "x^",
    };

    // Under the short forms that English has.
    private static string Unit(string unit)
    {
        string lower = unit.ToLowerInvariant();
        foreach ((string name, string[] forms) in s_units)
        {
            if (Array.Exists(forms, lower.StartsWith))
                return name;
        }

        return Units.Short(unit);
    }

    private static readonly (string Name, string[] Forms)[] s_units =
    [
        ("s", ["sekund", "seconde", "segund", "秒"]), ("min", ["minut", "分"]), ("h", ["stunde", "heure", "hora", "時間", "小时"]), ("d", ["tag", "jour", "día", "日", "天"]),
        ("wk", ["woche", "semain", "seman", "週間", "周"]), ("mo", ["monat", "mois", "mes", "か月", "ヶ月", "个月"]), ("y", ["jahr", "an", "año", "年"]), ("l", ["liter", "litr", "リットル", "升"]),
        ("km", ["kilometer", "kilomètre", "kilómetro", "公里"]), ("ha", ["hektar", "hectár"]), ("t", ["tonne", "tonel", "トン", "吨"]), ("m", ["meter", "mètre", "metro", "メートル", "米"]),
        ("°", ["grad", "degré", "度"]), ("m³", ["立方"]),
    ];

    private static string Currency(string name) => name switch
    {
        "円" => "JPY",
        "元" or "人民币" => "CNY",
        "ユーロ" or "欧元" or "euros" => "EUR",
        "美元" or "dólares" => "USD",
        "franken" => "CHF",
        _ => Units.Currency(name),
    };

    private static string Date(string year, string month, string day) => $"{year}/{month.TrimStart('0')}/{day.TrimStart('0')}";

    // "LoRa2" and "v1.2" are names; letters that are written without spaces part nothing.
    private static bool StandsAlone(string text, Match match)
    {
        int end = match.Index + match.Length;
        if (match.Index > 0 && (IsLatin(text[match.Index - 1]) || text[match.Index - 1] is '_' or '`' or '#' or '/'))
            return false;
        if (match.Index > 1 && text[match.Index - 1] is '-' or '.' && IsLatin(text[match.Index - 2]))
            return false;
        return end >= text.Length || !(IsLatin(text[end]) || text[end] is '_' or '/');
    }

    private static bool IsLatin(char c) => char.IsLetterOrDigit(c) && !Scripts.IsUnspaced(c);
}
