using System.Globalization;
using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>
/// A few sentences that the model writes from numbered statements about a thing. Each ends in the numbers that it rests on, and is published only where the support check lets it follow from these, it names the thing, and it says
/// what no other one said. English. Asked only of a model that has passed the exam in it.
/// </summary>
internal static partial class Prose
{
    /// <summary>Of fewer statements the page says as much in their own words; more a small model can't hold together.</summary>
    public const int Fewest = 3, Most = 6;

    private const string Kind = ExaminedModels.Writing + "/1";
    private const int MostTokens = 150;
    private const int LongestSentence = 40;

    /// <param name="From">Which statements it rests on, from 0.</param>
    public readonly record struct Sentence(string Text, IReadOnlyList<int> From);

    /// <summary>What may be published of what the model wrote, in its order; empty where that is nothing.</summary>
    /// <param name="Refused">Sentences that did not pass.</param>
    /// <param name="IsMissing">Whether the answer is not there yet.</param>
    public readonly record struct Written(IReadOnlyList<Sentence> Sentences, int Refused, bool IsMissing);

    /// <summary>Costs one question of all statements, and <see cref="MostTokens"/> decoded at most.</summary>
    /// <param name="names">What the thing is called, the title first.</param>
    /// <param name="statements">Between <see cref="Fewest"/> and <see cref="Most"/>.</param>
    /// <param name="owner">Id of the source that the page is attributed to.</param>
    public static Written Write(IReadOnlyList<string> names, IReadOnlyList<CitedSpan> statements, string owner, IAnswers answers)
    {
        string notes = string.Join('\n', statements.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {s.Text}")));
        string task = $"Notes about {names[0]}:\n{notes}\n\nSum up in two or three short sentences what the notes say of {names[0]}. Use the words of the notes. Behind each sentence put the numbers of its notes, like this: [1, 2]";
        Answer? answer = answers.Find(new AskQuestion(Kind, "", task, MostTokens, Grammar(statements.Count)), owner);
        if (answer is not { Status: AnswerStatus.Done or AnswerStatus.Cut })
            return new Written([], 0, IsMissing: answer is null);

        var sentences = new List<Sentence>();
        int refused = 0;
        foreach (Match match in Cited().Matches(answer.Text))
        {
            var sentence = new Sentence(match.Groups["text"].Value.Trim(), [.. match.Groups["numbers"].Value.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture) - 1).Distinct().Order()]);
            if (MayStand(sentence, names, statements) && !sentences.Exists(s => new SameStatement(s.Text).Is(new SameStatement(sentence.Text))))
                sentences.Add(sentence);
            else
                refused++;
        }

        return new Written(sentences, refused, IsMissing: false);
    }

    private static bool MayStand(Sentence sentence, IReadOnlyList<string> names, IReadOnlyList<CitedSpan> statements) =>
        WordCount.Of(sentence.Text) <= LongestSentence && sentence.From.All(i => i >= 0 && i < statements.Count)
        && names.Any(n => sentence.Text.Contains(n, StringComparison.OrdinalIgnoreCase) || (n.LastIndexOf(' ') is > 0 and var last && sentence.Text.Contains(n[(last + 1)..], StringComparison.Ordinal)))
        && SupportCheck.Judge(sentence.Text, [.. sentence.From.Select(i => statements[i])], "en").Supported;

    // One to three sentences. Behind a full stop stand the numbers of statements, so that none goes without.
    private static string Grammar(int statements) =>
        $"""
        root ::= sentence (" " sentence)? (" " sentence)?
        sentence ::= [A-Z] ([^.\[\]\n] | "." [^ \[\]\n])+ ". [" number (", " number)? (", " number)? "]"
        number ::= [1-{statements.ToString(CultureInfo.InvariantCulture)}]
        """;

    [GeneratedRegex(@"(?<text>[^\[\]]+?)\s*\[(?<numbers>\d(?:, ?\d)*)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Cited();
}
