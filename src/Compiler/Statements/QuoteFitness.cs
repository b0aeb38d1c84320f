namespace Kb.Compiler.Statements;

/// <summary>Whether a sentence says by itself what it says in its place.</summary>
public enum QuoteFitness
{
    Fits,
    /// <summary>Opens with a word that points to the sentence before.</summary>
    NeedsPrevious,
    Short,
    Question,
    Conditional,
    /// <summary>Stands under a heading that denies it, such as "Rejected options".</summary>
    DeniedByHeading,
    /// <summary>Points to a list, a figure or an example that would not come along.</summary>
    PointsAhead,
    Fragment,
    /// <summary>More signs than words: a command, a path, a table.</summary>
    NotProse,
}
