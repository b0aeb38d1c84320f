using Kb.Compiler.Links;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Output;

/// <summary>All files of a wiki, as text. Pages are independent of each other here, so they are rendered side by side.</summary>
internal static class WikiRenderer
{
    public static IReadOnlyDictionary<string, string> Render(LinkedWiki wiki, IReadOnlyList<Source> sources, Settings settings, WikiWording wording)
    {
        var context = new RenderContext(sources, settings.Links) { Wording = wording };
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((string path, string text) in wiki.Pages.AsParallel().AsOrdered().Select(page => (page.Id.Path, PageRenderer.Render(page, context))))
            files.Add(path, text);
        foreach ((string path, string text) in IndexRenderer.Render(wiki.Pages, IndexWording.Of(wording)))
            files.Add(path, text);
        return files;
    }
}
