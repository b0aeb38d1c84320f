namespace Kb.Compiler.Statements;

/// <summary>Which prepositions may stand for each other before the same noun; empty is no preposition.</summary>
internal static class Prepositions
{
    private static readonly string[][] s_groups =
    [
        ["in", "on", "at", "within", "inside", "during"],
        ["to", "into", "onto", "toward", "towards"],
        ["of", ""],
        ["about", "on", "regarding"],
        ["until", "till"],
        ["with", "using", "via", "through"],
        ["over", "above"],
        ["under", "below"],
    ];

    /// <param name="value">Before a date or a number "in", "on", "at" and "for" may also be left out.</param>
    public static bool Agree(string said, string there, bool value) =>
        said == there || s_groups.Any(g => g.Contains(said) && g.Contains(there)) || (value && IsLoose(said) && IsLoose(there));

    private static bool IsLoose(string preposition) => preposition is "" or "in" or "on" or "at" or "for" or "of";
}
