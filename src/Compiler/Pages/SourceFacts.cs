using Kb.Compiler.Extractions;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <param name="Index">In the inputs' sources.</param>
/// <param name="Description">What the source is about; null where nothing in it may be quoted.</param>
/// <param name="Points">Its key points, the best first.</param>
/// <param name="CopyOf">Index of the source that says the same in another format or place; null where none does.</param>
/// <param name="AlsoNamed">Names worth knowing that have no page of their own.</param>
public sealed record SourceFacts(
    int Index,
    PageId Page,
    Extraction Extraction,
    bool IsMeeting,
    Statement? Description,
    IReadOnlyList<SentenceRef> Points,
    IReadOnlyList<string> AlsoNamed,
    int? CopyOf = null);
