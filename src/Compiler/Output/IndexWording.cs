using Kb.Compiler.Pages;

namespace Kb.Compiler.Output;

/// <summary>Words of the catalogues, in the language of the wiki.</summary>
/// <param name="Kinds">Page type to the heading of its pages.</param>
/// <param name="Pages">Composite format for the size of a catalogue: <c>{0} pages</c>.</param>
public sealed record IndexWording(string Title, IReadOnlyDictionary<string, string> Kinds, string Pages)
{
    public static readonly IndexWording English = new(
        "Index",
        new Dictionary<string, string>
        {
            ["Concept"] = "Concepts", ["Person"] = "People", ["Organization"] = "Organizations", ["Project"] = "Projects", ["Product"] = "Products",
            ["Place"] = "Places", ["Meeting"] = "Meetings", ["Answer"] = "Answers", ["Source"] = "Sources",
        },
        "{0} pages");

    public static IndexWording Of(WikiWording wording) =>
        new(wording[English.Title], English.Kinds.ToDictionary(kind => kind.Key, kind => wording[kind.Value], StringComparer.Ordinal), wording[English.Pages]);
}
