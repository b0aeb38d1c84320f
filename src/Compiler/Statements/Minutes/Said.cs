using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>One sentence of a meeting, in its place.</summary>
/// <param name="Index">Among the sentences of its meeting.</param>
/// <param name="Speaker">Whose turn it is; null in minutes.</param>
/// <param name="Author">Who wrote the minutes, where known.</param>
internal sealed record Said(SentenceRef At, Passage Passage, MinutesSection Section, int Index, string? Speaker, string? Author)
{
    public Sentence Sentence => Passage.Sentences[At.Sentence];

    public string Text => Sentence.Text;

    /// <summary>As phrases are looked up in it; the same length as <see cref="Text"/>.</summary>
    public string Folded { get; } = PhraseSet.Fold(Passage.Sentences[At.Sentence].Text);

    /// <summary>Who "I" is.</summary>
    public string? Me => Speaker ?? Author;

    public bool IsQuestion => Text.EndsWith('?') || Text.EndsWith("?)", StringComparison.Ordinal) || Text.EndsWith("?\"", StringComparison.Ordinal);
}
