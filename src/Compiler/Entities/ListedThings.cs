using System.Runtime.CompilerServices;
using Kb.Compiler.Extractions;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Entities;

/// <summary>The things that AGENTS.md lists or tells apart, under the normal forms of their names.</summary>
internal sealed class ListedThings
{
    private static readonly ConditionalWeakTable<Guidance, ListedThings> s_kept = [];

    private readonly Dictionary<string, EntityKind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);
    private readonly ILookup<string, int> _groups;

    private ListedThings(Guidance guidance)
    {
        foreach ((string title, string type) in guidance.Named)
        {
            foreach (string key in (string[])[NameKey.Of(title), Homonyms.Key(title)])
            {
                _titles.TryAdd(key, title);
                if (Enum.TryParse(type, out EntityKind kind))
                    _kinds.TryAdd(key, kind);
            }
        }

        _groups = guidance.Different.SelectMany((group, i) => group.Select(title => (Key: NameKey.Of(title), Group: i))).Distinct().ToLookup(x => x.Key, x => x.Group, StringComparer.Ordinal);
    }

    public static ListedThings Of(Guidance guidance) => s_kept.GetValue(guidance, static g => new ListedThings(g));

    /// <summary>The kind it is listed under, by any of its names; null where it is not listed.</summary>
    public EntityKind? KindOf(Entity entity)
    {
        foreach (string key in entity.Keys)
        {
            if (_kinds.TryGetValue(key, out EntityKind kind))
                return kind;
        }

        return null;
    }

    /// <summary>The title as listed; null where no thing of this name is.</summary>
    public string? TitleOf(string key) => _titles.GetValueOrDefault(key);

    public bool IsToldApart(string key) => _groups.Contains(key);

    /// <summary>Whether AGENTS.md says that the two names are different things.</summary>
    public bool AreDifferent(string key, string other) => key != other && _groups[key].Intersect(_groups[other]).Any();
}
