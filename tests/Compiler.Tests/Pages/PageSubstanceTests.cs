using Kb.Compiler.Statements;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;
using Xunit;

namespace Kb.Compiler.Tests.Pages;

/// <summary>What the model's judgements of sentences do to pages: what is unfit is not shown, what lies alone is not quoted, and what tells too little has no page.</summary>
public sealed class PageSubstanceTests
{
    private const string Probe = "# Barn\n\nThe Tarn Probe measures the level of the well. The Tarn Probe runs on two cells for a year.\n";
    private const string Well = "# Well\n\nThe Tarn Probe hangs at four metres. The Tarn Probe sends its level each hour.\n";

    [Theory]
    [InlineData(2, true)]
    [InlineData(-0.8, false)] // fit enough to be shown, but four such sentences make no page
    public void A_thing_has_a_page_where_its_sentences_tell_enough(double logit, bool page) =>
        Assert.Equal(page, Compile(new Judged(_ => logit, _ => -9)).Files.ContainsKey("wiki/products/tarn-probe.md") || Compile(new Judged(_ => logit, _ => -9)).Files.ContainsKey("wiki/concepts/tarn-probe.md"));

    [Fact]
    public void A_sentence_that_its_neighbours_take_back_is_not_quoted()
    {
        string all = string.Join('\n', Compile(new Judged(_ => 2, text => text.Contains("two cells", StringComparison.Ordinal) && text.EndsWith("a year.", StringComparison.Ordinal) ? 9 : -9)).Files.Values);

        Assert.Contains("hangs at four metres", all, StringComparison.Ordinal);
        Assert.DoesNotContain("\"The Tarn Probe runs on two cells", all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("on two cells", "The Tarn Probe runs on two cells for a year.")]
    [InlineData("each hour", "The Tarn Probe sends its level each hour.")]
    public void The_sentence_that_reads_best_below_the_name_heads_the_page(string best, string head)
    {
        string page = Compile(Reading(best)).Files.Single(f => f.Key.EndsWith("/tarn-probe.md", StringComparison.Ordinal)).Value;

        Assert.Contains(head, page[page.IndexOf("# Tarn Probe", StringComparison.Ordinal)..page.IndexOf("## ", page.IndexOf("# Tarn Probe", StringComparison.Ordinal) + 3, StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_sentence_opens_has_no_page() =>
        Assert.DoesNotContain(Compile(Reading("nothing")).Files.Keys, path => path.EndsWith("/tarn-probe.md", StringComparison.Ordinal));

    // Below the name only what holds these words reads well.
    private static Judged Reading(string best) =>
        new(_ => 2, _ => -9, text => text.StartsWith("# Tarn Probe", StringComparison.Ordinal) && text.Contains(best, StringComparison.Ordinal) ? 3 : -6);

    [Theory]
    [InlineData("two cells")]
    [InlineData("the well")]
    public void The_sentence_that_reads_best_below_the_title_describes_the_source(string best)
    {
        string page = Compile(new Judged(_ => 2, _ => -9, text => text.StartsWith("# Barn", StringComparison.Ordinal) && text.Contains(best, StringComparison.Ordinal) ? 3 : -6)).Files["wiki/sources/barn.md"];

        Assert.Contains(best, page.Split('\n').Single(l => l.StartsWith("description:", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_model_rules_choose_and_what_they_choose_stays() =>
        Assert.Contains(Compile(NoAnswers.Instance).Files.Keys, path => path.EndsWith("/tarn-probe.md", StringComparison.Ordinal));

    private static BuildResult Compile(IAnswers answers) => WikiCompiler.Compile(
        new Inputs(Settings.Default, Guidance.Empty, State.Empty, [ReadSources.One(Probe, "barn.md"), ReadSources.One(Well, "well.md")], []), answers);

    /// <param name="fit">Logit of a sentence by the text that is judged.</param>
    /// <param name="lies">The same for whether it lies alone; the text ends with the sentence and what follows.</param>
    /// <param name="tells">The same for whether it tells what its title is about; null: the model has no head for it.</param>
    private sealed class Judged(Func<string, double> fit, Func<string, double> lies, Func<string, double>? tells = null) : IAnswers
    {
        public Answer? Find(Question question, string? owner) => question switch
        {
            JudgeQuestion { Kind: "fit/2" } judge => Say(judge, Enumerable.Repeat(fit(judge.Own), judge.Head.Outputs)),
            JudgeQuestion { Kind: "sense/1" } judge => Say(judge, Enumerable.Range(0, judge.Stretches.Count * judge.Head.Outputs).Select(i => i == 0 ? lies(judge.Own) : 0)),
            JudgeQuestion { Kind: "describe/3" or "defines/2" } judge when tells is not null => Say(judge, Enumerable.Repeat(tells(judge.Own), judge.Head.Outputs)),
            SpanQuestion => Answer.None(AnswerStatus.Done),
            _ => Answer.None(AnswerStatus.Refused),
        };

        private static Answer Say(JudgeQuestion question, IEnumerable<double> sums) => Answer.None(AnswerStatus.Done) with { Scores = [.. sums.Select(s => new ContinuationScore(s, 1))] };
    }
}
