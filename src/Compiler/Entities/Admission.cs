using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Entities;

/// <summary>Which things earn a page. Each page is attributed to the earliest source that qualifies its thing, and a source keeps its best few, so that a long text can't flood the wiki.</summary>
public static class Admission
{
    private const int FewestPages = 3;
    private const int WordsPerPage = 400;
    private const int StatementsForOneSource = 3;
    private const int StatementsOfName = 6;
    private const int StatementsUnderHeading = 4;
    private const int FewestHeads = 2;
    private const int OpeningsOfWord = 2;
    private const int OneInSo = 4;
    private const int StatementsOfSubject = 3;
    private const int FewestOpenings = 5;
    private const int FewestMeetings = 4;
    private const int FewestQuotable = 2;

    /// <summary>How many pages may be attributed to a source.</summary>
    public static int Bound(Source source) => Math.Max(FewestPages, source.Words / WordsPerPage);

    /// <param name="entities">With, for each, the sources in which it has sentences that could stand on a page.</param>
    /// <param name="excludes">Things that AGENTS.md keeps from having a page, of whatever kind they are.</param>
    /// <returns>Indexes of the admitted entities with the index of the source each is attributed to.</returns>
    public static IReadOnlyDictionary<int, int> Choose(IReadOnlyList<Entity> entities, IReadOnlyList<EntityWorth> worths, IReadOnlyList<Source> sources, Func<int, bool>? excludes = null)
    {
        var admitted = new Dictionary<int, int>();
        var claims = new List<int>();
        for (int i = 0; i < entities.Count; i++)
        {
            if (entities[i].IsOpen || worths[i].Sources.Count == 0 || !Qualifies(entities[i], worths[i]) || excludes?.Invoke(i) == true)
                continue;
            if (entities[i].Evidence.HasFlag(NameEvidence.Guided))
                admitted[i] = worths[i].Sources[0]; // listed in AGENTS.md: outside the bound
            else
                claims.Add(i);
        }

        // The worthiest first, each to the earliest of its sources that has room left.
        int[] room = [.. sources.Select(Bound)];
        foreach (int entity in claims.OrderByDescending(c => worths[c].Worth).ThenBy(c => entities[c].Key, StringComparer.Ordinal))
        {
            foreach (int source in worths[entity].Sources.Where(s => room[s] > 0).Take(1))
            {
                room[source]--;
                admitted[entity] = source;
            }
        }

        return admitted;
    }

    // "file", "home page": many texts use the word, few are about it.
    private static bool IsCommon(Entity entity) => Scripts.HasUnspaced(entity.Title) || (Lexicon.Of(entity.Title.ToLowerInvariant()) is var known && known != WordClass.Unknown && !known.IsProper());

    // A command, an initialism or what every dictionary knows, which sentences here and there use and hardly any begins with: nothing is said of it.
    private static bool IsUsedInPassing(Entity entity, EntityWorth worth) =>
        worth.Heads == 0 && worth.Opening * OneInSo < worth.Statements && worth.Opening < FewestOpenings && worth.Statements < StatementsOfSubject * worth.Quotable.Count
        && (!entity.Title.Any(char.IsUpper) || entity.Aliases.Append(entity.Title).Any(IsInitialism) || Lexicon.Known(entity.Title.ToLowerInvariant()));

    // "Two Anchors", "Brandt & Daughter": a capital on every word, and more than one word or one that no dictionary has.
    private static bool IsProper(string title) =>
        title.Split(' ') is var words && words.All(w => !char.IsLower(w[0])) && title.Any(char.IsLower) && (words.Length > 1 || !Lexicon.Known(title.ToLowerInvariant()) || Lexicon.Of(title.ToLowerInvariant()).IsProper());

    private static bool IsInitialism(string name) => name.Length > 1 && name.Any(char.IsUpper) && (name.Count(char.IsLower) <= 1) && !name.Contains(' ');

    private static bool Qualifies(Entity entity, EntityWorth worth)
    {
        bool guided = entity.Evidence.HasFlag(NameEvidence.Guided), person = entity.Evidence.HasFlag(NameEvidence.Person);
        if (guided || person)
            return true;
        // A company that owes or is owed something; a word such as "marketing" may own an action and still be no party.
        if (worth.Roles > 0 && entity.Title.Split(' ').All(w => char.IsUpper(w[0])) && entity.Title.Split(' ').Any(w => !Lexicon.Known(w.ToLowerInvariant())))
            return true;
        // A thing that no sentence is about would get a page of things said of others; a name of which much is said is worth that.
        bool isName = entity.Title.Length > 2 && entity.Title.All(c => char.IsLetterOrDigit(c) || c == '-')
            && (entity.Title.Any(char.IsUpper) || Scripts.HasUnspaced(entity.Title) || (entity.Evidence & (NameEvidence.Coined | NameEvidence.Code)) != 0);
        bool muchSaid = isName && worth.Statements >= (entity.Evidence.HasFlag(NameEvidence.Heading) ? StatementsUnderHeading : StatementsOfName);
        // What several meetings speak of by its name is what an outsider asks about, though no sentence opens with it.
        if (worth.Meetings >= FewestMeetings && worth.Quotable.Count >= FewestQuotable && IsProper(entity.Title))
            return true;
        if (worth.Quotable.Count == 0 || (worth.Opening == 0 && !worth.IsDefined && !muchSaid))
            return false;
        bool two = worth.Quotable.Count >= 2 && (entity.NamedIn.Count >= 2 || worth.Statements >= 2);
        // What everybody has ("command line") earns a page only where somebody says what it is.
        if (!worth.IsDefined && !worth.IsMainSubject && (IsUsedInPassing(entity, worth) || NameWords.IsCommonplace(entity.Key) || (IsCommon(entity) && (worth.Heads == 0 || (worth.Heads < FewestHeads && worth.Opening < OpeningsOfWord)))))
            return false;
        bool stated = (worth.IsDefined || entity.Evidence.HasFlag(NameEvidence.Heading) || entity.Evidence.HasFlag(NameEvidence.Title)) && worth.Statements >= StatementsForOneSource;
        return two || worth.IsMainSubject || stated;
    }
}
