namespace Kb.Query;

/// <summary>One line of a brief that is no promise.</summary>
/// <param name="Text">In the words of the source.</param>
/// <param name="Speaker">As written; null where nobody is named.</param>
/// <param name="ReplacedBy">What replaced a decision; null for all that holds.</param>
public sealed record BriefLine(string Text, string? Speaker, Place Place, Place? ReplacedBy = null);
