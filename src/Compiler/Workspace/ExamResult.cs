namespace Kb.Compiler.Workspace;

/// <summary>How a model did on one kind of question, against the rules that stand in for it.</summary>
/// <param name="Question">The kind of question without its version.</param>
/// <param name="Items">How many the paper has.</param>
/// <param name="Rule">Mean mark of the rules alone, 0 to 1.</param>
/// <param name="Model">Mean mark with the model's answers.</param>
/// <param name="Interval">Half of the 95 % interval of the mean difference, item by item.</param>
public sealed record ExamResult(string Question, int Items, double Rule, double Model, double Interval)
{
    /// <summary>A question is asked of a model only where it beats the rules by more than chance.</summary>
    public bool IsOn => Model - Rule > Interval;
}
