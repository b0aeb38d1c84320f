namespace Kb.Compiler.Statements;

/// <summary>That one sentence gives one value for one thing.</summary>
/// <param name="Key">Equal for sentences that differ in the value alone.</param>
internal sealed record Claim(string Key, Slot Slot, bool Once, bool OnceEver, SentenceRef At, Citation Said, DateOnly? Date);
