using Kb.Compiler;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli.Building;

/// <summary>A workspace as a build would see it now, with the answers that are stored: for commands that only look. Asks nothing, writes nothing.</summary>
/// <param name="Book">What was looked up and what is missing; empty without a model.</param>
/// <param name="Lookups">Every question of the compile with its answer, in the order of asking.</param>
internal sealed record CompiledWorkspace(
    WorkspaceFolder Workspace,
    Inputs Inputs,
    ModelChoice Model,
    BuildResult Result,
    AnswerBook Book,
    IReadOnlyList<Lookup> Lookups,
    AnswerStore Store,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <exception cref="UsageException">There is no such folder, or none of sources in it.</exception>
    public static CompiledWorkspace Of(string directory)
    {
        WorkspaceFolder workspace = Workspaces.Open(directory);
        var diagnostics = new DiagnosticBag();
        Settings settings = SettingsReader.Read(workspace, diagnostics);
        Workspaces.RequireRaw(workspace, settings);
        ModelChoice model = ModelChoice.Of(ModelChoice.Named(null, settings, workspace), StateReader.Read(workspace));
        AnswerStore store = AnswerStore.Load(workspace, diagnostics);
        AnswerBook book = model.Book(store);
        var inputs = new BuildInputs(workspace, settings, model.In(book), diagnostics);
        var listener = new AnswerListener(model.In(book));
        BuildResult result = WikiCompiler.Compile(inputs.Compile, listener);
        diagnostics.AddRange(result.Diagnostics);
        return new CompiledWorkspace(workspace, inputs.Compile, model, result, book, listener.Heard, store, diagnostics.Sorted());
    }
}

/// <param name="Owner">Id of the source that the question is about; null for several.</param>
internal readonly record struct Lookup(string? Owner, Question Question, Answer? Answer);
