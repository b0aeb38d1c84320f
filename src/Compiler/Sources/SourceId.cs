namespace Kb.Compiler.Sources;

/// <summary>Slug of a source's path under raw/, with its date in front when it has one and does not start with it. Unique in a workspace without case.</summary>
public readonly record struct SourceId(string Value)
{
    public override string ToString() => Value;
}
