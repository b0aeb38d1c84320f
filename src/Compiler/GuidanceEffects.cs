using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler;

/// <summary>Finds out what each part of AGENTS.md changes by compiling without it.</summary>
public sealed class GuidanceEffects(Inputs inputs, string text, BuildResult with, Func<IAnswers> answers)
{
    /// <summary>Without one entry; it is compared with all others in place.</summary>
    public GuidanceEffect Of(GuidanceEntry entry) => Against(GuidanceReader.Without(text, entry));

    /// <summary>Without all entries under a heading.</summary>
    public GuidanceEffect Of(string heading) =>
        Against(inputs.Guidance.Entries.Where(entry => entry.Heading == heading).Aggregate(text, GuidanceReader.Without));

    private GuidanceEffect Against(string other) =>
        GuidanceEffect.Between(with, WikiCompiler.Compile(inputs with { Guidance = GuidanceReader.Parse(other, new DiagnosticBag()) }, answers()));
}
