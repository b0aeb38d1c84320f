using System.Globalization;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Building;

/// <summary>What the last build reported, kept in the cache so that a build with nothing to do can say it without reading everything again.</summary>
internal static class LastDiagnostics
{
    public static void Write(WorkspaceFolder workspace, IReadOnlyList<Diagnostic> diagnostics)
    {
        string file = PathOf(workspace);
        if (diagnostics.Count == 0)
        {
            File.Delete(file);
            return;
        }

        Directory.CreateDirectory(workspace.Cache);
        File.WriteAllLines(file, diagnostics.Select(d => string.Join('\t', d.Rule.Code, Plain(d.Location.Path), d.Location.Line?.ToString(CultureInfo.InvariantCulture) ?? "", Plain(d.Message))));
    }

    public static IReadOnlyList<Diagnostic> Read(WorkspaceFolder workspace)
    {
        string file = PathOf(workspace);
        if (!File.Exists(file))
            return [];
        Dictionary<string, DiagnosticRule> rules = Rules.All.ToDictionary(r => r.Code, StringComparer.Ordinal);
        return
        [
            .. File.ReadLines(file).Select(line => line.Split('\t')).Where(f => f.Length == 4 && rules.ContainsKey(f[0]))
                .Select(f => new Diagnostic(rules[f[0]], new Location(f[1], int.TryParse(f[2], NumberStyles.None, CultureInfo.InvariantCulture, out int line) ? line : null), f[3])),
        ];
    }

    private static string PathOf(WorkspaceFolder workspace) => Path.Combine(workspace.Cache, "diagnostics");

    private static string Plain(string text) => text.Replace('\t', ' ').ReplaceLineEndings(" ");
}
