namespace Kb.Compiler.Language;

/// <summary>What an English function word does in a sentence.</summary>
public enum FunctionClass
{
    None,
    Determiner,
    Pronoun,
    Preposition,
    /// <summary>Joins equals: and, or, but.</summary>
    Coordinator,
    /// <summary>Opens a clause that hangs on another: because, if, when.</summary>
    Subordinator,
    /// <summary>Opens a clause that describes the noun before it: who, which.</summary>
    Relative,
    Auxiliary,
    Modal,
    Negation,
    Quantifier,
    Interrogative,
    Adverb,
}
