using Kb.Inference.Questions;

namespace Kb.Compiler.Statements.Minutes.Cues;

/// <summary>What the model makes of the sentences of one meeting.</summary>
internal static class SaidJudgements
{
    /// <summary>For each sentence the logit of each of <see cref="CueTable.Sorts"/>; null for a sentence that the model was not asked about, or has not answered yet. Costs one question for each group.</summary>
    /// <param name="complete">False while an answer is missing.</param>
    public static double[]?[] Of(MeetingText meeting, IReadOnlyList<SaidQuestion> questions, IAnswers answers, out bool complete)
    {
        complete = true;
        int sorts = CueTable.Sorts.Length;
        var outputs = new ContinuationScore[]?[meeting.Said.Count];
        foreach ((JudgeQuestion question, IReadOnlyList<Said> said) in questions)
        {
            Answer? found = answers.Find(question, meeting.Source.Id.Value);
            complete &= found is not null;
            if (found is not { Status: AnswerStatus.Done } answer || answer.Scores.Count != said.Count * SaidHead.Head.Outputs)
                continue;
            for (int i = 0; i < said.Count; i++)
                outputs[said[i].Index] = [.. answer.Scores.Skip(i * SaidHead.Head.Outputs).Take(SaidHead.Head.Outputs)];
        }

        return [.. outputs.Select((own, i) => own is null ? null : Enumerable.Range(0, sorts).Select(s => SaidHead.Always[s] + own[s].Sum + (i + 1 < outputs.Length && outputs[i + 1] is { } next ? next[sorts + s].Sum : 0)).ToArray())];
    }
}
