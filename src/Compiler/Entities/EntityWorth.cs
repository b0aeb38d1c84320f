namespace Kb.Compiler.Entities;

/// <summary>What an entity would bring to a page of its own.</summary>
/// <param name="Quotable">Sources with at least one sentence about it that may stand as a statement.</param>
/// <param name="Statements">Such sentences in all.</param>
/// <param name="Opening">Those that begin with its name: it is what they are about.</param>
/// <param name="Heads">Sources whose titles open with its name, or have it in brackets: they are about it.</param>
/// <param name="Sources">Those that speak of it, the earliest first (date, then id).</param>
/// <param name="Meetings">Of <paramref name="Sources"/>, those that are meetings.</param>
/// <param name="Roles">How often it attends, owes, is owed or decides.</param>
/// <param name="Worth">Rank against other things of the same source; higher is better.</param>
public sealed record EntityWorth(IReadOnlyList<int> Quotable, int Statements, int Opening, bool IsDefined, bool IsMainSubject, int Heads, IReadOnlyList<int> Sources, int Meetings, int Roles, double Worth);
