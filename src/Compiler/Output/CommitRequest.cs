using Kb.Compiler.Workspace;

namespace Kb.Compiler.Output;

/// <summary>One build's commit.</summary>
/// <param name="Raw">Files of raw/ that the build read, with their stamps from before it read them; one that has another stamp now waits for the next build.</param>
/// <param name="Settings">Which folders are raw, and what stays out of git.</param>
/// <param name="Message">What changed, in words; see <see cref="CommitMessage"/>.</param>
/// <param name="Others">Further files, relative to the workspace: what <c>kb init</c> wrote.</param>
public sealed record CommitRequest(WorkspaceFolder Workspace, IReadOnlyList<StampedFile> Raw, Settings Settings, string Message, DateTimeOffset When, IReadOnlyList<string>? Others = null);
