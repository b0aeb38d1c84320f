using System.Globalization;
using Kb.Compiler.Sources;

namespace Kb.Query;

/// <summary>Where a line of an answer stands: a file of raw/ and a line of it, as an editor opens it.</summary>
/// <param name="Path">Relative to the workspace, with '/'.</param>
/// <param name="Title">Of the source.</param>
public sealed record Place(string Path, LineSpan Lines, string Title, DateOnly? Date)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Lines.First}");

    public static Place Of(Source source, LineSpan lines) => new(source.Path, lines, source.Title, source.Date);
}
