using System.Globalization;
using Kb.Compiler.Entities;

namespace Kb.Cli.Reporting;

/// <summary>Why the names of a page are one thing, and which names are not: each with the line that shows it.</summary>
internal static class IdentityExplanation
{
    private const int Most = 20;

    public static void Write(IReadOnlyList<IdentityNote> notes, TextWriter output)
    {
        Write("one thing under these names:", notes.Where(n => n.Joins), output);
        Write("kept apart:", notes.Where(n => !n.Joins), output);
    }

    // What is so in many sources for the same reason is said once.
    private static void Write(string title, IEnumerable<IdentityNote> notes, TextWriter output)
    {
        IdentityNote[][] reasons = [.. notes.GroupBy(n => (n.Name, n.Says)).Select(g => g.ToArray())];
        if (reasons.Length == 0)
            return;
        output.WriteLine($"  {title}");
        foreach (IdentityNote[] same in reasons.Take(Most))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {same[0]}{(same.Length > 1 ? $", and {same.Length - 1} more" : "")}"));
        if (reasons.Length > Most)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    and {reasons.Length - Most} more"));
    }
}
