using System.Text.RegularExpressions;
using Kb.Compiler.Statements;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;
using Xunit;

namespace Kb.Compiler.Tests.Statements;

/// <summary>What a model writes is published only where the statements that it cites say it.</summary>
public sealed partial class ProseTests
{
    private const string Barn = "# Barn\n\nThe Tarn Probe measures the level of the well in the barn. The Tarn Probe runs on two cells for a year.\n";
    private const string Well = "# Well\n\nThe Tarn Probe hangs at four metres below the lid. The Tarn Probe sends its level to Ada Berg each hour.\n";

    private static readonly CitedSpan[] s_spans =
    [
        new("The Tarn Probe measures the level of the well in the barn.", [], null, null),
        new("The Tarn Probe runs on two cells for a year.", [], null, null),
        new("The Tarn Probe sends its level to Ada Berg each hour.", [], null, null),
    ];

    [Theory]
    [InlineData("The Tarn Probe measures the level of the well. [1] The Tarn Probe runs on two cells. [2]", "The Tarn Probe measures the level of the well. (0) The Tarn Probe runs on two cells. (1)", 0)]
    [InlineData("The Tarn Probe runs on three cells. [2] The Tarn Probe sends its level to Ada Berg. [3]", "The Tarn Probe sends its level to Ada Berg. (2)", 1)]
    [InlineData("The Tarn Probe sends its level to Ada Berg. [1]", "", 1)] // cites what does not say it
    [InlineData("Ada Berg sends its level to the Tarn Probe. [3]", "", 1)]
    [InlineData("The Tarn Probe never runs on two cells. [2]", "", 1)]
    [InlineData("It runs on two cells for a year. [2]", "", 1)] // does not say what
    [InlineData("The Tarn Probe runs on two cells. [2] The Tarn Probe runs on two cells for a year. [2]", "The Tarn Probe runs on two cells. (1)", 1)]
    [InlineData("The Tarn Probe runs on two cells. [9]", "", 1)]
    [InlineData("The Tarn Probe runs on two cells.", "", 0)] // without numbers nobody can check it
    public void Only_what_its_statements_say_is_published(string said, string published, int refused)
    {
        Prose.Written written = Prose.Write(["Tarn Probe"], s_spans, "barn", new Told(said));

        Assert.Equal(published, string.Join(' ', written.Sentences.Select(s => $"{s.Text} ({string.Join(',', s.From)})")));
        Assert.Equal(refused, written.Refused);
    }

    [Fact]
    public void A_written_head_cites_each_sentence_and_its_statements_are_not_repeated()
    {
        BuildResult built = Compile(new Told("The Tarn Probe runs on two cells. [{two cells}] The Tarn Probe runs on nine cells. [{two cells}] The Tarn Probe sends its level to Ada Berg. [{each hour}]"));
        string page = built.Files.Single(f => f.Key.EndsWith("/tarn-probe.md", StringComparison.Ordinal)).Value;
        string head = page.Split('\n').Single(l => l.Contains("two cells", StringComparison.Ordinal) && !l.StartsWith('[') && !l.StartsWith("description", StringComparison.Ordinal));

        Assert.Matches(@"^The Tarn Probe runs on two cells\.\[\^[\w-]+\] The Tarn Probe sends its level to Ada Berg\.\[\^[\w-]+\]$", head);
        Assert.DoesNotContain("nine", page, StringComparison.Ordinal);
        Assert.DoesNotContain("- \"The Tarn Probe sends", page, StringComparison.Ordinal);
        Assert.Equal((2, 1), (built.Counts.Written, built.Counts.Refused));
    }

    [Fact]
    public void A_model_that_has_not_passed_in_it_is_not_asked() =>
        Assert.Contains(ExaminedModels.Writing, ExaminedModels.NotAsked(State.Empty, new string('b', 64)));

    private static BuildResult Compile(IAnswers answers) => WikiCompiler.Compile(
        new Inputs(Settings.Default, Guidance.Empty, State.Empty, [ReadSources.One(Barn, "barn.md"), ReadSources.One(Well, "well.md")], []), answers);

    /// <param name="said">Words in braces stand for the number of the statement that holds them.</param>
    private sealed partial class Told(string said) : IAnswers
    {
        public Answer? Find(Question question, string? owner) => question switch
        {
            AskQuestion ask => Answer.None(AnswerStatus.Done) with { Text = Held().Replace(said, m => Number(ask.Own, m.Groups[1].Value)) },
            SpanQuestion => Answer.None(AnswerStatus.Done),
            _ => Answer.None(AnswerStatus.Refused),
        };

        private static string Number(string asked, string words) => asked.Split('\n').Single(l => l.Contains(words, StringComparison.Ordinal))[..1];

        [GeneratedRegex(@"\{([^{}]+)\}")]
        private static partial Regex Held();
    }
}
