namespace Kb.Compiler.Statements;

/// <param name="Why"><see cref="SupportFailure.None"/> where the sentence is supported.</param>
/// <param name="Detail">The word that decided.</param>
public readonly record struct SupportVerdict(SupportFailure Why, string Detail)
{
    public bool Supported => Why == SupportFailure.None;
}
