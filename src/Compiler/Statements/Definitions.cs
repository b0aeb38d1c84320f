using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>Which sentence says what a thing is. The form "NAME is a …" decides; where several sentences open with the name and none has that form, the model is asked of each.</summary>
internal static partial class Definitions
{
    private const string Kind = "defines/1";

    private const string Worked =
        """
        Sentence: A lease is a contract by which one party lets another use property.
        Defines: lease

        Sentence: The lease was signed on Monday after a long discussion.
        Defines: nothing

        Sentence: Photosynthesis turns light into chemical energy in the leaves of plants.
        Defines: photosynthesis

        Sentence: Photosynthesis came up again in the second lesson.
        Defines: nothing


        """;

    /// <summary>Whether the sentence has the form of a definition of one of the names: it opens with the name and goes on "is a", "means", "refers to" ….</summary>
    /// <param name="language">Of the sentence; one without a table defines nothing.</param>
    public static bool HasForm(string sentence, IEnumerable<string> names, string language)
    {
        if (language != "en")
            return SentenceTables.For(language) is { } table && HasForm(table.Article.Replace(sentence, "", 1), names, table.Copula);
        string text = Article().Replace(InShort().Replace(sentence, ""), "");
        return HasForm(text, names, Copula());
    }

    private static bool HasForm(string text, IEnumerable<string> names, Regex copula)
    {
        foreach (string name in names)
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && copula.IsMatch(text[name.Length..]))
                return true;
            if (text.StartsWith($"`{name}`", StringComparison.OrdinalIgnoreCase) && copula.IsMatch(text[(name.Length + 2)..]))
                return true;
        }

        return false;
    }

    /// <summary>How much likelier the model holds it that the sentence defines the thing than that it defines nothing; null while unanswered.</summary>
    public static double? Odds(string sentence, string name, string owner, IAnswers answers)
    {
        var question = new ScoreQuestion(Kind, Worked, $"Sentence: {sentence}\nDefines:", [$" {name}\n", " nothing\n"]);
        return answers.Find(question, owner) switch
        {
            null => null,
            { Status: AnswerStatus.Done, Scores: [var defines, var nothing] } => defines.Mean - nothing.Mean,
            _ => double.NegativeInfinity, // can't be told
        };
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    // Words before a definition that change nothing in it.
    [GeneratedRegex(@"^(?:in (?:short|brief|essence|other words)|basically|essentially|simply put|put simply|strictly speaking|by definition|to put it simply),?\s+", Options)]
    private static partial Regex InShort();

    [GeneratedRegex(@"^(?:the|a|an)\s+", Options)]
    private static partial Regex Article();

    [GeneratedRegex(@"^s?(?:\s*\([^()]{1,40}\))?(?:,[^,]{3,60},)?\s+(?:(?:is|are|was|were)\s+(?:a|an|the|one|any|what|how|our|your|their|its|another)\b|means\b|refers?\s+to\b|denotes?\b|stands?\s+for\b|describes?\s+(?:a|an|the|how|what)\b|provides?\s+(?:a|an|the)\b|consists?\s+of\b)", Options)]
    private static partial Regex Copula();
}
