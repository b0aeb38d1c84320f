namespace Kb.Compiler.Statements.Minutes;

/// <summary>A sentence that says something is done: "Tom has ordered the sensors, that is closed."</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Owner">Who is said to have done it; null where nobody is named.</param>
/// <param name="IsExplicit">Whether it says so in words that close a task, and not only that something happened.</param>
/// <param name="IsListed">It stands in a list of what is done.</param>
/// <param name="Citations">The sentence that says it first; then any that says what it is about.</param>
public sealed record DoneReport(string Text, SentenceRef At, string? Owner, bool IsExplicit, bool IsListed, IReadOnlyList<Citation> Citations);
