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
    /// <summary>A quotation or a code span that does not stand there word for word.</summary>
    Quotation,
    /// <summary>All that is cited stands under a heading that denies it, such as "Rejected options".</summary>
    DeniedByHeading,
    /// <summary>No rules for this language: only verbatim sentences stand.</summary>
    Language,
}
