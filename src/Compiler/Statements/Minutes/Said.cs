using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>One sentence of a meeting, in its place.</summary>
/// <param name="Index">Among the sentences of its meeting.</param>
/// <param name="Speaker">Whose turn it is; null in minutes.</param>
/// <param name="Author">Who wrote the minutes, where known.</param>
internal sealed partial record Said(SentenceRef At, Passage Passage, MinutesSection Section, int Index, string? Speaker, string? Author)
{
    public Sentence Sentence => Passage.Sentences[At.Sentence];

    /// <summary>Without the number of a minute: "2.3 Tomasz offered …".</summary>
    public string Text { get; } = Unnumbered(Passage, Passage.Sentences[At.Sentence].Text);

    /// <summary>As phrases are looked up in it; the same length as <see cref="Text"/>.</summary>
    public string Folded { get; } = PhraseSet.Fold(Unnumbered(Passage, Passage.Sentences[At.Sentence].Text));

    /// <summary>Who "I" is.</summary>
    public string? Me => Speaker ?? Author;

    public bool IsQuestion => Text.EndsWith('?') || Text.EndsWith("?)", StringComparison.Ordinal) || Text.EndsWith("?\"", StringComparison.Ordinal);

    private static string Unnumbered(Passage passage, string text) => passage.Kind != PassageKind.TableRow && Number().Match(text) is { Success: true } number ? text[number.Length..] : text;

    [GeneratedRegex(@"^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
