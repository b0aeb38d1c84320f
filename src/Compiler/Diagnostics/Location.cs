using System.Globalization;

namespace Kb.Compiler.Diagnostics;

/// <param name="Path">Relative to the workspace, with '/'.</param>
/// <param name="Line">From 1; null for the whole file.</param>
public readonly record struct Location(string Path, int? Line = null)
{
    public override string ToString() => Line is { } line ? $"{Path}:{line.ToString(CultureInfo.InvariantCulture)}" : Path;
}
