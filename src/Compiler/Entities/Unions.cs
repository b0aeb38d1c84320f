using Kb.Compiler.Extractions;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Entities;

/// <summary>
/// What has been found to be one thing so far. A node is a name in its usual sense, or one use of it (the name in one source), or a sense of its own.
/// Nothing that AGENTS.md tells apart is ever joined, whatever else is said.
/// </summary>
internal sealed class Unions(IReadOnlyList<GatheredName> names, Guidance guidance)
{
    private readonly List<int> _parent = [.. Enumerable.Range(0, names.Count)];
    private readonly Dictionary<(int Name, int Source), int> _uses = [];
    private readonly ListedThings _listed = ListedThings.Of(guidance);
    private readonly Dictionary<int, HashSet<string>> _different = Told(names, ListedThings.Of(guidance));

    /// <summary>Notes with the node each is about, in the order of finding.</summary>
    public List<(int Node, IdentityNote Note)> Notes { get; } = [];

    /// <summary>Titles that a statement gives to what a node is part of; the first that holds wins.</summary>
    public List<(int Node, string Title)> Titles { get; } = [];

    /// <summary>Names whose bearer stays open there: several things have it.</summary>
    public HashSet<int> Open { get; } = [];

    /// <summary>What tells a sense from others of its name: "planet".</summary>
    public Dictionary<int, string> Labels { get; } = [];

    public IReadOnlyDictionary<(int Name, int Source), int> Uses => _uses;

    /// <summary>The node of one use; apart from all others until it is joined.</summary>
    public int Use(GatheredName name, int source)
    {
        if (!_uses.TryGetValue((name.Index, source), out int node))
        {
            _uses.Add((name.Index, source), node = Fresh());
            if (_listed.IsToldApart(name.Key))
                _different.Add(node, new HashSet<string>(StringComparer.Ordinal) { name.Key });
        }

        return node;
    }

    public int Fresh()
    {
        _parent.Add(_parent.Count);
        return _parent.Count - 1;
    }

    /// <summary>False where AGENTS.md forbids it.</summary>
    public bool Join(int node, int with, IdentityNote? note = null)
    {
        int a = Find(with), b = Find(node);
        if (a != b)
        {
            if (AreTold(a, b))
            {
                if (note is not null)
                    Notes.Add((node, note with { Says = "kept apart by AGENTS.md, Different", Path = null, Lines = null, Joins = false }));
                return false;
            }

            _parent[b] = a;
            if (_different.Remove(b, out HashSet<string>? told))
            {
                if (_different.TryGetValue(a, out HashSet<string>? others))
                    others.UnionWith(told);
                else
                    _different.Add(a, told);
            }
        }

        if (note is not null)
            Notes.Add((node, note));
        return true;
    }

    public int Find(int node)
    {
        while (_parent[node] != node)
            node = _parent[node] = _parent[_parent[node]];
        return node;
    }

    private bool AreTold(int a, int b) =>
        _different.TryGetValue(a, out HashSet<string>? first) && _different.TryGetValue(b, out HashSet<string>? second)
        && first.Any(x => second.Any(y => _listed.AreDifferent(x, y)));

    private static Dictionary<int, HashSet<string>> Told(IReadOnlyList<GatheredName> names, ListedThings listed) =>
        names.Where(n => listed.IsToldApart(n.Key)).ToDictionary(n => n.Index, n => new HashSet<string>(StringComparer.Ordinal) { n.Key });
}
