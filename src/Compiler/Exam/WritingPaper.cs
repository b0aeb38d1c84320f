using Kb.Compiler.Language;
using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Exam;

/// <summary>How many of the facts that a reader would want the first forty words about a thing tell: written where the check lets it stand, else its statements one after another.</summary>
internal sealed class WritingPaper() : ExamPaper<WritingPaper.Item>(ExaminedModels.Writing, "write")
{
    /// <summary>What a reader takes in before deciding whether to read on; a sentence that goes beyond is not counted.</summary>
    private const int MostWords = 40;

    protected override double Mark(Item item, IAnswers answers)
    {
        CitedSpan[] spans = [.. item.Statements.Select(s => new CitedSpan(s, [], null, null))];
        string[] written = [.. Prose.Write([item.Title], spans, "exam", answers).Sentences.Select(s => s.Text)];
        HashSet<string>[] shown = [.. Fitting(written.Length > 0 ? written : item.Statements).Select(Stems)];
        return (double)item.Facts.Count(f => Array.Exists(shown, s => f.Words.SelectMany(Stems).All(s.Contains))) / item.Facts.Count;
    }

    private static IEnumerable<string> Fitting(IEnumerable<string> sentences)
    {
        int words = 0;
        foreach (string sentence in sentences)
        {
            if ((words += WordCount.Of(sentence)) > MostWords)
                yield break;
            yield return sentence;
        }
    }

    private static HashSet<string> Stems(string text) => [.. TextTokens.Of(text).Where(t => t.Kind != TokenKind.Mark).Select(t => Stemmer.Stem(t.Text.ToLowerInvariant(), "en"))];

    /// <param name="Of">Index of a statement that tells it.</param>
    /// <param name="Words">A sentence that has all of them, in any form, tells it.</param>
    internal sealed record Fact(int Of, IReadOnlyList<string> Words);

    internal sealed record Item(string Title, IReadOnlyList<string> Statements, IReadOnlyList<Fact> Facts);
}
