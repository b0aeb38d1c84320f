namespace Kb.Compiler.Extractions;

/// <summary>Why something is taken for a name. Several may hold.</summary>
[Flags]
public enum NameEvidence
{
    None = 0,
    /// <summary>Written with capitals inside sentences.</summary>
    Capitals = 1,
    /// <summary>Stands in a code span.</summary>
    Code = 2,
    /// <summary>A word no dictionary knows, used again and again: a command, a product.</summary>
    Coined = 4,
    /// <summary>A noun phrase that the source repeats.</summary>
    Phrase = 8,
    /// <summary>Part of a section's title, and used in the text too.</summary>
    Heading = 16,
    /// <summary>Part of the source's title, and used in the text too.</summary>
    Title = 32,
    /// <summary>Short or long form of a definition in brackets: "volumetric water content (VWC)".</summary>
    Bracket = 64,
    /// <summary>The source says what it is.</summary>
    Defined = 128,
    /// <summary>Speaks, attends, or is named as author.</summary>
    Person = 256,
    /// <summary>Linked by the author as a page of the vault, or an alias in front matter.</summary>
    Linked = 512,
    /// <summary>Listed in AGENTS.md.</summary>
    Guided = 1024,
    /// <summary>Copied out by the model.</summary>
    Model = 2048,
    /// <summary>Written in the singular and in the plural: there are many of it, so it is a term and no proper name.</summary>
    Plural = 4096,
    /// <summary>Goes on with the number of a version somewhere: "Exim 4.80" is made and released.</summary>
    Versioned = 8192,
    /// <summary>First name or surname of somebody whose full name is known, taken from that full name.</summary>
    Part = 16384,
    /// <summary>Set between the brackets that mark a term: 「…」, 『…』, 《…》.</summary>
    Marked = 131072,
    /// <summary>A run of one script in a text that parts no words.</summary>
    Run = 32768,
    /// <summary>The title of a book, a film, a document, by its brackets: 《…》, 『…』.</summary>
    Work = 65536,
}
