using System.Text;
using Kb.Compiler.Pages;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Output;

/// <summary>What .kb/state/pages says of the files that a compile generated.</summary>
internal static class PageStates
{
    /// <param name="keys">Pages that are about something; the catalogues have none.</param>
    public static IReadOnlyDictionary<string, PageState> Of(IReadOnlyList<Page> pages, IReadOnlyDictionary<PageId, string> keys, IReadOnlyDictionary<string, string> files)
    {
        Dictionary<string, Page> byPath = pages.ToDictionary(page => page.Id.Path, StringComparer.Ordinal);
        return files.ToDictionary(
            file => file.Key,
            file => byPath.TryGetValue(file.Key, out Page? page)
                ? new PageState(page.Type, keys[page.Id], "").Of(Encoding.UTF8.GetBytes(file.Value))
                : new PageState("Index", file.Key, "").Of(Encoding.UTF8.GetBytes(file.Value)),
            StringComparer.Ordinal);
    }
}
