using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>What the words around a name say of its kind: "the Sieve language", "a call with Northwind". English.</summary>
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
        return best.Value >= Fewest && KindRules.Allows(entity, best.Key) ? best.Key : null;
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

    [GeneratedRegex(@"\b(?:at|from|joined|works? for|working for|worked for|(?:calls?|meeting|met|contract|deal|agreement|spoke|talk(?:ed|s)?|partner(?:ship|ed)?|negotiat\w+) (?:with|to)|hired by|paid by|sold by|bought by|made by|sponsored by|behalf of|visit(?:ed|s)?|ask(?:ed)?|told|phoned|paid|owes?|customers? of|member of|between)\s+(?:the\s+)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Party();
}
