namespace Kb.Inference.Questions;

/// <summary>What a stage sees of the model: answers that are there, and a place to want those that are not.</summary>
public interface IAnswers
{
    /// <summary>The stored answer, or null. A miss is recorded as wanted, once, and the caller goes on with its rule.</summary>
    /// <param name="owner">Id of the source the question is about; null for a question about several. Decides only where the answer is kept.</param>
    Answer? Find(Question question, string? owner);
}
