using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>Shortens a sentence by leaving out whole units: rules make the variants, the model says which still read well, the support check has the last word.</summary>
internal static class Condenser
{
    private const string Kind = "condense/1";

    /// <summary>A variant may be this much less likely a word than the likeliest, and still be taken for being shorter (measured; grounding.md).</summary>
    private const double Near = 0.12;

    private const string Worked =
        """
        Long: The manager, who had been with the company for ten years, said on Monday that the new office in Leeds would open in May.
        Short: The manager said that the new office in Leeds would open in May.

        Long: In the end, after looking at several options and talking to the users, we chose the smaller battery because it is easier to replace.
        Short: We chose the smaller battery because it is easier to replace.


        """;

    /// <summary>The shortest variant that reads about as well as the best one; null where the sentence should stand as it is, or while the answer is missing.</summary>
    public static string? Shorter(string sentence, string language, string owner, IAnswers answers)
    {
        if (language != "en" || sentence.Count(c => c == ' ') + 1 < CondenseRules.LongFrom)
            return null;
        IReadOnlyList<string> variants = CondenseRules.Variants(sentence);
        if (variants.Count < 2)
            return null;

        var question = new ScoreQuestion(Kind, Worked, $"Long: {sentence}\nShort:", [.. variants.Select(v => $" {v}\n")]);
        if (answers.Find(question, owner) is not { Status: AnswerStatus.Done } answer || answer.Scores.Count != variants.Count)
            return null;

        double best = answer.Scores.Max(s => s.Mean);
        string chosen = variants.Where((_, i) => answer.Scores[i].Mean >= best - Near).MinBy(v => v.Length)!;
        return chosen == sentence ? null : chosen;
    }
}
