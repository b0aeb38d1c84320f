using System.Collections.Frozen;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Entities;

/// <summary>What spelling and role say of a thing's kind without a model. English.</summary>
internal static class KindRules
{
    private static readonly FrozenSet<string> s_organization = FrozenSet.ToFrozenSet(
        ["inc", "ltd", "llc", "gmbh", "corp", "corporation", "company", "university", "college", "foundation", "institute", "committee", "council",
         "association", "agency", "society", "ministry", "consortium", "cooperative", "co-op", "federation", "union", "bank", "laboratory", "laboratories", "bureau"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_project = FrozenSet.ToFrozenSet(["project", "initiative", "programme", "campaign", "pilot"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_place = FrozenSet.ToFrozenSet(
        ["street", "road", "river", "lake", "valley", "mountain", "island", "islands", "bay", "hill", "farm", "park", "county", "city"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_concept = FrozenSet.ToFrozenSet(
        ["license", "licence", "act", "law", "protocol", "standard", "policy", "manual", "guide", "guidelines", "contract", "document", "language", "format", "specification", "theorem", "effect", "theory", "method", "model", "day", "week"], StringComparer.Ordinal);

    /// <summary>Null where the rules are silent.</summary>
    public static EntityKind? Decide(Entity entity, Guidance guidance)
    {
        if (ListedThings.Of(guidance).KindOf(entity) is { } listed)
            return listed;

        string[] words = entity.Title.Split(' ');
        string last = words[^1].ToLowerInvariant().Trim('.');
        if (entity.Evidence.HasFlag(NameEvidence.Person) || entity.Aliases.Prepend(entity.Title).Any(n => n.Split(' ') is [var title, _, ..] && NameWords.IsPersonTitle(title.ToLowerInvariant().TrimEnd('.'))))
            return EntityKind.Person;
        if (entity.Evidence.HasFlag(NameEvidence.Work))
            return EntityKind.Concept;
        if (KindsByTable.Decide(entity.Title) is { } listedWord)
            return listedWord;
        if (Known(entity) is { } known)
            return known;
        bool capital = words.Length > 1 && char.IsUpper(words[^1][0]) && char.IsUpper(words[0][0]);
        if ((capital && s_organization.Contains(last)) || entity.Aliases.Prepend(entity.Title).Any(LegalForms.IsCompany))
            return EntityKind.Organization;
        if (capital && s_project.Contains(last))
            return EntityKind.Project;
        if (capital && s_place.Contains(last))
            return EntityKind.Place;
        if (s_concept.Contains(last))
            return EntityKind.Concept;
        if (entity.Evidence.HasFlag(NameEvidence.Code) || IsReleased(entity))
            return EntityKind.Product;
        if (IsTerm(entity))
            return EntityKind.Concept;
        return null;
    }

    // "Exim 4.80"; protocols, which have versions too, are mostly initials.
    private static bool IsReleased(Entity entity) =>
        entity.Evidence.HasFlag(NameEvidence.Versioned) && !entity.Title.Contains(' ') && entity.Title.Any(char.IsLower) && !Lexicon.Of(entity.Title.ToLowerInvariant()).IsMainlyNoun();

    /// <summary>What the sentences about a thing say of its kind; null where they are silent.</summary>
    public static EntityKind? Decide(Entity entity, IReadOnlyList<string> about)
    {
        if (about.Select(sentence => Predicate(entity, sentence)).Select(predicate => predicate is null ? null : DefinedKinds.Of(predicate)).FirstOrDefault(k => k is not null) is { } defined && Allows(entity, defined))
            return defined;
        if (OfManual(entity, about) is { } manual)
            return manual;
        if (IsGivenName(Homonyms.BareTitle(entity.Title)))
            return EntityKind.Person;
        // Only what is called so on a command line keeps its small letter at the beginning of a sentence.
        if (char.IsUpper(entity.Title[0]) && !entity.Title.Contains(' ') && !Lexicon.Known(entity.Title.ToLowerInvariant()) && about.Any(s => char.IsLower(s[0]) && s.StartsWith(entity.Title + " ", StringComparison.OrdinalIgnoreCase)))
            return EntityKind.Product;
        if (entity.Title.Contains(' ') || entity.Title.Any(char.IsUpper) || Scripts.HasUnspaced(entity.Title))
            return null;
        // One word, always small: of the dictionary, made of two of its words, or with a plural, it is a term; else a command.
        if (Lexicon.Known(entity.Title) || (entity.Title.EndsWith('s') && Lexicon.Known(entity.Title[..^1])) || entity.Evidence.HasFlag(NameEvidence.Plural) || IsCompound(entity.Title) || s_abstract.Any(entity.Title.EndsWith))
            return EntityKind.Concept;
        return entity.Evidence.HasFlag(NameEvidence.Coined) || about.Any(s => s.StartsWith(entity.Title, StringComparison.Ordinal)) ? EntityKind.Product : null;
    }

    // "Jonas", of whom no source gives the surname.
    private static bool IsGivenName(string title) =>
        !title.Contains(' ') && char.IsUpper(title[0]) && title.Any(char.IsLower) && GivenNames.Contains(NameKey.Of(title)) && Lexicon.Of(title.ToLowerInvariant()) is var word && word.CanBeName() && !word.Names(WordClass.Location);

    // "isaset - set ISA registers": a command does what stands there; of a file ("pci.ids - list of all known …") it says what is in it.
    private static EntityKind? OfManual(Entity entity, IReadOnlyList<string> about)
    {
        if (about.Select(s => NameLines.SaidOf(s, [entity.Title, .. entity.Aliases])).FirstOrDefault(s => s is not null) is not { } said)
            return null;
        string[] words = [.. TextTokens.Of(said).Select(t => t.Text.ToLowerInvariant())];
        return DefinedKinds.Of(words.SkipWhile(w => w is "the" or "a" or "an").ToList()) ?? (words.Length > 1 && words[1] != "of" && Lexicon.Of(NameKey.OfWord(words[0])).CanBeVerb() ? EntityKind.Product : null);
    }

    // What a word of no dictionary names that is built like these: "permittivity".
    private static readonly string[] s_abstract = ["ity", "ness", "tion", "sion", "ment", "ism", "ance", "ence", "ing", "ship", "logy", "metry", "graphy", "sis", "ture"];

    // "wildcard", "nameserver".
    private static bool IsCompound(string word) =>
        Enumerable.Range(3, Math.Max(0, word.Length - 6)).Any(at => Lexicon.Of(word[..at]).CanBeNoun() && Lexicon.Of(word[at..]).CanBeNoun());

    private const int SoftwareWithin = 4;

    // What "NAME is a …" goes on with; null for any other sentence.
    private static List<string>? Predicate(Entity entity, string sentence)
    {
        List<string> words = [.. TextTokens.Of(sentence).Select(t => t.Text.ToLowerInvariant())];
        int copula = words.FindIndex(w => w is "is" or "was" or "are" or "were");
        // "is software that …", "is free software" has no article.
        bool counted = copula > 0 && copula + 1 < words.Count && words[copula + 1] is "a" or "an" or "the" or "one", isSoftware = copula > 0 && !counted && words.Skip(copula + 1).Take(SoftwareWithin).Contains("software");
        return (counted || isSoftware) && NameKey.Of(string.Join(' ', words.Take(copula).SkipWhile(w => w is "the" or "a" or "an"))).StartsWith(entity.Key, StringComparison.Ordinal)
            ? words[(copula + (counted ? 2 : 1))..]
            : null;
    }

    /// <summary>Whether spelling allows what the model says: a person or a place is written with capitals, and a person's name is no run of dictionary words.</summary>
    public static bool Allows(Entity entity, EntityKind kind)
    {
        string[] words = entity.Title.Split(' ');
        bool capitals = words.All(w => char.IsUpper(w[0]) || w.Length < 4);
        return kind switch
        {
            EntityKind.Person => words.Length is 2 or 3 && capitals && words.All(w => w.Any(char.IsLower) || w.Length <= 2)
                && words.All(w => !Lexicon.Known(w.ToLowerInvariant()) || Lexicon.Of(w.ToLowerInvariant()).IsProper()),
            EntityKind.Place => capitals && !words.All(w => w.All(c => !char.IsLower(c)))
                && words.All(w => !Lexicon.Known(w.ToLowerInvariant()) || Lexicon.Of(w.ToLowerInvariant()).IsProper()),
            EntityKind.Organization => capitals && !(words.Length == 1 && entity.Title.EndsWith('s') && Lexicon.Known(NameKey.OfWord(entity.Title))), // "Developers"
            _ => true,
        };
    }

    /// <summary>Whether every longer word of it has a capital and is no initialism.</summary>
    public static bool IsName(Entity entity) => entity.Title.Split(' ').All(w => w.Length < 4 || (char.IsUpper(w[0]) && w.Any(char.IsLower)));

    // The dictionary knows one thing of that name, and the sources write it as a name.
    private static EntityKind? Known(Entity entity)
    {
        WordClass word = Lexicon.Of(entity.Title.ToLowerInvariant());
        if (!char.IsUpper(entity.Title[0]) || (entity.Title.Length == 2 && char.IsUpper(entity.Title[1]) && entity.Title is not ("UK" or "US" or "EU" or "UN")))
            return null; // "MD" is more than Maryland
        return word.Names(WordClass.Location) ? EntityKind.Place
            : word.Names(WordClass.Group) ? EntityKind.Organization
            : word.Names(WordClass.Made) ? EntityKind.Product
            : entity.Title.Contains(' ') && word.Names(WordClass.Human) ? EntityKind.Person
            : null;
    }

    // Several words without a capital inside: a term, not a proper name. A short form follows its long form, which is the title.
    private static bool IsTerm(Entity entity) =>
        !entity.Title.AsSpan(1).ContainsAnyInRange('A', 'Z') && (entity.Title.Contains(' ') || !(entity.Evidence.HasFlag(NameEvidence.Capitals) || entity.Evidence.HasFlag(NameEvidence.Coined)));
}
