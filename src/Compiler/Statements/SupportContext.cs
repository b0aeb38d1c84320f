namespace Kb.Compiler.Statements;

/// <param name="Language">Two letters, of the sentence and its spans.</param>
/// <param name="SameNames">Groups of names that the resolver joined ("Priya", "Priya Raman"); the statement then cites the joining span as well.</param>
public sealed record SupportContext(string Language, IReadOnlyList<IReadOnlyList<string>> SameNames)
{
    public SupportContext(string language)
        : this(language, [])
    {
    }
}
