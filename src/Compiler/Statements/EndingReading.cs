using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>Whether what a later meeting says ends what an earlier one said: reports its task as done, or decides otherwise. Read by learned heads off the model's states over both, the earlier first (`EndingsTraining` in the tests writes their files).</summary>
internal static class EndingReading
{
    /// <summary>Of each side, so that a paragraph without an end costs no more than a long sentence.</summary>
    private const int MostCharacters = 400;

    private static readonly Lazy<HeadFile> s_closes = new(() => HeadFile.Read("closes.head"));
    private static readonly Lazy<HeadFile> s_replaces = new(() => HeadFile.Read("replaces.head"));

    /// <summary>Whether a task is done by a report, as a logit; null where the model does not say. Costs one question, of the tokens of both.</summary>
    /// <param name="owner">Id of the source of the report.</param>
    public static double? OfTask(ActionItem task, DoneReport report, string owner, IAnswers answers) => Of("closes/1", s_closes.Value, Shown(task), Shown(report), owner, answers);

    /// <summary>Whether a decision no longer holds by a later one, as a logit; null where the model does not say. Costs one question, of the tokens of both.</summary>
    /// <param name="owner">Id of the source of the later one.</param>
    public static double? OfDecision(Decision older, Decision newer, string owner, IAnswers answers) => Of("replaces/1", s_replaces.Value, Shown(older), Shown(newer), owner, answers);

    /// <summary>What the model reads, and where in it either stands.</summary>
    public static (string Text, IReadOnlyList<Stretch> Stretches) Shown(string earlier, string later)
    {
        const string Before = "Earlier: ", Between = "\nLater: ";
        (earlier, later) = (Cut(earlier), Cut(later));
        return ($"{Before}{earlier}{Between}{later}\n", [new(Before.Length, earlier.Length), new(Before.Length + earlier.Length + Between.Length, later.Length)]);
    }

    public static string Shown(ActionItem task) => Said(task.Owner, task.Citations);

    public static string Shown(DoneReport report) => Said(report.Owner, report.Citations);

    public static string Shown(Decision decision) => Said(null, decision.Citations);

    // What it is about stands first.
    private static string Said(string? who, IReadOnlyList<Citation> citations) =>
        (who is null ? "" : who + ": ") + string.Join(' ', citations.Skip(1).Take(1).Append(citations[0]).Select(c => c.Quote.ReplaceLineEndings(" ")));

    private static string Cut(string text) => text.Length > MostCharacters ? text[..MostCharacters] : text;

    private static double? Of(string kind, HeadFile file, string earlier, string later, string owner, IAnswers answers)
    {
        (string text, IReadOnlyList<Stretch> stretches) = Shown(earlier, later);
        // Of each stretch what both outputs say: the first is that of the earlier, the second that of the later.
        return answers.Find(new JudgeQuestion(kind, text, stretches, file.Head), owner) is { Status: AnswerStatus.Done, Scores: [var before, _, _, var after] } ? file.Always[0] + before.Sum + after.Sum : null;
    }
}
