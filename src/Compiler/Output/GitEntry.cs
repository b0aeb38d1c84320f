namespace Kb.Compiler.Output;

/// <summary>A path in a tree or an index: mode such as 100644, and the blob's id.</summary>
internal readonly record struct GitEntry(string Mode, string Blob)
{
    public const string PlainMode = "100644";

    /// <summary>Not a symbolic link, not a submodule.</summary>
    public bool IsFile => Mode is PlainMode or "100755";

    public bool IsSubmodule => Mode == "160000";
}
