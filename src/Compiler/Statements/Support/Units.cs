using System.Collections.Frozen;

namespace Kb.Compiler.Statements;

/// <summary>Units of measure and currencies under one short form each. Counted things ("12 nodes") are no units: their noun is compared as a word.</summary>
internal static class Units
{
    // "m" is the metre here and the million only after a currency sign; "M" the million.
    public const string Pattern =
        @"(?:milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|quarters?|years?|yrs?"
        + "|kilomet(?:re|er)s?|km|centimet(?:re|er)s?|cm|millimet(?:re|er)s?|mm|met(?:re|er)s?|m|miles?|feet|foot|ft|inch(?:es)?"
        + "|kilograms?|kg|grams?|g|tonnes?|tons?|lit(?:re|er)s?|l|millilit(?:re|er)s?|ml|hectares?|ha|acres?"
        + "|milliwatts?|mw|kilowatts?|kw|watts?|w|millivolts?|mv|kilovolts?|kv|volts?|v|milliamps?|ma|amps?|a|mah|kwh|wh|db|dbm|ghz|mhz|khz|hz"
        + @"|bits?|bytes?|kilobytes?|kb|megabytes?|mb|gigabytes?|gb|terabytes?|tb|kbps|mbps|gbps|degrees?(?:\s(?:celsius|fahrenheit))?|°\s?[cf]?|kelvin)\b";

    private static readonly FrozenDictionary<string, string> s_short = """
        ms millisecond msec
        s second sec
        min minute
        h hour hr
        d day
        wk week
        mo month
        qtr quarter
        y year yr
        km kilometre kilometer
        cm centimetre centimeter
        mm millimetre millimeter
        m metre meter
        mi mile
        ft foot feet
        in inch
        kg kilogram
        g gram
        t tonne ton
        l litre liter
        ml millilitre milliliter
        ha hectare
        mw milliwatt
        kw kilowatt
        w watt
        mv millivolt
        kv kilovolt
        v volt
        ma milliamp
        a amp
        b byte
        kb kilobyte
        mb megabyte
        gb gigabyte
        tb terabyte
        °c degreecelsius °celsius
        °f degreefahrenheit
        ° degree
        """.Split('\n').Select(line => line.Trim().Split(' ')).SelectMany(row => row.Select(name => (name, row[0]))).ToFrozenDictionary(p => p.name, p => p.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_currencies = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["€"] = "EUR", ["eur"] = "EUR", ["euro"] = "EUR", ["$"] = "USD", ["usd"] = "USD", ["dollar"] = "USD", ["£"] = "GBP", ["gbp"] = "GBP", ["pound"] = "GBP", ["¥"] = "JPY",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Case tells apart what must be told apart (mW, MW); otherwise lower case and singular.</summary>
    public static string Short(string unit)
    {
        string compact = unit.Replace(" ", "", StringComparison.Ordinal);
        if (compact is "MW" or "MV" or "Mb" or "Gb" or "M")
            return compact;
        string lower = compact.ToLowerInvariant().Replace("degrees", "degree", StringComparison.Ordinal);
        if (s_short.TryGetValue(lower, out string? known))
            return known;
        string single = lower.EndsWith("es", StringComparison.Ordinal) && lower.StartsWith("inch", StringComparison.Ordinal) ? "inch" : lower.TrimEnd('s');
        return s_short.GetValueOrDefault(single, lower);
    }

    public static string Currency(string name) =>
        s_currencies.TryGetValue(name, out string? code) ? code : s_currencies.GetValueOrDefault(name.TrimEnd('s'), name.ToUpperInvariant());
}
