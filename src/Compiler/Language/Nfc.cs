using System.Globalization;
using System.Text;

namespace Kb.Compiler.Language;

/// <summary>Unicode normal form C and accent folding, from tables made by scripts/make-nfc.py: invariant globalization turns <c>string.Normalize</c> off. Method: Unicode Standard Annex 15. Thread-safe.</summary>
public static class Nfc
{
    private const int HangulBase = 0xAC00, LBase = 0x1100, VBase = 0x1161, TBase = 0x11A7, LCount = 19, VCount = 21, TCount = 28;

    private static readonly Lazy<Tables> s_tables = new(Load);

    private sealed record Tables(Dictionary<int, (int First, int Second)> Decompositions, Dictionary<(int, int), int> Compositions, Dictionary<int, int> Classes);

    /// <summary>Canonical composition. Text below U+0300 comes back as it is, without a table being loaded.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\uffff'))
            return text;
        List<int> points = Decomposed(text);
        return Encode(Composed(points));
    }

    /// <summary>For comparing and for file names: lower case, Latin, Greek and Cyrillic accents gone, typographic apostrophes plain, <c>ß</c> as <c>ss</c>, <c>ø</c> as <c>o</c>.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (int point in Decomposed(text.ToLowerInvariant()))
        {
            if (Rune.IsValid(point) && Rune.GetUnicodeCategory(new Rune(point)) == UnicodeCategory.NonSpacingMark && point is >= 0x300 and < 0x370)
                continue;
            folded.Append(point switch
            {
                'ß' => "ss",
                'æ' => "ae",
                'œ' => "oe",
                'ø' => "o",
                'đ' => "d",
                'ł' => "l",
                'ı' => "i",
                'þ' => "th",
                'ð' => "d",
                '’' or '‘' or 'ʼ' => "'",
                '\u00a0' or '\u202f' => " ",
                '\u2010' or '\u2011' => "-",
                _ => char.ConvertFromUtf32(point is >= 0xD800 and < 0xE000 ? 0xFFFD : point),
            });
        }

        return Compose(folded.ToString());
    }

    private static List<int> Decomposed(string text)
    {
        Tables tables = s_tables.Value;
        var points = new List<int>(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            Decompose(rune.Value, points, tables);
        Order(points, tables);
        return points;
    }

    private static void Decompose(int point, List<int> points, Tables tables)
    {
        int hangul = point - HangulBase;
        if (hangul is >= 0 and < LCount * VCount * TCount)
        {
            points.Add(LBase + (hangul / (VCount * TCount)));
            points.Add(VBase + (hangul % (VCount * TCount) / TCount));
            if (hangul % TCount != 0)
                points.Add(TBase + (hangul % TCount));
        }
        else if (tables.Decompositions.TryGetValue(point, out (int First, int Second) parts))
        {
            Decompose(parts.First, points, tables);
            if (parts.Second != 0)
                points.Add(parts.Second);
        }
        else
        {
            points.Add(point);
        }
    }

    // A stable sort of each run of combining marks; runs are short, but one of thousands must not cost its square.
    private static void Order(List<int> points, Tables tables)
    {
        int at = 0;
        while (at < points.Count)
        {
            int start = at;
            while (at < points.Count && tables.Classes.ContainsKey(points[at]))
                at++;
            if (at - start > 1)
            {
                int[] run = [.. points.GetRange(start, at - start).OrderBy(p => tables.Classes[p])];
                for (int i = 0; i < run.Length; i++)
                    points[start + i] = run[i];
            }

            at = Math.Max(at, start + 1);
        }
    }

    private static List<int> Composed(List<int> points)
    {
        Tables tables = s_tables.Value;
        var composed = new List<int>(points.Count);
        int starter = -1, lastClass = 0;
        foreach (int point in points)
        {
            int own = tables.Classes.GetValueOrDefault(point);
            if (starter >= 0 && (lastClass == 0 ? composed.Count - 1 == starter : lastClass < own) && Pair(composed[starter], point, tables) is { } joined)
            {
                composed[starter] = joined;
                continue;
            }

            if (own == 0)
                starter = composed.Count;
            lastClass = own;
            composed.Add(point);
        }

        return composed;
    }

    private static int? Pair(int first, int second, Tables tables)
    {
        int l = first - LBase, v = second - VBase;
        if (l is >= 0 and < LCount && v is >= 0 and < VCount)
            return HangulBase + (((l * VCount) + v) * TCount);
        int hangul = first - HangulBase, t = second - TBase;
        if (hangul is >= 0 and < LCount * VCount * TCount && hangul % TCount == 0 && t is > 0 and < TCount)
            return first + t;
        return tables.Compositions.TryGetValue((first, second), out int joined) ? joined : null;
    }

    private static string Encode(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (int point in points)
            text.Append(char.ConvertFromUtf32(point));
        return text.ToString();
    }

    private static Tables Load()
    {
        var tables = new Tables([], [], []);
        var excluded = new HashSet<int>();
        using var reader = new StreamReader(typeof(Nfc).Assembly.GetManifestResourceStream("nfc.txt")!);
        while (reader.ReadLine() is { } line)
        {
            string[] parts = line.Split(' ');
            int code = Hex(parts[1]);
            if (parts[0] == "D")
                tables.Decompositions.Add(code, (Hex(parts[2]), Hex(parts[3])));
            else if (parts[0] == "X")
                excluded.Add(code);
            else
                tables.Classes.Add(code, int.Parse(parts[2], CultureInfo.InvariantCulture));
        }

        foreach ((int code, (int first, int second)) in tables.Decompositions)
        {
            if (!excluded.Contains(code))
                tables.Compositions.Add((first, second), code);
        }

        return tables;
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
