namespace Kb.Compiler.Language;

/// <summary>Whether a name at the start of an English sentence is the whole subject: "Debian | is strict about …" and not "Debian packaging system …". Judged by the next words alone.</summary>
public static class Subjects
{
    /// <param name="name">As it stands in the sentence.</param>
    /// <param name="after">Words and marks behind it, in lower case; four are enough.</param>
    public static bool IsWhole(string name, IReadOnlyList<string> after)
    {
        int next = 0;
        while (next < after.Count && char.IsAsciiDigit(after[next][0]))
            next++; // "OpenSSH 7.8 changed …"
        if (next == after.Count)
            return false;

        string word = after[next];
        if (!char.IsLetter(word[0]))
            return word is "(" || (word is "," or "-" or "–" or "—" && next + 1 < after.Count && FunctionWords.Of(after[next + 1]) is FunctionClass.Determiner or FunctionClass.Relative);
        if (FunctionWords.Of(word) is var role and not FunctionClass.None)
            return role is not (FunctionClass.Determiner or FunctionClass.Pronoun or FunctionClass.Interrogative or FunctionClass.Coordinator) && word != "to"; // "SF7 to SF10 is good"
        if (word.EndsWith("n't", StringComparison.Ordinal) || word is "cannot")
            return true;

        WordClass sort = Lexicon.Of(word);
        if (sort.IsMainlyAdverb())
            return true;
        if (!sort.CanBeVerb())
            return false;
        bool isFinite = (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)) || word.EndsWith("ed", StringComparison.Ordinal) || Lexicon.BaseOf(word) is not null;
        if (!isFinite)
            return IsPlural(name) && (sort.IsMainlyVerb() || (next + 1 < after.Count && FunctionWords.Of(after[next + 1]) is FunctionClass.Preposition or FunctionClass.Determiner)); // "Swifts nest in holes"
        return sort.IsMainlyVerb() || TakesObject(next + 1 < after.Count ? after[next + 1] : ".");
    }

    // "searches several places" is done, "groups with other names" are things.
    private static bool TakesObject(string following)
    {
        if (!char.IsLetter(following[0]))
            return char.IsAsciiDigit(following[0]) || following is "`" or "\"" or "“";
        FunctionClass role = FunctionWords.Of(following);
        if (role != FunctionClass.None)
            return role is FunctionClass.Determiner or FunctionClass.Quantifier or FunctionClass.Pronoun or FunctionClass.Interrogative || following is "that" or "to";
        WordClass sort = Lexicon.Of(following);
        return sort == WordClass.Unknown || sort.CanBeAdjective() || sort.IsMainlyNoun();
    }

    private static bool IsPlural(string name) => name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal);
}
