using Kb.Compiler.Pages;

namespace Kb.Compiler.Links;

/// <summary>The pages with every link in place, backlinks included, in the order they were given.</summary>
public sealed record LinkedWiki(IReadOnlyList<Page> Pages, LinkGraph Graph);
