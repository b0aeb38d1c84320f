using Kb.Compiler.Diagnostics;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Tests.Steering;

/// <summary>Notes compiled with and without a piece of AGENTS.md.</summary>
internal static class GuidedWiki
{
    public static BuildResult Build(IReadOnlyList<Source> sources, string guide, IAnswers? answers = null)
    {
        var diagnostics = new DiagnosticBag();
        Guidance guidance = GuidanceReader.Parse(guide, diagnostics);
        return WikiCompiler.Compile(new Inputs(Settings.Default, guidance, State.Empty, sources, diagnostics.Sorted()), answers ?? NoAnswers.Instance);
    }

    public static BuildResult Build(string guide, params (string Name, string Text)[] notes) => Build(ReadSources.Many(notes), guide);


    public static string[] Things(this BuildResult result) => [.. result.Pages.Where(p => p.Type is not ("Source" or "Meeting")).Select(p => $"{p.Type} {p.Title}")];

    public static Page Page(this BuildResult result, string title) => result.Pages.Single(p => p.Title == title);

    public static string Text(this BuildResult result, string title) => result.Files[result.Page(title).Id.Path];
}
