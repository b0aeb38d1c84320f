using Kb.Compiler.Entities;

namespace Kb.Compiler.Pages;

/// <summary>Where pages of each kind of thing lie, and what a list of them is headed.</summary>
public static class EntityFolders
{
    public static string Folder(EntityKind kind) => kind switch
    {
        EntityKind.Person => "people",
        EntityKind.Organization => "organizations",
        EntityKind.Project => "projects",
        EntityKind.Product => "products",
        EntityKind.Place => "places",
        _ => "concepts",
    };

    public static string Heading(EntityKind kind)
    {
        string folder = Folder(kind);
        return char.ToUpperInvariant(folder[0]) + folder[1..];
    }
}
