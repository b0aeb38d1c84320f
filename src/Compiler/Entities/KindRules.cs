using System.Collections.Frozen;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
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
        ["license", "licence", "act", "law", "protocol", "standard", "policy", "manual", "guide", "guidelines", "contract", "guide", "language", "format", "specification", "theorem", "effect", "theory", "method", "model", "day", "week"], StringComparer.Ordinal);

    /// <summary>Null where the rules are silent.</summary>
    public static EntityKind? Decide(Entity entity, Guidance guidance)
    {
        foreach ((string title, string type) in guidance.Named)
        {
            if (NameKey.Of(title) == entity.Key && Enum.TryParse(type, out EntityKind listed))
                return listed;
        }

        string[] words = entity.Title.Split(' ');
        string last = words[^1].ToLowerInvariant().Trim('.');
        if (entity.Evidence.HasFlag(NameEvidence.Person) || (words.Length > 1 && NameWords.IsPersonTitle(words[0].ToLowerInvariant().TrimEnd('.'))))
            return EntityKind.Person;
        if (Known(entity) is { } known)
            return known;
        bool capital = words.Length > 1 && char.IsUpper(words[^1][0]) && char.IsUpper(words[0][0]);
        if (capital && s_organization.Contains(last))
            return EntityKind.Organization;
        if (capital && s_project.Contains(last))
            return EntityKind.Project;
        if (capital && s_place.Contains(last))
            return EntityKind.Place;
        if (s_concept.Contains(last))
            return EntityKind.Concept;
        if (entity.Evidence.HasFlag(NameEvidence.Code))
            return EntityKind.Product;
        if (IsTerm(entity))
            return EntityKind.Concept;
        return null;
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
            EntityKind.Organization => capitals,
            _ => true,
        };
    }

    // The dictionary knows one thing of that name, and the sources write it as a name.
    private static EntityKind? Known(Entity entity)
    {
        WordClass word = Lexicon.Of(entity.Title.ToLowerInvariant());
        if (!char.IsUpper(entity.Title[0]))
            return null;
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
