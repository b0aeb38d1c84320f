using System.Globalization;
using Kb.Compiler.Diagnostics;

namespace Kb.Cli.Reporting;

/// <summary>Diagnostics for a person: errors first, and what was said of many files said once.</summary>
internal static class DiagnosticPrinter
{
    private const int MostGroups = 15;
    private const int MostPlaces = 5;

    /// <param name="all">Everything, remarks included; else errors and warnings, and no more than fits a screen.</param>
    public static void Write(TextWriter output, IReadOnlyList<Diagnostic> diagnostics, bool all)
    {
        if (diagnostics.Count > 0)
            WriteGroups(output, diagnostics, all);
    }

    private static void WriteGroups(TextWriter output, IReadOnlyList<Diagnostic> diagnostics, bool all)
    {
        (DiagnosticRule Rule, string Message, Location[] Places)[] groups =
        [
            .. diagnostics.Where(d => all || d.Rule.Severity > Severity.Info)
                .GroupBy(d => (d.Rule, d.Message))
                .OrderByDescending(g => g.Key.Rule.Severity).ThenBy(g => g.Key.Rule.Code, StringComparer.Ordinal)
                .Select(g => (g.Key.Rule, g.Key.Message, g.Select(d => d.Location).ToArray())),
        ];
        int left = 0;
        for (int i = 0; i < groups.Length; i++)
        {
            (DiagnosticRule rule, string message, Location[] places) = groups[i];
            int shown = all ? places.Length : i < MostGroups ? Math.Min(places.Length, MostPlaces) : 0;
            left += places.Length - shown;
            if (shown == 0)
                continue;
            if (places.Length == 1)
            {
                output.WriteLine(new Diagnostic(rule, places[0], message));
                continue;
            }

            output.WriteLine($"{rule.Severity.ToString().ToLowerInvariant()} {rule.Code}: {message}");
            foreach (Location place in places.Take(shown))
                output.WriteLine($"  {place}");
        }

        if (left > 0)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {left} more (kb build --verbose)"));
    }
}
