using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>How the names of one person look: "Dr. Ada Lovelace", "A. Lovelace", "Lovelace", "Ada".</summary>
internal static class PersonForms
{
    private const int MostWords = 5;

    /// <summary>"Dr. Ada Lovelace" as "Ada Lovelace"; a title alone stays, and "Dr O".</summary>
    public static string WithoutTitle(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int titles = words.TakeWhile(w => NameWords.IsPersonTitle(w.TrimEnd('.').ToLowerInvariant())).Count();
        return titles == 0 || titles == words.Length || (titles == words.Length - 1 && IsLetter(words[^1])) ? name : string.Join(' ', words[titles..]);
    }

    /// <summary>"osei" of "dr osei", "tietjen" of "frau tietjen"; every other name as it is.</summary>
    public static string[] WithoutTitle(string[] words) =>
        words.Length == 2 && (IsAddress(words[0]) || NameWords.IsPersonTitle(words[0].TrimEnd('.'))) ? words[1..] : words;

    /// <summary>Whether a person can be meant by a name as far as its title goes: "Dr Berg" is not Eva Berg, unless somebody calls her "Dr Eva Berg".</summary>
    public static bool MayBear(GatheredName form, GatheredName person) =>
        WithoutTitle(form.PersonWords).Length == form.PersonWords.Length || IsAddress(form.PersonWords[0]) || person.Spellings.Any(s => NameKey.Of(s).StartsWith(form.PersonWords[0].TrimEnd('.') + " ", StringComparison.Ordinal));

    // What everybody is addressed by.
    private static bool IsAddress(string word) => word.TrimEnd('.') is "mr" or "mrs" or "ms" or "herr" or "frau" or "fru" or "madame" or "monsieur" or "mme";

    /// <summary>The letters that a name begins its words with: of all of them, and of its first and last.</summary>
    public static string[] Initials(string[] words) => [string.Concat(words.Select(w => w[0])), $"{words[0][0]}{words[^1][0]}"];

    /// <summary>Whether a name of two words or more is a person's, by its own look: a common given name, then what is no word of the dictionary.</summary>
    public static bool LooksLikePerson(GatheredName name)
    {
        if (name.Words.Length is not (2 or 3) || !GivenNames.Contains(name.Words[0]))
            return false;
        string[] written = name.Best.Split(' ');
        return written.Length == name.Words.Length && written.All(w => char.IsUpper(w[0])) && written.Any(w => w.Any(char.IsLower))
            && written[1..].All(w => IsInitial(NameKey.Of(w)) || (w.All(c => char.IsLetter(c) || c is '\'' or '’' or '-') && (Lexicon.Of(w.ToLowerInvariant()) is var word && (word == WordClass.Unknown || (word.IsProper() && !word.CanBeVerb())))))
            && !(Lexicon.Of(name.Best.ToLowerInvariant()) is var whole && whole.IsProper() && !whole.HasFlag(WordClass.Human));
    }

    public static bool CanBePerson(GatheredName name) =>
        name.PersonWords.Length is > 1 and <= MostWords && name.Spellings.Any(s => s.Split(' ').Where(w => w.Length > 3).All(w => !char.IsLower(w[0])));

    public static bool IsInitial(string word) => word.Length > 1 && word[^1] == '.' && word.Length % 2 == 0 && char.IsLetter(word[0]) && (word.Length == 2 || word[1] == '.');

    /// <summary>"a. lovelace", "ada l.", "lovelace", "ada", "ada lovelace" of "ada k. lovelace", "van dijk" of "anna van dijk".</summary>
    public static bool IsShortOf(string[] form, string[] full)
    {
        if (form.Length > full.Length || full.Length < 2 || (form.Length == full.Length && form.SequenceEqual(full)))
            return false;
        if (form.Length == 1)
            return !IsInitial(form[0]) && (form[0] == full[0] || form[0] == full[^1]);
        // "Ada L." of Ada Lovelace.
        if (form.Length == 2 && form[0] == full[0] && !IsInitial(form[0]) && IsLetter(form[1]) && form[1][0] == full[^1][0])
            return true;
        if (form[^1] != full[^1])
            return false;
        if (form.AsSpan().SequenceEqual(full.AsSpan(full.Length - form.Length)) && form.Length < full.Length)
            return FunctionLike(form[0]); // "van Dijk"; "Luisa Moreno" is another than "Ana Luisa Moreno"
        return Covers(form[0], full[0]) && Middle(form, full);
    }

    /// <summary>How many words of a name are written out.</summary>
    public static int CountFull(IEnumerable<string> words) => words.Count(w => !IsInitial(w) && !IsLetter(w));

    /// <summary>"l" or "l.": what is left of a surname.</summary>
    public static bool IsLetter(string word) => word.Length == 1 || (word.Length == 2 && word[1] == '.');

    private static bool Middle(string[] form, string[] full)
    {
        int at = 1;
        foreach (string word in form[1..^1])
        {
            while (at < full.Length - 1 && !Covers(word, full[at]))
                at++;
            if (at++ >= full.Length - 1)
                return false;
        }

        return true;
    }

    private static bool Covers(string form, string full) => form == full || (IsInitial(form) && form[0] == full[0] && (form.Length == 2 || full.Length > 0));

    private static bool FunctionLike(string word) => word is "van" or "von" or "de" or "del" or "della" or "di" or "da" or "der" or "den" or "du" or "la" or "le" or "el" or "al" or "bin" or "ben" or "ter" or "ten";
}
