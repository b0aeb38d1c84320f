using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Names in minutes that must be people's: who attended, and who owes, is owed or decides under a name that is no dictionary word.</summary>
internal static class ActingNames
{
    private const int MostWords = 4;

    /// <summary>As written, each once, in the order of the record.</summary>
    public static IReadOnlyList<string> Of(MinutesOfSource minutes) =>
    [
        .. minutes.Attendees.Where(a => IsName(a, strict: false))
            .Concat(minutes.Actions.SelectMany(a => (string?[])[a.Owner, a.For]).Concat(minutes.Decisions.Select(d => d.Speaker)).OfType<string>().Where(n => IsName(n, strict: true)))
            .Distinct(StringComparer.Ordinal),
    ];

    // Marketing, Everyone and Nordwind GmbH own actions too, and are no people.
    private static bool IsName(string name, bool strict)
    {
        string[] words = name.Split(' ');
        return words.Length <= (strict ? MostWords - 1 : MostWords)
            && name.All(c => char.IsLetter(c) || c is ' ' or '-' or '.' or '\'' or '’')
            && words.All(w => w.Length > 0) && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0])
            && (!strict || words.Length > 1)
            && (words.Length > 1 && !strict ? true : words.All(IsProper));
    }

    private static bool IsProper(string word) =>
        word.Any(char.IsLower) && char.IsUpper(word[0]) && word.Skip(1).All(c => !char.IsUpper(c) || c == '-') && (!Lexicon.Known(word.ToLowerInvariant()) || Lexicon.Of(word.ToLowerInvariant()).IsProper());
}
