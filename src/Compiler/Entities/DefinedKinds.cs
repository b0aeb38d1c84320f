using System.Collections.Frozen;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>What kind of thing a definition says its subject is: "etckeeper is a collection of tools …" is a product. English.</summary>
internal static class DefinedKinds
{
    private static readonly FrozenDictionary<string, EntityKind> s_nouns = Table(
        (EntityKind.Product, "program tool toolkit utility command library package software server daemon client application app editor browser distribution kernel shell compiler upgrader device sensor probe gateway instrument machine vehicle plugin driver framework suite game script agent parser pager interpreter product router chip board logger engine database debugger frontend interface proxy codec checker wrapper downloader installer player linter formatter emulator simulator"),
        (EntityKind.Organization, "company firm organization organisation university charity cooperative association foundation institute agency club society supplier manufacturer community team"),
        (EntityKind.Person, "person engineer developer programmer professor scientist writer farmer grower founder director student"),
        (EntityKind.Place, "city town village river valley hill mountain lake region country island farm field street"),
        (EntityKind.Project, "project initiative campaign"),
        (EntityKind.Concept, "technique method protocol standard format language measure value ratio unit process procedure property amount volume state idea principle theorem rule policy law number time period rate share sum term way mode form kind type family class condition ability option setting bird animal plant disease"));

    // "a collection of tools", "one of the methods": what counts comes after.
    private static readonly FrozenSet<string> s_containers = FrozenSet.ToFrozenSet(["collection", "set", "kind", "type", "sort", "form", "family", "piece", "group", "series", "one", "suite"], StringComparer.Ordinal);

    // A system of gears is no product, a version control system is.
    private static readonly FrozenSet<string> s_ofSystems = FrozenSet.ToFrozenSet(["build", "operating", "control", "database", "tracking", "management", "init", "packaging"], StringComparer.Ordinal);

    // "project manager" is a person's work; these manage what a computer has.
    private static readonly FrozenSet<string> s_managed = FrozenSet.ToFrozenSet(["package", "window", "task", "file", "password", "display", "session", "boot", "download", "todo", "volume", "service", "network", "key", "process", "font", "clipboard", "calendar"], StringComparer.Ordinal);

    /// <summary>Null where the head of the definition is none of the known nouns.</summary>
    /// <param name="predicate">Words and marks of the definition behind its verb, in lower case.</param>
    public static EntityKind? Of(IReadOnlyList<string> predicate) => 
        Head(predicate) switch
        {
            null => null,
            "system" when predicate.Any(s_ofSystems.Contains) => EntityKind.Product,
            "manager" when predicate.Any(s_managed.Contains) => EntityKind.Product,
            { } head => OfHead(head),
        };

    /// <param name="head">Normal form of a noun.</param>
    public static EntityKind? OfHead(string head) => s_nouns.TryGetValue(head, out EntityKind kind) ? kind : null;

    /// <summary>The noun that says what the subject is, in normal form: "collection of <c>tools</c> written in C"; null where there is none.</summary>
    public static string? Head(IReadOnlyList<string> predicate)
    {
        string? head = null;
        int brackets = 0; // "a todo (aka: task) manager"
        foreach (string word in predicate)
        {
            brackets += word == "(" ? 1 : word == ")" ? -1 : 0;
            if (brackets > 0 || word == ")")
                continue;
            if (!char.IsLetter(word[0]) || FunctionWords.Of(word) is FunctionClass.Preposition or FunctionClass.Relative or FunctionClass.Subordinator or FunctionClass.Auxiliary or FunctionClass.Modal or FunctionClass.Coordinator)
            {
                if (word == "of" && head is not null && s_containers.Contains(head))
                {
                    head = null;
                    continue;
                }

                break;
            }

            // "a tool written in C": the head stands before the participle.
            if (head is not null && Lexicon.Of(word) is var sort && sort.IsMainlyVerb() && !sort.IsMainlyNoun() && s_nouns.ContainsKey(head))
                break;
            head = NameKey.OfWord(word);
        }

        return head;
    }

    private static FrozenDictionary<string, EntityKind> Table(params (EntityKind Kind, string Nouns)[] rows) =>
        rows.SelectMany(r => r.Nouns.Split(' ').Select(noun => (Key: NameKey.OfWord(noun), r.Kind))).DistinctBy(r => r.Key).ToFrozenDictionary(r => r.Key, r => r.Kind, StringComparer.Ordinal);
}
