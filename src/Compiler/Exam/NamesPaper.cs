using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>The names and terms of a paragraph: the harmonic mean of how many of those wanted are found and how many of those found are wanted. What may be listed but need not counts neither way, nor does a part of a wanted name.</summary>
internal sealed class NamesPaper() : ExamPaper<NamesPaper.Item>("names", "names")
{
    protected override double Mark(Item item, IAnswers answers)
    {
        (string text, IReadOnlyList<string> names, IReadOnlyList<string> also) = item;
        Source source = SourceScanner.ReadText(text, "notes.md");
        string[] found = [.. SourceExtractor.Extract(source, Guidance.Empty, answers).Names.Select(n => n.Key)];
        string[] wanted = [.. names.Select(NameKey.Of)], allowed = [.. also.Select(NameKey.Of)];
        int right = wanted.Count(found.Contains);
        int wrong = found.Count(f => !wanted.Contains(f) && !allowed.Contains(f) && !Array.Exists(wanted, w => $" {w} ".Contains($" {f} ", StringComparison.Ordinal)));
        return 2.0 * right / (right + wrong + wanted.Length);
    }

    internal sealed record Item(string Text, IReadOnlyList<string> Names, IReadOnlyList<string> Also);
}
