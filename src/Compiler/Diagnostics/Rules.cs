using System.Reflection;

namespace Kb.Compiler.Diagnostics;

/// <summary>Every rule kb can report: one file for each area, KB1 sources, KB2 workspace and settings, KB3 answers and model, KB4 pages and links, KB5 writing and git.</summary>
public static partial class Rules
{
    /// <summary>The whole table, in code order. Made on each use: an initialiser here could run before those of the other files.</summary>
    public static IReadOnlyList<DiagnosticRule> All =>
    [
        .. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(member => member.GetValue(null)).OfType<DiagnosticRule>()
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];
}
