using System.Collections.Frozen;

namespace Kb.Compiler.Language;

/// <summary>Names of months and weekdays in the languages that kb has tables for, with their usual short forms.</summary>
public static class MonthNames
{
    // January first; a short form without its full stop.
    private static readonly FrozenDictionary<string, string[]> s_months = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec",
        ["de"] = "januar jänner jan|februar feber feb|märz maerz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez",
        ["fr"] = "janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre decembre déc",
        ["es"] = "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic",
        ["it"] = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
        ["nl"] = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
        ["pt"] = "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
    }.ToFrozenDictionary(p => p.Key, p => Rows(p.Value), StringComparer.Ordinal);

    // Monday first.
    private static readonly FrozenDictionary<string, string[]> s_days = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = "monday mon|tuesday tue|wednesday wed|thursday thu|friday fri|saturday sat|sunday sun",
        ["de"] = "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so",
        ["fr"] = "lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
        ["es"] = "lunes lun|martes mar|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom",
        ["it"] = "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
        ["nl"] = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
        ["pt"] = "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
        ["ja"] = "月曜日 月曜|火曜日 火曜|水曜日 水曜|木曜日 木曜|金曜日 金曜|土曜日 土曜|日曜日 日曜",
        ["zh"] = "星期一 周一 礼拜一|星期二 周二 礼拜二|星期三 周三 礼拜三|星期四 周四 礼拜四|星期五 周五 礼拜五|星期六 周六 礼拜六|星期日 星期天 周日 礼拜天",
    }.ToFrozenDictionary(p => p.Key, p => Rows(p.Value), StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_calendar = s_months.Concat(s_days).SelectMany(p => p.Value).SelectMany(row => row.Split(' ')).Where(n => n.Length > 3 || n[0] > 'ÿ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>1 for January; null for what is no month in any of the languages.</summary>
    /// <param name="lower">In lower case, without full stop.</param>
    public static int? Month(string lower) => s_months.Values.Select(rows => Find(rows, lower)).FirstOrDefault(m => m is not null);

    /// <summary>1 for January; null for what is no month in this language.</summary>
    public static int? Month(string lower, string language) => s_months.TryGetValue(language, out string[]? rows) ? Find(rows, lower) : null;

    /// <summary>0 for Monday; null for what is no weekday in this language.</summary>
    public static int? Weekday(string lower, string language) => s_days.TryGetValue(language, out string[]? rows) ? Find(rows, lower) - 1 : null;

    public static IEnumerable<string> Months(string language) => Names(s_months, language);

    public static IEnumerable<string> Weekdays(string language) => Names(s_days, language);

    /// <summary>Whether a word with a capital is a month in this language.</summary>
    public static bool IsName(string word, string language) => word.Length > 0 && char.IsUpper(word[0]) && Month(word.ToLowerInvariant(), language) is not null;

    /// <summary>A month or weekday written out in any of the languages.</summary>
    public static bool IsCalendar(string lower) => s_calendar.Contains(lower);

    private static IEnumerable<string> Names(FrozenDictionary<string, string[]> table, string language) =>
        table.TryGetValue(language, out string[]? rows) ? rows.SelectMany(row => row.Split(' ')) : [];

    private static int? Find(string[] rows, string lower) => Array.FindIndex(rows, row => row.Split(' ').Contains(lower)) is >= 0 and var at ? at + 1 : null;

    private static string[] Rows(string names) => names.Split('|');
}
