namespace Kb.Compiler.Statements;

/// <summary>Two sentences of different sources, or of differently dated parts of one, that give different values for the same thing.</summary>
/// <param name="Older">Of a dispute the one that stands first.</param>
/// <param name="OlderWords">What differs, as written there: "40 euros"; empty where the one denies what the other says.</param>
/// <param name="OlderDate">Of the source or of its dated part; null where it has none.</param>
public sealed record Change(
    ChangeKind Kind,
    SentenceRef Older,
    SentenceRef Newer,
    Citation OlderSaid,
    Citation NewerSaid,
    string OlderWords,
    string NewerWords,
    DateOnly? OlderDate,
    DateOnly? NewerDate);
