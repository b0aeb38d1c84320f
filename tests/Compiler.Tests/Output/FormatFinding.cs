namespace Kb.Compiler.Tests.Output;

/// <param name="Rule">Number in the list of rules of the format.</param>
internal sealed record FormatFinding(string Path, int Rule, string What)
{
    public override string ToString() => $"{Path}: rule {Rule}: {What}";
}
