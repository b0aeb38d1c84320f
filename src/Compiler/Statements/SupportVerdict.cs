namespace Kb.Compiler.Statements;

public enum SupportFailure
{
    None,
    NotASentence,
    Number,
    NumberSubject,
    Name,
    Words,
    Opposite,
    Negation,
    Modality,
    Question,
    Connective,
    Roles,
}

/// <param name="Why"><see cref="SupportFailure.None"/> where the sentence is supported.</param>
/// <param name="Detail">The word that decided.</param>
public readonly record struct SupportVerdict(SupportFailure Why, string Detail)
{
    public bool Supported => Why == SupportFailure.None;
}
