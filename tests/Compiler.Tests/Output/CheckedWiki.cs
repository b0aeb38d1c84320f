using Kb.Compiler.Diagnostics;
using Kb.Compiler.Links;
using Kb.Compiler.Output;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Tests.Output;

/// <summary>A wiki of the sample pages in a temporary folder, to be damaged and checked.</summary>
internal sealed class CheckedWiki : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("kb-check-").FullName;

    public CheckedWiki(bool withPages = true)
    {
        foreach (Source source in new[] { SampleSources.Strategy, SampleSources.FollowUp, SampleSources.Undated })
            Write(source.Path, string.Join('\n', source.Lines));
        Write("wiki/sources/deck.txt", string.Join('\n', SampleSources.Slides.Lines));
        Write("raw/deck.pptx", "binary");
        if (!withPages)
            return;

        LinkedWiki wiki = Linker.Link(SamplePages.All, new Dictionary<PageId, IReadOnlyList<string>>());
        foreach (Page page in wiki.Pages)
            Write(page.Id.Path, PageRenderer.Render(page, SampleSources.Context()));
        foreach ((string path, string text) in IndexRenderer.Render(wiki.Pages))
            Write(path, text);
        Write("wiki/log.md", "# Log\n\n## 2026-04-01\n\n* **Creation**: <b>anything</b>\n");
    }

    public CheckReport Check(params string[] personal) => WikiCheck.Run(_root, personal.ToHashSet());

    public DiagnosticRule[] Findings() => [.. Check().Diagnostics.Select(d => d.Rule).Distinct()];

    public void Write(string path, string text)
    {
        string file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void WriteBytes(string path, byte[] bytes) => File.WriteAllBytes(Path.Combine(_root, path), bytes);

    public void Delete(string path) => File.Delete(Path.Combine(_root, path));

    public void Replace(string path, string old, string with)
    {
        string file = Path.Combine(_root, path);
        string text = File.ReadAllText(file);
        if (!text.Contains(old, StringComparison.Ordinal))
            throw new InvalidOperationException($"{path} does not hold {old}");
        File.WriteAllText(file, text.Replace(old, with, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
