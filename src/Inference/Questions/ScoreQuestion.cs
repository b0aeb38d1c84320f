namespace Kb.Inference.Questions;

/// <summary>Log-likelihood of each given continuation of the prompt, scored as a token trie in one pass. Raw completion; decodes nothing.</summary>
/// <param name="Continuations">Texts that may follow the prompt; each is tokenised on its own.</param>
public sealed record ScoreQuestion(string Kind, string Shared, string Own, IReadOnlyList<string> Continuations)
    : Question(Kind, Shared, Own);
