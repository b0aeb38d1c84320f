using Kb.Compiler.Extractions;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Entities;

/// <summary>The rules of AGENTS.md about which things get a page, applied in the order of their worth. What the file lists has one all the same, unless a rule names it.</summary>
/// <param name="met">Normal forms of those who attended a meeting or spoke there.</param>
public sealed class PageAdmission(Guidance guidance, IReadOnlySet<string> met)
{
    private readonly Dictionary<string, int> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, int Source), int> _ofSource = [];
    private readonly Dictionary<string, HashSet<string>> _without = guidance.Pages.ToDictionary(rule => rule.Key, rule => rule.Value.Without.Select(NameKey.Of).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether the rules for all things leave it out, whatever kind it is of.</summary>
    public bool Excludes(Entity entity, EntityWorth worth) => Excludes("", entity, worth);

    /// <summary>Takes the thing in, or not; each limit counts what was taken before.</summary>
    /// <param name="source">To which its page is attributed.</param>
    public bool Takes(Entity entity, EntityKind kind, EntityWorth worth, int source)
    {
        string[] types = ["", kind.ToString()];
        bool listed = entity.Evidence.HasFlag(NameEvidence.Guided);
        if (types.Any(type => Excludes(type, entity, worth)) || (!listed && types.Any(type => IsFull(type, source))))
            return false;
        foreach (string type in types.Where(_ => !listed))
        {
            _pages[type] = _pages.GetValueOrDefault(type) + 1;
            _ofSource[(type, source)] = _ofSource.GetValueOrDefault((type, source)) + 1;
        }

        return true;
    }

    private bool Excludes(string type, Entity entity, EntityWorth worth)
    {
        PageRule rule = guidance.RuleFor(type);
        if (rule == PageRule.None)
            return false;
        if (_without[type] is { Count: > 0 } without && entity.Keys.Any(without.Contains))
            return true;
        if (entity.Evidence.HasFlag(NameEvidence.Guided))
            return false;
        return rule.ListedOnly
            || worth.Sources.Count < rule.FewestSources
            || (rule.DefinedOnly && !worth.IsDefined && !worth.IsMainSubject)
            || (rule.MetOnly && !entity.Keys.Any(met.Contains));
    }

    private bool IsFull(string type, int source)
    {
        PageRule rule = guidance.RuleFor(type);
        return _pages.GetValueOrDefault(type) >= rule.Most || _ofSource.GetValueOrDefault((type, source)) >= rule.MostOfSource;
    }
}
