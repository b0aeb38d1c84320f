namespace Kb.Compiler.Language;

/// <summary>Days that people name by their feast. Source of the date of Easter: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8).</summary>
internal static class Feasts
{
    /// <summary>For a pattern: names of nothing but a day.</summary>
    public const string Days = @"easter\s+monday|easter\s+sunday|good\s+friday|maundy\s+thursday|ash\s+wednesday|palm\s+sunday|mothering\s+sunday|whit\s+monday|whit\s+sunday|christmas\s+eve|christmas\s+day|boxing\s+day|new\s+year['’]s\s+eve|new\s+year['’]s\s+day";

    /// <summary>What may name other things too ("a Christmas market", "for Easter"), and is a day only where something is due by it.</summary>
    public const string Seasons = "easter|whitsun|pentecost|christmas|new\\s+year|halloween";

    /// <summary>The next such day, that day itself included; null for an unknown name.</summary>
    public static DateOnly? Next(DateOnly from, string feast)
    {
        string name = string.Join(' ', feast.ToLowerInvariant().Replace('’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return InYear(from.Year, name) is { } day && day >= from ? day : InYear(from.Year + 1, name);
    }

    private static DateOnly? InYear(int year, string feast) => feast switch
    {
        "ash wednesday" => Easter(year).AddDays(-46),
        "mothering sunday" => Easter(year).AddDays(-21),
        "palm sunday" => Easter(year).AddDays(-7),
        "maundy thursday" => Easter(year).AddDays(-3),
        "good friday" => Easter(year).AddDays(-2),
        "easter" or "easter sunday" => Easter(year),
        "easter monday" => Easter(year).AddDays(1),
        "whitsun" or "whit sunday" or "pentecost" => Easter(year).AddDays(49),
        "whit monday" => Easter(year).AddDays(50),
        "halloween" => new DateOnly(year, 10, 31),
        "christmas eve" => new DateOnly(year, 12, 24),
        "christmas" or "christmas day" => new DateOnly(year, 12, 25),
        "boxing day" => new DateOnly(year, 12, 26),
        "new year's eve" => new DateOnly(year, 12, 31),
        "new year" or "new year's day" => new DateOnly(year, 1, 1),
        _ => null,
    };

    /// <summary>Easter Sunday of the western churches.</summary>
    public static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int e = (32 + (2 * (b % 4)) + (2 * (c / 4)) - d - (c % 4)) % 7;
        int f = d + e - (7 * ((a + (11 * d) + (22 * e)) / 451)) + 114;
        return new DateOnly(year, f / 31, (f % 31) + 1);
    }
}
