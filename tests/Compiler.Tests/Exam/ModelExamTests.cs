using Kb.Compiler.Exam;
using Kb.Compiler.Tests.Workspace;
using Kb.Compiler.Workspace;
using Kb.Inference.Models;
using Kb.Inference.Questions;
using Xunit;

namespace Kb.Compiler.Tests.Exam;

public sealed class ModelExamTests
{
    private const int FewestItems = 200;

    [Fact]
    public void Without_answers_the_model_is_as_good_as_the_rules_and_is_not_asked()
    {
        IReadOnlyList<ExamResult> results = ModelExam.Mark(NoAnswers.Instance);

        Assert.NotEmpty(results);
        Assert.All(results, r => Assert.Equal(r.Rule, r.Model));
        Assert.All(results, r => Assert.False(r.IsOn));
        Assert.All(results, r => Assert.True(r.Items >= FewestItems, r.Question));
    }

    [Fact]
    public void A_model_that_prefers_the_longest_gains_nothing_and_one_that_prefers_the_shortest_hardly_more()
    {
        ExamResult longest = Condense(new Taste(text => text.Length)), shortest = Condense(new Taste(text => -text.Length));

        Assert.Equal(0.5, longest.Model);
        Assert.True(shortest.Model - longest.Model < shortest.Interval, $"{shortest}"); // what the check refuses of it stays whole
        Assert.False(shortest.IsOn);
    }

    /// <summary>What the exam says of the built-in model is data: it follows the items, and is taken again whenever a question changes.</summary>
    [Fact]
    public void The_built_in_model_has_a_result_for_each_paper()
    {
        IReadOnlyList<ExamResult> shipped = ExaminedModels.Of(State.Empty, BuiltInModel.Digest), papers = ModelExam.Mark(NoAnswers.Instance);

        Assert.Equal(papers.Select(p => (p.Question, p.Items, Math.Round(p.Rule, 3))), shipped.Select(r => (r.Question, r.Items, r.Rule)));
        Assert.Equal([ExaminedModels.Writing], ExaminedModels.NotAsked(State.Empty, BuiltInModel.Digest));
    }

    [Fact]
    public void A_kind_of_question_that_failed_is_not_asked_here_and_rules_stand_in()
    {
        string digest = new('a', 64);
        using var folder = new TempFolder();
        WorkspaceFolder workspace = WorkspaceFolder.Open(folder.Root);
        var exams = new Dictionary<string, IReadOnlyList<ExamResult>> { [digest] = [new ExamResult("condense", 202, 0.5, 0.51, 0.04), new ExamResult("kind", 200, 0.355, 0.5, 0.06)] };
        StateWriter.WriteFacts(workspace, State.Empty with { Exams = exams });

        State state = StateReader.Read(workspace);

        Assert.Equal(exams[digest], state.Exams[digest]);
        Assert.Equal(["condense", ExaminedModels.Writing], ExaminedModels.NotAsked(state, digest).Order());
        Assert.Equal([ExaminedModels.Writing], ExaminedModels.NotAsked(state, new string('b', 64)));
        using AnswerStore store = AnswerStore.Load(workspace, new Kb.Compiler.Diagnostics.DiagnosticBag());
        var book = new AnswerBook(store, digest) { NotAsked = ExaminedModels.NotAsked(state, digest) };
        Assert.Equal(AnswerStatus.Refused, book.Find(new ScoreQuestion("condense/2", "", "Long: a", [" a"]), null)!.Status);
        Assert.Null(book.Find(new ScoreQuestion("kind/2", "", "Ada is", [" a person"]), null));
        Assert.Equal("kind/2", Assert.Single(book.Wanted).Question.Kind);
    }

    private static ExamResult Condense(IAnswers answers) => ModelExam.Mark(answers).Single(r => r.Question == "condense");

    /// <summary>Scores each continuation by a rule of its own.</summary>
    private sealed class Taste(Func<string, double> score) : IAnswers
    {
        public Answer? Find(Question question, string? owner) => question is ScoreQuestion one
            ? new Answer(AnswerStatus.Done, "", [], [.. one.Continuations.Select(c => new ContinuationScore(score(c), 1))], 0, 0)
            : null;
    }
}
