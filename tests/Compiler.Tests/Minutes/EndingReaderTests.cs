using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;
using Xunit;

namespace Kb.Compiler.Tests.Minutes;

public sealed class EndingReaderTests
{
    private const string English = "# Weekly 2026-03-05\n\nPresent: Ana, Ben\n\n## Actions\n\n- Ben: order the sensors by Friday\n";
    private const string Later = "# Weekly 2026-03-12\n\nPresent: Ana, Ben\n\nBen has ordered the sensors.\n";

    [Fact]
    public void A_task_and_what_may_report_it_are_shown_to_the_model_with_who_is_meant()
    {
        Asked asked = Ask(English, Later, complete: true);
        Assert.Equal(["Earlier: Ben: Ben: order the sensors by Friday\nLater: Ben: Ben has ordered the sensors.\n"], asked.Texts);
    }

    [Fact]
    public void Nothing_is_asked_of_what_is_not_all_read() => Assert.Empty(Ask(English, Later, complete: false).Texts);

    [Fact]
    public void Nothing_is_asked_of_meetings_in_other_languages() =>
        Assert.Empty(Ask("# Wochensitzung 2026-03-05\n\nAnwesend: Ana, Ben\n\n## Aufgaben\n\n- Ben: bestellt bis Freitag die neuen Sensoren für das Feld\n", "# Wochensitzung 2026-03-12\n\nAnwesend: Ana, Ben\n\n## Erledigt\n\n- Ben hat die neuen Sensoren für das Feld bestellt, das ist erledigt.\n", complete: true).Texts);

    private static Asked Ask(string first, string second, bool complete)
    {
        Source[] sources = [ReadSources.One(first, "first.md"), ReadSources.One(second, "second.md")];
        MinutesOfSource[] minutes = [.. sources.Select((s, i) => MinutesReader.Read(i, s, MeetingRule.None, NoAnswers.Instance) with { Complete = complete })];
        var asked = new Asked();
        ClosedActions.Find(minutes, new EndingReader(sources, minutes, asked).Closes);
        return asked;
    }

    private sealed class Asked : IAnswers
    {
        public List<string> Texts { get; } = [];

        public Answer? Find(Question question, string? owner)
        {
            Texts.Add(question.Own);
            return null;
        }
    }
}
