using Kb.Compiler.Sources;
using Kb.Compiler.Statements.Minutes;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>Puts tasks and decisions and what later meetings say of them to the model, once all meetings are read: before that other pairs would be asked. English only.</summary>
/// <param name="minutes">One for each source, in their order.</param>
internal sealed class EndingReader(IReadOnlyList<Source> sources, IReadOnlyList<MinutesOfSource> minutes, IAnswers answers)
{
    private readonly bool _mayAsk = minutes.All(m => m.Complete);

    /// <summary>How likely a report shows that a task is done, as a logit; null where the model does not say.</summary>
    public double? Closes(ActionItem task, DoneReport report) => MayAsk(task.At, report.At) ? EndingReading.OfTask(task, report, Owner(report.At), answers) : null;

    /// <summary>How likely a decision no longer holds by a later one, as a logit; null where the model does not say.</summary>
    public double? Replaces(Decision older, Decision newer) => MayAsk(older.At, newer.At) ? EndingReading.OfDecision(older, newer, Owner(newer.At), answers) : null;

    private bool MayAsk(SentenceRef earlier, SentenceRef later) => _mayAsk && sources[earlier.Source].Language == "en" && sources[later.Source].Language == "en";

    private string Owner(SentenceRef at) => sources[at.Source].Id.Value;
}
