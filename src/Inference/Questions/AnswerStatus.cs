namespace Kb.Inference.Questions;

public enum AnswerStatus
{
    /// <summary>Answered in full.</summary>
    Done,
    /// <summary>Ended by the token limit; <see cref="Answer.Text"/> or the spans hold what came before.</summary>
    Cut,
    /// <summary>Prompt and answer do not fit the model's context; nothing was evaluated.</summary>
    TooLong,
    /// <summary>The model can't answer this kind of question (no template, bad grammar), or is not asked it: rules stand in.</summary>
    Refused,
}
