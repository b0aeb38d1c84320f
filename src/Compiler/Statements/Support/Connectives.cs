namespace Kb.Compiler.Statements;

/// <summary>Words between clauses: which mean the same, and which bind the clause they hang on.</summary>
internal static class Connectives
{
    private static readonly string[][] s_groups =
    [
        ["because", "since", "as"],
        ["so", "therefore", "thus", "hence"],
        ["although", "though"],
        ["when", "whenever"],
        ["until", "till"],
        ["while", "whereas"],
        ["unless"], ["if"], ["provided"], ["once"], ["before"], ["after"], ["whether"], ["lest"], ["where", "wherever"],
    ];

    public static bool Same(string a, string b) => a == b || s_groups.Any(g => g.Contains(a) && g.Contains(b));

    /// <summary>Without this clause the main one claims more than was said.</summary>
    public static bool Binds(string connective) => connective is "if" or "unless" or "when" or "whenever" or "until" or "till" or "provided" or "once" or "whether" or "lest" or "where" or "wherever";

    /// <summary>Whether a clause may stand without, or with, the connective that its basis has.</summary>
    public static bool Agree(string said, string there, bool main)
    {
        if (Same(said, there))
            return true;
        if (said.Length > 0 && said is not "and")
            return false;
        // What follows because, so or although is claimed as well; what follows if or whether is not.
        return !Binds(there) && there is not "or" and not "nor";
    }
}
