namespace Kb.Compiler.Pages;

/// <summary>The types of pages and the folder of each, in the order of the catalogue.</summary>
public static class PageTypes
{
    public static IReadOnlyList<(string Type, string Folder)> All { get; } =
    [
        ("Concept", "concepts"), ("Person", "people"), ("Organization", "organizations"), ("Project", "projects"), ("Product", "products"),
        ("Place", "places"), ("Meeting", "meetings"), ("Answer", "answers"), ("Source", "sources"),
    ];
}
