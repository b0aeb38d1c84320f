namespace Kb.Compiler.Statements;

/// <summary>A sentence that states something plainly, cut down to what comparing needs.</summary>
/// <param name="Slots">Values that it gives.</param>
/// <param name="Once">Tells something that happens to a thing only once: "was built".</param>
/// <param name="Ended">Says that something was so before: "no longer".</param>
/// <param name="Passing">Tells where somebody or something is: true of a day.</param>
/// <param name="OnceEver">Such a thing that can't come again with another date: a second founding is a contradiction.</param>
/// <param name="Owned">Speaks of "our" things: means the same only beside a proper name.</param>
internal sealed record StatedSentence(FrameWord[] Words, IReadOnlyList<Slot> Slots, bool Negated, bool Ended, bool Passing, bool Once, bool OnceEver, bool Owned);
