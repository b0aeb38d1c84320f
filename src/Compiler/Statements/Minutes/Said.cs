using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>One sentence of a meeting, in its place.</summary>
/// <param name="Index">Among the sentences of its meeting.</param>
internal sealed record Said(SentenceRef At, Passage Passage, MinutesSection Section, int Index)
{
    public Sentence Sentence => Passage.Sentences[At.Sentence];

    public string Text => Sentence.Text;

    /// <summary>As phrases are looked up in it; the same length as <see cref="Text"/>.</summary>
    public string Folded { get; } = PhraseSet.Fold(Passage.Sentences[At.Sentence].Text);

    public string? Speaker => Passage.Kind == PassageKind.Turn ? Passage.Speaker : null;

    public bool IsQuestion => Text.EndsWith('?');
}
