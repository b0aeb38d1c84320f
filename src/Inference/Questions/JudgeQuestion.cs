namespace Kb.Inference.Questions;

/// <summary>What a learned head reads off the model's states at stretches of the text <see cref="Question.Own"/>. The text is read once, up to the head's layer; decodes nothing. Refused by every other model than the head's.</summary>
/// <param name="Stretches">What is judged; in the answer <see cref="ReadingHead.Outputs"/> scores for each, one after another, rounded to two decimals.</param>
public sealed record JudgeQuestion(string Kind, string Own, IReadOnlyList<Stretch> Stretches, ReadingHead Head)
    : Question(Kind, "", Own);
