using Kb.Compiler.Sources;

namespace Kb.Compiler.Entities;

/// <summary>Why a name is one of a thing's names, or why it is not.</summary>
/// <param name="Name">As written.</param>
/// <param name="Says">The reason, in words that can follow the name: "stated in brackets".</param>
/// <param name="Path">Of the source that shows it; null where AGENTS.md or the names themselves do.</param>
/// <param name="Lines">Where the source shows it; null where its front matter or the whole of it does.</param>
/// <param name="Joins">False where the name is left apart.</param>
public sealed record IdentityNote(string Name, string Says, string? Path, LineSpan? Lines, bool Joins)
{
    public override string ToString() => Path is null ? $"{Name}: {Says}"
        : Lines is { } lines ? $"{Name}: {Says}, {Path} {(lines.First == lines.Last ? "line" : "lines")} {lines}"
        : $"{Name}: {Says}, {Path}";
}
