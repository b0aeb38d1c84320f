using System.CommandLine;
using System.Globalization;
using Kb.Compiler.Entities;
using Kb.Query;

namespace Kb.Cli.Commands;

/// <summary>Options of the commands that answer from the sources, said once.</summary>
internal static class Asking
{
    public static Option<string?> Directory() => new("--dir") { Description = "Folder that holds raw/; default: this one" };

    public static string Root(string? directory) => directory is null ? Environment.CurrentDirectory : Path.GetFullPath(directory);

    public static Option<bool> Json() => new("--json") { Description = "One JSON object on standard output" };

    public static Option<DateOnly?> Day(string description) => new("--date")
    {
        Description = $"{description}, YYYY-MM-DD; default: today",
        CustomParser = result =>
        {
            if (result.Tokens is [{ Value: var text }] && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                return day;
            result.AddError("--date takes a day as 2026-05-31.");
            return null;
        },
    };

    public static DateOnly DayOf(DateOnly? asked) => asked ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <exception cref="UsageException">Nobody is called that, or several are.</exception>
    public static Party Find(PartyFinder finder, string name)
    {
        switch (finder.Find(name))
        {
            case [var one]:
                return one;
            case [] when finder.Nearest(name) is { Count: > 0 } nearest:
                throw new UsageException($"The sources name no person, organization or project '{name}'. Nearest: {string.Join(", ", nearest)}.");
            case []:
                throw new UsageException($"The sources name no person, organization or project '{name}'.");
            case var several:
                throw new UsageException($"'{name}' can be {string.Join(" or ", several.Select(p => $"{p.Title} ({Kind(p.Kind)})"))}. Say which one, by its full name.");
        }
    }

    public static string Kind(EntityKind kind) => kind.ToString().ToLowerInvariant();
}
