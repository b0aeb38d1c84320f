using Kb.Compiler;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Pages;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli.Building;

/// <summary>What a workspace's sources say now, with the answers that are stored: for commands that answer instead of writing pages. Asks nothing, writes nothing.</summary>
internal sealed record KnownWorkspace(WorkspaceFolder Workspace, Inputs Inputs, IAnswers Answers, Knowledge Knowledge)
{
    /// <exception cref="UsageException">There is no such folder, or none of sources in it.</exception>
    public static KnownWorkspace Of(string directory)
    {
        WorkspaceFolder workspace = Workspaces.Open(directory);
        var diagnostics = new DiagnosticBag();
        Settings settings = SettingsReader.Read(workspace, diagnostics);
        Workspaces.RequireRaw(workspace, settings);
        ModelChoice model = ModelChoice.Of(ModelChoice.Named(null, settings, workspace), StateReader.Read(workspace));
        IAnswers answers = model.Stored(AnswerStore.Load(workspace, diagnostics));
        Inputs inputs = new BuildInputs(workspace, settings, answers, diagnostics).Compile;
        return new KnownWorkspace(workspace, inputs, answers, WikiCompiler.Know(inputs, answers));
    }
}
