using Kb.Compiler.Entities;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Pages;

/// <summary>File names of pages: letters, digits and hyphens, unique without case, kept for life once given.</summary>
internal sealed class PageNames(State state)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string Key), string> _kept = state.Pages
        .GroupBy(p => (p.Value.Kind, p.Value.EntityKey))
        .ToDictionary(g => g.Key, g => g.Select(p => p.Key).Order(StringComparer.Ordinal).First());

    /// <summary>Pages that have a name already come first, so that a new thing can't take it.</summary>
    public IReadOnlyList<PageId> Give(IReadOnlyList<(Entity Entity, EntityKind Kind)> things)
    {
        PageId?[] ids = new PageId?[things.Count];
        for (int i = 0; i < things.Count; i++)
        {
            if (_kept.TryGetValue((things[i].Kind.ToString(), things[i].Entity.Key), out string? path) && _taken.Add(path["wiki/".Length..^".md".Length]))
                ids[i] = new PageId(path["wiki/".Length..^".md".Length]);
        }

        for (int i = 0; i < things.Count; i++)
            ids[i] ??= Fresh(EntityFolders.Folder(things[i].Kind), Slug.Of(things[i].Entity.Title));
        return [.. ids.Select(id => id!.Value)];
    }

    /// <summary>A source's page is named by its id, which its path decides.</summary>
    public static PageId OfSource(SourceId id, bool meeting) => new($"{(meeting ? "meetings" : "sources")}/{id.Value}");

    private PageId Fresh(string folder, string slug)
    {
        string name = slug is "index" or "" ? "page" : slug;
        string value = $"{folder}/{name}";
        for (int n = 2; !_taken.Add(value); n++)
            value = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{folder}/{name}-{n}");
        return new PageId(value);
    }
}
