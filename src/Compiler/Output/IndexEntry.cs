using Kb.Compiler.Pages;

namespace Kb.Compiler.Output;

/// <summary>A page as a catalogue lists it; a page that a person added is one too.</summary>
/// <param name="Type">One of <see cref="PageTypes"/>; anything else is listed last, under its own name.</param>
public sealed record IndexEntry(PageId Id, string Type, string Title, string? Description);
