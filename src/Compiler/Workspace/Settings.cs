namespace Kb.Compiler.Workspace;

/// <summary>kb.yaml, all optional.</summary>
/// <param name="Raw">Folders of sources, relative to the workspace, with '/'.</param>
/// <param name="Ignore">Globs below those folders, the defaults included.</param>
/// <param name="CommitAnswers">`answers: committed` (true) or `local`.</param>
/// <param name="Language">Two letters; null: that of most sources.</param>
/// <param name="Model">GGUF file as written, or "none"; null: the built-in model.</param>
public sealed record Settings(
    IReadOnlyList<string> Raw,
    IReadOnlyList<string> Ignore,
    bool CommitRaw,
    bool CommitAnswers,
    LinkStyle Links,
    string? Language,
    string? Model)
{
    public static readonly Settings Default = new(["raw"], [".obsidian/**", ".trash/**", "**/.DS_Store", "**/~$*", "**/*sync-conflict*", "**/*conflicted copy*", "**/.git/**"], true, true, LinkStyle.Plain, null, null);
}
