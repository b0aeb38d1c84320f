using Kb.Compiler.Extractions;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>Chooses among the shorter variants of a sentence: rules made them, the support check let them pass, the model says which still read well.</summary>
internal static class Condenser
{
    private const string Kind = "condense/2";

    /// <summary>A variant may be this much less likely a word than the likeliest, and still be taken for being shorter (measured on the items of the exam).</summary>
    private const double Near = 0.2;

    private const string Worked =
        """
        Long: The manager, who had been with the company for ten years, said on Monday that the new office in Leeds would open in May.
        Short: The manager said that the new office in Leeds would open in May.

        Long: In the end, after looking at several options and talking to the users, we chose the smaller battery because it is easier to replace.
        Short: We chose the smaller battery because it is easier to replace.


        """;

    /// <summary>The shortest variant that reads about as well as the best one; null where the sentence should stand as it is, or while the answer is missing.</summary>
    /// <param name="variants">The sentence itself first.</param>
    /// <param name="names">What is taken holds one of these where the sentence does; null: any.</param>
    public static string? Shorter(IReadOnlyList<string> variants, IReadOnlyCollection<string>? names, string owner, IAnswers answers)
    {
        if (variants.Count < 2)
            return null;
        if (answers.Find(Question(variants), owner) is not { Status: AnswerStatus.Done } answer || answer.Scores.Count != variants.Count)
            return null;

        double best = answer.Scores.Max(s => s.Mean);
        string chosen = variants.Where((v, i) => answer.Scores[i].Mean >= best - Near && (i == 0 || names is null || Names(v, names))).MinBy(v => v.Length) ?? variants[0];
        return chosen == variants[0] ? null : chosen;
    }

    public static ScoreQuestion Question(IReadOnlyList<string> variants) => new(Kind, Worked, $"Long: {variants[0]}\nShort:", [.. variants.Select(v => $" {v}\n")]);

    private static bool Names(string variant, IReadOnlyCollection<string> names)
    {
        string spaced = SpacedText.Of(variant);
        return names.Any(n => SpacedText.Holds(spaced, n));
    }
}
