namespace Kb.Compiler.Statements;

/// <summary>What limits a clause from outside its words: exceptions and provisos behind it, a relative clause that says which things are meant, a subject that denies.</summary>
internal static class Limits
{
    /// <summary>The limit of <paramref name="basis"/> that the sentence <paramref name="said"/> has lost; null where none is.</summary>
    public static string? Lost(ReadSentence said, Clause own, ReadSentence there, Clause basis)
    {
        int first = basis.Verb, last = basis.Verb;
        while (first > 0 && there.Words[first - 1].Text is not ";" && first - 1 >= 0)
            first--;
        while (last + 1 < there.Words.Count && there.Words[last + 1].Text is not ";")
            last++;
        for (int i = Math.Max(0, first); i <= last; i++)
        {
            string word = there.Words[i].Lower;
            bool limits = word is "except" or "excluding" or "provided" || (word == "save" && i <= last - 1 && there.Words[i + 1].Lower is "that" or "for")
                || (word == "without" && (basis.Negated || basis.Modals.Count > 0 || DeniesSubject(there, basis)));
            if (limits && i != basis.Verb && !(word == "provided" && i > 0 && there.Words[i - 1].Tag is WordTag.Auxiliary) && !said.Words.Exists(w => w.Lower == word))
                return word;
        }

        return Restriction(said, there, basis);
    }

    // "Residents who replied supported the rota": not all residents did.
    private static string? Restriction(ReadSentence said, ReadSentence there, Clause basis)
    {
        if (basis.Heads.Count == 0 || there.Words[basis.Heads[^1]].Tag != WordTag.Noun)
            return null;
        Clause? which = there.Clauses.Find(c => c.Link == ClauseLink.Relative && c.Verb >= 0 && c.Antecedent is [var one] && one == basis.Heads[^1] && c.Words.Count > 0 && c.Words[0] > 0 && there.Words[c.Words[0] - 1].Text != "," && there.Words[one + 1].Text != ",");
        return which is not null && which != basis && !said.Words.Exists(w => WordMatch.Same(w, there.Words[which.Verb])) ? there.Words[which.Verb].Text : null;
    }

    /// <summary>"Neither party may …", "no one flies …".</summary>
    public static bool DeniesSubject(ReadSentence there, Clause clause)
    {
        int from = clause.Subject.Count > 0 ? clause.Subject[0] : clause.Verb;
        return from >= 0 && (there.Words[from].Lower is "nobody" or "none" or "nothing" or "neither" || (from > 0 && there.Words[from - 1].Lower is "no" or "neither"));
    }

    /// <summary>Small words that make the opposite of a deed.</summary>
    public static bool Turns(string word) => word is "off" or "before" or "after" or "without" or "above" or "below" or "outside" or "inside" or "down";

    /// <summary>"1,150 pounds each", "two apiece".</summary>
    public static bool IsForEach(ReadSentence sentence, int value) => value + 1 < sentence.Words.Count && sentence.Words[value + 1].Lower is "each" or "apiece";
}
