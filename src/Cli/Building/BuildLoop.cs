using System.Runtime.CompilerServices;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Platform;

namespace Kb.Cli.Building;

/// <summary>Decides whether there is anything to do, and sees that one build at a time does it.</summary>
internal sealed class BuildLoop(BuildRequest request, IBuildProgress progress, ModelOpener openModel, TimeProvider? time = null)
{
    private readonly BuildClock _clock = new(time ?? TimeProvider.System);

    /// <exception cref="UsageException">There is no raw/ folder, or no such model.</exception>
    /// <exception cref="DamagedStateException">.kb/state can't be read.</exception>
    /// <exception cref="Inference.InferenceException">The model can't be used; answers that came before are kept.</exception>
    /// <exception cref="OperationCanceledException">Interrupted before there was anything to write.</exception>
    public BuildReport Run(CancellationToken token)
    {
        WorkspaceFolder workspace = Workspaces.Open(request.Directory);
        if (Look(workspace, out _) is { } current)
            return current;

        using ProcessLock turn = Workspaces.Lock(workspace, progress.Note, token);
        // Another build may just have done it.
        if (Look(workspace, out BuildStart start) is { } done)
            return done;

        return Build(start, token);
    }

    // A method of its own, so that a build with nothing to do loads nothing that only this one needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private BuildReport Build(BuildStart start, CancellationToken token)
    {
        using var run = new BuildRun(request, start, progress, openModel, _clock);
        return run.Finish(token);
    }

    /// <summary>The last report, where inputs and outputs are as that build left them. Opens no model, starts no git, writes nothing.</summary>
    private BuildReport? Look(WorkspaceFolder workspace, out BuildStart start)
    {
        var diagnostics = new DiagnosticBag();
        Settings settings = SettingsReader.Read(workspace, diagnostics);
        Workspaces.RequireRaw(workspace, settings);
        string model = ModelChoice.Named(request.Model, settings, workspace);
        FileTableDraft stamps = FileTable.Begin(workspace, RawFiles.List(workspace.Root, settings, new DiagnosticBag()), ModelChoice.FileOf(model));
        start = new BuildStart(workspace, settings, model, stamps, $"{KbVersion.Build}|{model}|{Workspaces.IsInRepository(workspace)}", diagnostics);
        if (request.Fresh || request.DryRun || FileTable.Load(workspace) is not { } table || !table.IsCurrent(stamps, start.Options, request.Commit))
            return null;

        return LastBuild.Read(workspace) is { } last ? last with { Seconds = _clock.Seconds } : null;
    }
}
