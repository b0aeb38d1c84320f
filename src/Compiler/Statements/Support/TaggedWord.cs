using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <param name="Lower">Folded: lower case, accents gone, without "'s".</param>
/// <param name="Stem">Under which inflections meet; of a value its normal form.</param>
/// <param name="Start">UTF-16 index in the sentence; both parts of a contraction have that of the whole.</param>
internal sealed record TaggedWord(string Text, string Lower, string Stem, WordTag Tag, int Start, int End, TextValue? Value = null)
{
    /// <summary>Whether the word itself must stand in the cited text.</summary>
    public bool IsContent => Tag is WordTag.Verb or WordTag.Noun or WordTag.Adjective or WordTag.Name or WordTag.Value || (Tag == WordTag.Adverb && !IsFunction);

    public bool IsNominal => Tag is WordTag.Noun or WordTag.Name or WordTag.Value;

    private bool IsFunction => FunctionWords.Of(Lower) != FunctionClass.None;

    /// <summary>A participle or an -ed form that a form of "be" can make passive.</summary>
    public bool IsParticiple => Tag == WordTag.Verb && (Lower.EndsWith("ed", StringComparison.Ordinal) || Lower.EndsWith('n') || Lower.EndsWith('t') || Irregular.Contains(Lower));

    private static readonly HashSet<string> Irregular = ["held", "made", "found", "sold", "paid", "done", "put", "read", "led", "said", "told", "won", "begun", "become", "come", "run", "laid", "fed", "hung", "dug", "rung"];
}
