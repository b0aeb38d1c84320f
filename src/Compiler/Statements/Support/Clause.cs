namespace Kb.Compiler.Statements;

/// <summary>One predicate with what belongs to it; all numbers are indexes of the sentence's words.</summary>
internal sealed class Clause(ClauseLink link, string connective, Clause? parent)
{
    /// <summary>Of a main clause behind its subordinate one it is set late.</summary>
    public Clause? Parent { get; set; } = parent;

    public ClauseLink Link { get; } = link;

    /// <summary>The word that opens it: "because", "but"; empty where none does.</summary>
    public string Connective { get; } = connective;

    public List<int> Words { get; } = [];

    /// <summary>The phrase that a relative clause describes; empty for other clauses.</summary>
    public List<int> Antecedent { get; init; } = [];

    public List<int> Subject { get; set; } = [];

    /// <summary>The nouns or names of the subject without what describes them.</summary>
    public List<int> Heads { get; set; } = [];

    /// <summary>The main verb, or the form of "be" or "have" where there is none; -1 in a fragment.</summary>
    public int Verb { get; set; } = -1;

    public bool Passive { get; set; }

    public bool Negated { get; set; }

    /// <summary>True for past and perfect forms, false for present ones, null where the form does not tell.</summary>
    public bool? Past { get; set; }

    public SortedSet<string> Modals { get; } = new(StringComparer.Ordinal);

    /// <summary>Behind "by" in a passive.</summary>
    public List<int> Agent { get; set; } = [];

    /// <summary>All other content words.</summary>
    public List<int> Rest { get; set; } = [];

    public IEnumerable<int> Content => [.. Subject, .. Verb >= 0 ? [Verb] : Array.Empty<int>(), .. Agent, .. Rest];
}
