using System.Text.RegularExpressions;

namespace Kb.Compiler.Language;

/// <summary>What the words of a sentence tell in one language other than English: whether it stands alone, says plainly how something is, defines something. English has rules of its own, made with a dictionary.</summary>
internal sealed record SentenceTable
{
    /// <summary>Opens with a word that points to what was said before.</summary>
    public required Regex Back { get; init; }

    /// <summary>Opens like that and stands by itself all the same: "Dieses Handbuch …", "Il existe …".</summary>
    public required Regex Own { get; init; }

    /// <summary>Points back from its middle.</summary>
    public required Regex Inside { get; init; }

    /// <summary>Says what would be so, or only the half of it that a main clause should follow.</summary>
    public required Regex Conditional { get; init; }

    /// <summary>Points to a list, a figure or another place that would not come along.</summary>
    public required Regex Ahead { get; init; }

    /// <summary>A finite verb that is nothing else: with one, a sentence is whole even without a full stop.</summary>
    public required Regex Verb { get; init; }

    /// <summary>What a sentence that ends in a full stop must hold, lest it be a title or half a line.</summary>
    public required Regex VerbLike { get; init; }

    /// <summary>Says what is not so, should be, was once, what to do, or what the writer does: no head for a page.</summary>
    public required Regex Aside { get; init; }

    /// <summary>Tells the reader to do something.</summary>
    public required Regex Order { get; init; }

    /// <summary>The text speaks of itself: "Dieses Handbuch beschreibt …".</summary>
    public required Regex Self { get; init; }

    /// <summary>Article or phrase before the name that a sentence defines.</summary>
    public required Regex Article { get; init; }

    /// <summary>What follows that name in a definition.</summary>
    public required Regex Copula { get; init; }

    /// <summary>What follows a name that is the whole subject.</summary>
    public required Regex Predicate { get; init; }
}
