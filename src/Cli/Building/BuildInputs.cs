using Kb.Compiler;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Building;

/// <summary>Reads what a compile depends on, once for all its rounds.</summary>
internal sealed class BuildInputs
{
    public BuildInputs(WorkspaceFolder workspace, Settings settings, DiagnosticBag diagnostics)
    {
        Scanned = SourceScanner.Read(workspace.Root, settings);
        diagnostics.AddRange(Scanned.Diagnostics);
        Guidance guidance = GuidanceReader.Read(workspace, diagnostics);
        State state = TickedActions.Read(workspace, StateReader.Read(workspace), Scanned.Sources, guidance.Meetings);
        Compile = new Inputs(settings, guidance, state, Scanned.Sources, []);
    }

    public ScannedSources Scanned { get; }

    public Inputs Compile { get; }
}
