using Kb.Inference.Questions;

namespace Kb.Compiler.Workspace;

/// <summary>A question that a compile asked and found no answer to.</summary>
/// <param name="Owner">Source it is about; null: several.</param>
public sealed record WantedQuestion(string Key, Question Question, string? Owner);
