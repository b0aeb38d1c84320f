using Kb.Compiler.Pages;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Output;

/// <summary>What a page needs besides itself to become text.</summary>
/// <param name="Sources">Every source that the page cites.</param>
/// <param name="Extracted">Sources that are not plain text: their text as read stands in <c>wiki/sources/&lt;id&gt;.txt</c>, and citations point there.</param>
public sealed record RenderContext(
    IReadOnlyDictionary<SourceId, Source> Sources,
    LinkStyle Links,
    IReadOnlySet<SourceId> Extracted)
{
    public RenderContext(IEnumerable<Source> sources, LinkStyle links)
        : this(sources.ToDictionary(source => source.Id), links, new HashSet<SourceId>())
    {
    }

    /// <summary>Words of the footnotes.</summary>
    public WikiWording Wording { get; init; } = WikiWording.English;

    /// <summary>The file whose lines a citation of this source counts, relative to the workspace.</summary>
    internal string CitedFile(Source source) => Extracted.Contains(source.Id) ? $"wiki/sources/{source.Id}.txt" : source.Path;
}
