using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Kb.Compiler.Statements;

/// <summary>Finds every number, percentage, amount of money, date, weekday and time in a sentence, in one pass: English here, other languages by <see cref="ValuesByTable"/>.</summary>
internal static partial class ValueReader
{
    private const string Months = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private const string Scale = "thousand|million|billion|bn|k";
    private const string Figure = @"\d+(?:,\d{3})*(?:\.\d+)?";

    private static readonly string[] s_words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    private static readonly FrozenDictionary<string, int> s_tens = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["hundred"] = 100, ["dozen"] = 12,
    }.ToFrozenDictionary();

    private static readonly string[] s_days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <param name="year">Of the source, for dates that leave it out; null leaves it open.</param>
    /// <param name="language">Of the sentence: decides what its marks, months and scales mean.</param>
    public static List<TextValue> Read(string sentence, int? year, string language = "en")
    {
        if (language is "de" or "fr" or "es" or "ja" or "zh")
            return ValuesByTable.Read(sentence, year, language);
        var values = new List<TextValue>();
        foreach (Match match in Value().Matches(sentence))
        {
            if (StandsAlone(sentence, match) && Parse(match, year) is { } value)
                values.Add(value);
        }

        ShareUnits(sentence, values);
        return values;
    }

    // "LoRa2", "v1.2" and "a-3" are names; "10-20" is two numbers.
    private static bool StandsAlone(string text, Match match)
    {
        int end = match.Index + match.Length;
        if (match.Index > 0 && (char.IsLetterOrDigit(text[match.Index - 1]) || text[match.Index - 1] is '_' or '`' or '#' or '/'))
            return false;
        if (match.Index > 1 && text[match.Index - 1] is '-' or '.' && char.IsLetter(text[match.Index - 2]))
            return false;
        return end >= text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '_' or '/' || (text[end] is '.' && end + 1 < text.Length && char.IsDigit(text[end + 1])));
    }

    private static TextValue? Parse(Match match, int? year)
    {
        string Group(string name) => match.Groups[name].Value.ToLowerInvariant();
        TextValue Make(ValueKind kind, string value, string unit = "") => new(kind, value, unit, match.Index, match.Length);

        if (match.Groups["iso"].Success)
            return Make(ValueKind.Date, Date(Group("iso")[..4], Group("iso")[5..7], Group("iso")[8..10]));
        if (match.Groups["dotted"].Success && Group("dotted").Split('.') is [var dd, var dm, var dy])
            return Make(ValueKind.Date, Date(dy, dm, dd));
        if (match.Groups["quarter"].Success)
            return Make(ValueKind.Date, $"{(match.Groups["qyear"].Success ? Group("qyear") : year?.ToString(CultureInfo.InvariantCulture) ?? "?")}/q{Group("quarter")}/?");
        if (match.Groups["month"].Success)
        {
            string said = match.Groups["year"].Success ? Group("year") : match.Groups["year2"].Success ? Group("year2") : year?.ToString(CultureInfo.InvariantCulture) ?? "?";
            string day = match.Groups["day"].Success ? Group("day") : match.Groups["day2"].Success ? Group("day2") : "?";
            // "may" and "march" are months with a capital, or beside a number.
            bool month = char.IsUpper(match.Groups["month"].Value[0]) && (day != "?" || said != year?.ToString(CultureInfo.InvariantCulture) || match.Index > 0);
            return month || day != "?" ? Make(ValueKind.Date, Date(said, MonthNumber(Group("month")), day)) : null;
        }

        if (match.Groups["weekday"].Success)
            return Make(ValueKind.Weekday, Array.FindIndex(s_days, d => Group("weekday").StartsWith(d, StringComparison.Ordinal)).ToString(CultureInfo.InvariantCulture));
        if (match.Groups["clock"].Success)
            return Make(ValueKind.Time, Clock(Group("clock"), Group("half")));
        if (match.Groups["hour"].Success)
            return Make(ValueKind.Time, Clock(Group("hour") + ":00", Group("half2")));
        if (match.Groups["word"].Success)
            return Make(ValueKind.Number, Scaled(WordNumber(Group("word")), Group("wordscale")), Units.Short(Group("wordunit")));

        string figure = Scaled(decimal.Parse(Group("figure").Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), Group("scale"));
        string sign = match.Groups["minus"].Success ? "-" : "";
        if (match.Groups["sign"].Success && Group("unit") == "m")
            figure = Scaled(decimal.Parse(figure, CultureInfo.InvariantCulture), "million");
        if (match.Groups["sign"].Success || match.Groups["currency"].Success)
            return Make(ValueKind.Money, figure, Units.Currency(match.Groups["sign"].Success ? Group("sign") : Group("currency")));
        return match.Groups["percent"].Success
            ? Make(ValueKind.Percent, sign + figure, Group("percent").EndsWith("points", StringComparison.Ordinal) ? "points" : "%")
            : Make(ValueKind.Number, sign + figure, Units.Short(match.Groups["unit"].Value));
    }

    // "between 10 and 20 ms", "10–20 ms": the unit stands once for both.
    private static void ShareUnits(string text, List<TextValue> values)
    {
        for (int i = values.Count - 2; i >= 0; i--)
        {
            TextValue first = values[i], second = values[i + 1];
            string between = text[first.End..second.Start].Trim();
            if (first is { Kind: ValueKind.Number, Unit.Length: 0 } && between is "-" or "–" or "—" or "to" or "and" or "or" && second.Kind is ValueKind.Number or ValueKind.Percent or ValueKind.Money)
                values[i] = first with { Kind = second.Kind, Unit = second.Unit };
        }
    }

    private static string Date(string year, string month, string day) => $"{year}/{month.TrimStart('0')}/{day.TrimStart('0')}";

    private static string MonthNumber(string name) =>
        (Array.IndexOf(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], name[..3]) + 1).ToString(CultureInfo.InvariantCulture);

    private static string Clock(string clock, string half)
    {
        string[] parts = clock.Split(':', '.');
        int hour = int.Parse(parts[0], CultureInfo.InvariantCulture);
        if (half.StartsWith('p') && hour < 12)
            hour += 12;
        return string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{parts[1]}");
    }

    private static decimal WordNumber(string word)
    {
        string[] parts = word.Split('-', ' ');
        return parts.Sum(p => Array.IndexOf(s_words, p) is >= 0 and var small ? small : s_tens.GetValueOrDefault(p));
    }

    private static string Scaled(decimal figure, string scale) =>
        (figure * scale.Trim() switch { "k" or "thousand" => 1_000m, "m" or "million" => 1_000_000m, "bn" or "billion" => 1_000_000_000m, "hundred" => 100m, "dozen" => 12m, _ => 1m })
            .ToString("0.############", CultureInfo.InvariantCulture);

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"(?<iso>\d{4}-\d{2}-\d{2})|(?<dotted>\d{1,2}\.\d{1,2}\.\d{4})|\bq(?<quarter>[1-4])(?:\s+(?<qyear>\d{4}))?\b"
        + @"|(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>" + Months + @")\b(?:,?\s+(?<year>\d{4})\b)?"
        + @"|\b(?<month>" + Months + @")\b\.?(?:\s+(?<day2>\d{1,2})(?:st|nd|rd|th)?\b)?(?:,?\s+(?<year2>\d{4})\b)?"
        + @"|\b(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b"
        + @"|\b(?<clock>\d{1,2}:\d{2})(?:\s?(?<half>[ap]\.?m)\b)?|\b(?<hour>\d{1,2})\s?(?<half2>[ap]m)\b"
        + @"|(?<minus>[-−])?(?:(?<sign>[€$£¥])\s?)?(?<figure>" + Figure + @")(?:[\s-]?(?<scale>" + Scale + @")\b)?"
        + @"(?:\s?(?<percent>%|percentage points|percent\b|per cent\b)|\s?(?<currency>€|\$|£|euros?\b|dollars?\b|pounds?\b|eur\b|usd\b|gbp\b|chf\b)|[\s-]?(?<unit>" + Units.Pattern + @"))?"
        + @"|\b(?<word>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred|dozen)\b(?:\s(?<wordscale>hundred|thousand|million|billion|dozen)\b)?(?:[\s-](?<wordunit>" + Units.Pattern + "))?",
        Options)]
    private static partial Regex Value();
}
