namespace Kb.Cli.Building;

/// <param name="Directory">Absolute path of the workspace.</param>
/// <param name="DryRun">Ask and store, write no page, show the diff.</param>
/// <param name="Fresh">Ask every question again.</param>
/// <param name="Model">GGUF file or "none"; null: kb.yaml, else the built-in model.</param>
/// <param name="Threads">0: physical cores this process may use.</param>
internal sealed record BuildRequest(
    string Directory,
    bool DryRun = false,
    bool Fresh = false,
    bool Commit = true,
    string? Model = null,
    int Threads = 0,
    bool Strict = false,
    bool Json = false,
    bool Verbose = false);
