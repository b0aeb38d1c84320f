using System.Globalization;

namespace Kb.Compiler.Diagnostics;

/// <summary>Collects diagnostics of one run; the order of reporting does not matter, since <see cref="Sorted"/> orders them.</summary>
public sealed class DiagnosticBag
{
    private readonly HashSet<Diagnostic> _diagnostics = [];

    public void Report(DiagnosticRule rule, Location location, params object[] arguments) =>
        _diagnostics.Add(new Diagnostic(rule, location, string.Format(CultureInfo.InvariantCulture, rule.Message, arguments)));

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.UnionWith(diagnostics);

    /// <summary>By path, line, code, message; ordinal; each once.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. _diagnostics
            .OrderBy(d => d.Location.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Line ?? 0)
            .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
