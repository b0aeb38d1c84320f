using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>A page as a typed tree: there is no node for raw HTML, remote images or reference links, so none can be written.</summary>
/// <param name="Type">Source, Meeting, Concept, Person, Organization, Project, Product, Place, Answer.</param>
/// <param name="Description">One plain sentence for the front matter and the catalogue; null where nothing could be said.</param>
/// <param name="Cited">Citations the page rests on without a footnote of their own (the description's), for `sources`.</param>
/// <param name="Sections">The first has no title and holds the head of the page.</param>
public sealed record Page(
    PageId Id,
    string Type,
    string Title,
    string? Description,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Tags,
    IReadOnlyList<Citation> Cited,
    IReadOnlyList<Section> Sections);
