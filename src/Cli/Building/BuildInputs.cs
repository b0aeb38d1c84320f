using Kb.Compiler;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli.Building;

/// <summary>Reads what a compile depends on, once for all its rounds.</summary>
internal sealed class BuildInputs
{
    /// <param name="answers">Those that are stored: what was ticked in a page is found with what the page was made from.</param>
    public BuildInputs(WorkspaceFolder workspace, Settings settings, IAnswers answers, DiagnosticBag diagnostics)
    {
        Scanned = SourceScanner.Read(workspace.Root, settings);
        diagnostics.AddRange(Scanned.Diagnostics);
        Guidance guidance = GuidanceReader.Read(workspace, diagnostics);
        State state = TickedActions.Read(workspace, StateReader.Read(workspace), Scanned.Sources, guidance.Meetings, answers);
        Compile = new Inputs(settings, guidance, state, Scanned.Sources, []);
    }

    public ScannedSources Scanned { get; }

    public Inputs Compile { get; }
}
