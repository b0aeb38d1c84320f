using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>A promise or a task: who is to do what by when, as a source says it.</summary>
/// <param name="Owner">Who is to do it, as written there (a speaker, "I" resolved to the speaker, a name); null where nobody is named.</param>
/// <param name="For">To whom it was promised, as written; null where nobody is named.</param>
/// <param name="Task">What is to be done, in the source's own words: a stretch of <paramref name="Citation"/>'s quote, without owner and date.</param>
/// <param name="Due">By when; null where no date stands there.</param>
/// <param name="IsDone">Ticked in the source itself.</param>
/// <param name="At">The sentence that says it.</param>
/// <param name="Citations">The sentence that says it first; then any that the owner or the date was taken from.</param>
public sealed record ActionItem(string? Owner, string? For, string Task, DueDate? Due, bool IsDone, SentenceRef At, IReadOnlyList<Citation> Citations);
