using Kb.Compiler.Extractions;

namespace Kb.Compiler.Entities;

/// <summary>The people of the folder whom a short name can mean: "Ada", "Berg", "A. Berg", "Ada B.", "AB", "Dr Berg", "Dr B".</summary>
internal sealed class Bearers(IReadOnlyList<GatheredName> people, Teams teams)
{
    private readonly ILookup<string, GatheredName> _byLast = people.ToLookup(p => p.PersonWords[^1], StringComparer.Ordinal);

    public GatheredName[] Of(GatheredName form) => [.. Near(form).Distinct().Where(p => p != form).OrderBy(p => p.Key, StringComparer.Ordinal)];

    /// <summary>Those who are not short for another of them.</summary>
    public static GatheredName[] Apart(GatheredName[] bearers) =>
        [.. bearers.Where(b => !Array.Exists(bearers, o => PersonForms.IsShortOf(b.PersonWords, o.PersonWords) && !PersonForms.IsShortOf(o.PersonWords, b.PersonWords)))];

    private IEnumerable<GatheredName> Near(GatheredName form)
    {
        // Letters say little: of two who begin with them, neither.
        if (LetterForms.AreInitials(form))
            return Apart([.. people.Where(p => p.PersonWords.Length > 1 && PersonForms.Initials(p.PersonWords).Contains(form.Key, StringComparer.Ordinal))]) is [var one] ? [one] : [];
        string[] words = PersonForms.WithoutTitle(form.PersonWords);
        // "Dr O" is who is called "Dr Osei" in full somewhere.
        if (words.Length == 1 && form.PersonWords.Length == 2 && PersonForms.IsLetter(words[0]))
            return people.Where(p => p.PersonWords[^1][0] == words[0][0] && PersonForms.MayBear(form, p));
        IEnumerable<GatheredName> near = words.Length == 1 ? _byLast[words[0]].Concat(teams.ByFirst[words[0]]) : PersonForms.IsLetter(words[^1]) ? teams.ByFirst[words[0]] : _byLast[words[^1]];
        return near.Where(p => PersonForms.IsShortOf(words, p.PersonWords));
    }
}
