using Kb.Compiler.Extractions;

namespace Kb.Compiler.Entities;

/// <summary>A thing the sources speak of, under all its names.</summary>
/// <param name="Key">Normal form of its title; a page keeps its file name as long as this stays.</param>
/// <param name="Title">As the page is headed.</param>
/// <param name="Aliases">Its other names as written, in ordinal order.</param>
/// <param name="Evidence">Of all its names in all sources.</param>
/// <param name="Score">Best score with which the model copied one of its names.</param>
/// <param name="NamedIn">Indexes of the sources whose own names hold it, in order, each with its rank there (0 is best).</param>
/// <param name="Mentions">All sentences that hold one of its names, in the order of sources and text.</param>
/// <param name="ToldApartFrom">Keys of the things that share a name with it.</param>
public sealed record Entity(
    string Key,
    string Title,
    IReadOnlyList<string> Aliases,
    NameEvidence Evidence,
    double? Score,
    IReadOnlyList<(int Source, int Rank)> NamedIn,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<string> ToldApartFrom)
{
    /// <summary>Its key and the normal forms of its other names.</summary>
    public IEnumerable<string> Keys => Aliases.Select(NameKey.Of).Prepend(Key);

    /// <summary>Normal forms of all its names: the key of one of several things of a name is more than its title.</summary>
    public IReadOnlyList<string> NormalNames => [NameKey.Of(Title), .. Keys];

    /// <summary>Normal forms of those of its names that mean something else elsewhere: no link can be made from these alone.</summary>
    public IReadOnlyList<string> Shared { get; init; } = [];

    /// <summary>Why each name is one of its names, or is not.</summary>
    public IReadOnlyList<IdentityNote> Notes { get; init; } = [];

    /// <summary>Several things have this name, and which one is meant where it stands is not known: it gets no page.</summary>
    public bool IsOpen { get; init; }
}
