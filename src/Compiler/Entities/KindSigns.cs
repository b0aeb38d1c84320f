using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>What the words around a name say of its kind: "the Sieve language", "a call with Northwind", "the ferry to Turku". English.</summary>
internal static partial class KindSigns
{
    private const int Fewest = 2;

    private static readonly FrozenDictionary<string, EntityKind> s_after = new Dictionary<string, string>
    {
        [nameof(EntityKind.Concept)] = "protocol language format standard syntax algorithm method scheme specification notation model",
        [nameof(EntityKind.Product)] = "library daemon server client tool utility program package command plugin software compiler editor browser distribution kernel database sensor probe app application",
        [nameof(EntityKind.Project)] = "project",
        [nameof(EntityKind.Organization)] = "company foundation team group committee board",
    }.SelectMany(row => row.Value.Split(' ').Select(noun => (noun, Kind: Enum.Parse<EntityKind>(row.Key)))).ToFrozenDictionary(r => r.noun, r => r.Kind, StringComparer.Ordinal);

    /// <summary>The kind that a noun right behind the name says, in two sentences or more and more than any other; null where none does.</summary>
    /// <param name="said">Sentences that name the thing.</param>
    public static EntityKind? Decide(Entity entity, IReadOnlyList<string> said)
    {
        var best = said.Select(sentence => After(entity, sentence)).Where(kind => kind is not null).CountBy(kind => kind!.Value).OrderByDescending(k => k.Value).ThenBy(k => k.Key).FirstOrDefault();
        if (best.Value >= Fewest && KindRules.Allows(entity, best.Key))
            return best.Key;
        return best.Value == 0 && IsPlace(entity, said) ? EntityKind.Place : null;
    }

    // "the ferry to Turku", "lives in Hanko": twice, and a word of no dictionary. "In Redis" and "from Redis" say nothing.
    private static bool IsPlace(Entity entity, IReadOnlyList<string> said) =>
        !entity.Title.Contains(' ') && entity.Title.Length > 2 && entity.Title.Any(char.IsLower) && KindRules.Allows(entity, EntityKind.Place) && (entity.Evidence & (NameEvidence.Code | NameEvidence.Versioned | NameEvidence.Coined)) == 0
        && said.Count(sentence => Names(entity).Any(name => Before(sentence, name).Any(before => Place().IsMatch(before)))) >= Fewest;

    private static IEnumerable<string> Before(string sentence, string name)
    {
        for (int at = sentence.IndexOf(name, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            string after = sentence[(at + name.Length)..];
            // "the Turku office", "in Turku Castle".
            if (after.Length == 0 || !(char.IsLetterOrDigit(after[0]) || after[0] is '\'' or '’' || (after.Length > 1 && after[0] == ' ' && char.IsUpper(after[1]))))
                yield return sentence[..at];
        }
    }

    /// <summary>Whether somebody works there, or deals with it, as with people.</summary>
    public static bool IsParty(Entity entity, IReadOnlyList<string> said) =>
        said.Any(sentence => Names(entity).Any(name => sentence.IndexOf(name, StringComparison.Ordinal) is var at and > 0 && Party().IsMatch(sentence[..at])));

    // "DNS server daemons" are no daemon called DNS: the noun must end the phrase.
    private static EntityKind? After(Entity entity, string sentence)
    {
        foreach (string name in Names(entity))
        {
            int at = sentence.IndexOf(name + " ", StringComparison.Ordinal);
            if (at < 0 || (at > 0 && char.IsLetterOrDigit(sentence[at - 1])))
                continue;
            List<TextToken> after = TextTokens.Of(sentence[(at + name.Length)..]);
            if (after.Count > 0 && s_after.TryGetValue(after[0].Text, out EntityKind kind) && (after.Count == 1 || after[1].Kind == TokenKind.Mark || FunctionWords.Of(after[1].Text.ToLowerInvariant()) != FunctionClass.None || Lexicon.Of(after[1].Text).IsMainlyVerb()))
                return kind;
        }

        return null;
    }

    private static IEnumerable<string> Names(Entity entity) => [entity.Title, .. entity.Aliases];

    [GeneratedRegex(@"\b(?:(?:ferry|ferries|train|bus|boat|flight|trip|journey|voyage|motorway|railway|drove|drive|travel(?:s|led)?|sailed|cycled|commutes?) (?:to|from|via)|(?:goes|went|gone) to|back from|(?:lives?|lived|living|born|raised|grew up|died|arrived|buried) in|(?:[Uu]niversity|[Tt]own|[Cc]ity|[Pp]ort|[Hh]arbour|[Mm]ayor|[Vv]illage) of|(?:[Aa]n?|[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er) (?:[a-z]+ )?(?:museum|lab|laboratory|office|school|yard|shipyard|store|shop|hotel|hospital|church|castle|harbour|factory|brewery|archive|warehouse|rigger|doctor|dentist|surgeon|painter|baker|locksmith|colleague|researcher) in)\s+$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?:at|from|joined|works? for|working for|worked for|(?:calls?|meeting|met|contract|deal|agreement|spoke|talk(?:ed|s)?|partner(?:ship|ed)?|negotiat\w+) (?:with|to)|hired by|paid by|sold by|bought by|made by|sponsored by|behalf of|visit(?:ed|s)?|ask(?:ed)?|told|phoned|paid|owes?|customers? of|member of|between)\s+(?:the\s+)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Party();
}
