namespace Kb.Compiler.Workspace;

/// <summary>What AGENTS.md says of which things get a page, for one kind or for all. Things that it lists have one all the same, unless they are under <paramref name="Without"/>.</summary>
/// <param name="FewestSources">In how many sources a thing must be named; null: the default holds.</param>
/// <param name="MostOfSource">How many pages may be attributed to a source; the program's own bound holds too.</param>
/// <param name="Most">How many pages there may be in all.</param>
/// <param name="MetOnly">Only who attended a meeting or spoke there.</param>
/// <param name="DefinedOnly">Only what some source defines or is about.</param>
/// <param name="Without">Names that get no page.</param>
public sealed record PageRule(int? FewestSources, int? MostOfSource, int? Most, bool ListedOnly, bool MetOnly, bool DefinedOnly, IReadOnlyList<string> Without)
{
    public static readonly PageRule None = new(null, null, null, false, false, false, []);

    /// <summary>Both together; of two numbers the first.</summary>
    public PageRule And(PageRule other) => new(
        FewestSources ?? other.FewestSources,
        MostOfSource ?? other.MostOfSource,
        Most ?? other.Most,
        ListedOnly || other.ListedOnly,
        MetOnly || other.MetOnly,
        DefinedOnly || other.DefinedOnly,
        [.. Without, .. other.Without]);

    /// <summary>Whether the two give one limit two values.</summary>
    public bool Contradicts(PageRule other) =>
        Differ(FewestSources, other.FewestSources) || Differ(MostOfSource, other.MostOfSource) || Differ(Most, other.Most);

    private static bool Differ(int? a, int? b) => a is not null && b is not null && a != b;
}
