namespace Kb.Compiler.Statements;

/// <summary>What a piece of a sentence does there.</summary>
internal enum WordTag
{
    Mark,
    Determiner,
    Pronoun,
    Preposition,
    Coordinator,
    Subordinator,
    Relative,
    Auxiliary,
    Modal,
    Negation,
    Quantifier,
    /// <summary>The "to" of an infinitive.</summary>
    To,
    Verb,
    Noun,
    Adjective,
    Adverb,
    /// <summary>A proper name, a code span, an address or a path: never compared loosely.</summary>
    Name,
    Value,
}
