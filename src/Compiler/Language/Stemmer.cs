namespace Kb.Compiler.Language;

/// <summary>Reduces an English word to a form under which its inflections meet; other languages only lose a plural ending. Too little is better than too much: "planning" and "plan" meet, "university" and "universe" do not.</summary>
public static class Stemmer
{
    /// <param name="word">In lower case.</param>
    public static string Stem(string word)
    {
        string stem = word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
        if (stem.Length < 4)
            return stem;
        stem = Plural(stem);
        foreach (string ending in (string[])["ing", "ed", "ly"])
        {
            if (stem.Length > ending.Length + 2 && stem.EndsWith(ending, StringComparison.Ordinal) && stem[..^ending.Length].Any(IsVowel))
            {
                stem = Undouble(stem[..^ending.Length]);
                break;
            }
        }

        return stem.EndsWith('e') && stem.Length > 3 ? stem[..^1] : stem.EndsWith('y') && stem.Length > 3 && !IsVowel(stem[^2]) ? stem[..^1] + "i" : stem;
    }

    private static string Plural(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal))
            return word[..^2];
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && !IsVowel(stem[^1]) && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
