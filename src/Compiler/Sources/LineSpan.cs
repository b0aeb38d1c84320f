using System.Globalization;

namespace Kb.Compiler.Sources;

/// <summary>Lines of a source's text as read, from 1, both ends included.</summary>
public readonly record struct LineSpan(int First, int Last)
{
    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}–{Last}");
}
