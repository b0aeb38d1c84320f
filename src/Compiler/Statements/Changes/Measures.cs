using System.Collections.Frozen;
using System.Globalization;

namespace Kb.Compiler.Statements;

/// <summary>Numbers with units on one scale for each dimension, so that "120 seconds" is "2 minutes".</summary>
internal static class Measures
{
    // Unit, dimension, factor. Months and days are apart: no number of days is a month.
    private static readonly FrozenDictionary<string, (string Dimension, decimal Factor)> s_units = """
        ms time 0.001
        s time 1
        min time 60
        h time 3600
        d time 86400
        wk time 604800
        mo months 1
        qtr months 3
        y months 12
        mm length 0.001
        cm length 0.01
        m length 1
        km length 1000
        in length 0.0254
        inch length 0.0254
        ft length 0.3048
        mi length 1609.344
        g mass 0.001
        kg mass 1
        t mass 1000
        ml volume 0.001
        l volume 1
        ha area 10000
        acre area 4046.86
        mw power 0.001
        w power 1
        kw power 1000
        MW power 1000000
        mv voltage 0.001
        v voltage 1
        kv voltage 1000
        ma current 0.001
        a current 1
        wh energy 1
        kwh energy 1000
        hz frequency 1
        khz frequency 1000
        mhz frequency 1000000
        ghz frequency 1000000000
        b bytes 1
        kb bytes 1000
        mb bytes 1000000
        gb bytes 1000000000
        tb bytes 1000000000000
        °c celsius 1
        """.Split('\n').Select(l => l.Trim().Split(' ')).ToFrozenDictionary(r => r[0], r => (r[1], decimal.Parse(r[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    // A rounded conversion is still the same length.
    private const decimal Rounded = 0.03m;

    // 1,024 or 1,000.
    private const decimal RoundedBytes = 0.11m;

    // "150" rounds to "200" by its digits; nobody would say so.
    private const decimal Near = 0.06m;

    /// <summary>What a value can be compared with: the dimension of its unit, its currency, "count".</summary>
    public static string Dimension(TextValue value) => value.Kind switch
    {
        ValueKind.Number when value.Unit.Length == 0 => "count",
        ValueKind.Number => s_units.TryGetValue(value.Unit, out (string Dimension, decimal) unit) ? unit.Dimension : value.Unit,
        _ => value.Unit,
    };

    /// <summary>Whether one may be the other, said more roughly or in another unit. Values of one dimension.</summary>
    public static bool Agree(TextValue a, TextValue b)
    {
        decimal x = decimal.Parse(a.Value, CultureInfo.InvariantCulture), y = decimal.Parse(b.Value, CultureInfo.InvariantCulture);
        if (a.Unit == b.Unit)
            return x == y || RoundsTo(x, y, a.Value, b.Value);
        if (!s_units.TryGetValue(a.Unit, out (string Dimension, decimal Factor) first) || !s_units.TryGetValue(b.Unit, out (string Dimension, decimal Factor) second))
            return true;
        decimal p = x * first.Factor, q = y * second.Factor;
        return Math.Abs(p - q) <= (first.Dimension == "bytes" ? RoundedBytes : Rounded) * Math.Max(Math.Abs(p), Math.Abs(q));
    }

    // "400" and "398", "5 %" and "5.2 %": the coarser of the two may be the finer one, rounded.
    private static bool RoundsTo(decimal x, decimal y, string a, string b)
    {
        int coarse = Math.Max(Step(a), Step(b)), fine = Math.Min(Step(a), Step(b));
        if (coarse == fine || Math.Abs(x - y) > Near * Math.Max(Math.Abs(x), Math.Abs(y)))
            return false;
        decimal unit = 1;
        for (int i = 0; i < Math.Abs(coarse); i++)
            unit = coarse > 0 ? unit * 10 : unit / 10;
        return Math.Round(x / unit, MidpointRounding.AwayFromZero) == Math.Round(y / unit, MidpointRounding.AwayFromZero);
    }

    // The power of ten of the last digit that says something: 2 for "400", 0 for "45", -1 for "3.5". A single zero is mostly exact: "40" is no rounded 41.
    private static int Step(string number)
    {
        int dot = number.IndexOf('.', StringComparison.Ordinal);
        if (dot >= 0)
            return dot + 1 - number.Length;
        int zeros = number.Length - number.TrimEnd('0').Length;
        return zeros >= 2 && zeros < number.Length ? zeros : 0;
    }
}
