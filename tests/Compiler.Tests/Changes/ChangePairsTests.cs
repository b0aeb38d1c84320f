using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Sources;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Changes;

/// <summary>The labelled pairs. A false alarm is worse than a miss, so the floor of precision is high and that of recall is not.</summary>
public sealed class ChangePairsTests(ITestOutputHelper output)
{
    private const double LeastPrecision = 0.95;
    private const double LeastRecall = 0.6;

    [Theory]
    [InlineData("dev", 150, 60)]
    [InlineData("heldout", 150, 60)]
    public void Changes_are_found_and_false_alarms_are_rare(string half, int fewest, int fewestNothing)
    {
        IReadOnlyList<ChangePair> pairs = ChangePair.Read(half);
        int right = 0, wrong = 0, missed = 0;
        foreach (ChangePair pair in pairs)
        {
            string found = Judge(pair);
            right += found == pair.Label && found != "nothing" ? 1 : 0;
            wrong += found != pair.Label && found != "nothing" ? 1 : 0;
            missed += found == "nothing" && pair.Label != "nothing" ? 1 : 0;
            // Of the held-back half only the counts are shown.
            if (half == "dev" && found != pair.Label)
                output.WriteLine($"{pair.Label} ({pair.Why}), found {found}: {pair.Older} / {pair.Newer}");
        }

        int nothing = pairs.Count(p => p.Label == "nothing");
        double precision = (double)right / Math.Max(1, right + wrong), recall = (double)right / (pairs.Count - nothing);
        output.WriteLine($"{half}: {pairs.Count} pairs, {nothing} of them nothing; {right} right, {wrong} false, {missed} missed; precision {precision:0.000}, recall {recall:0.000}");
        Assert.True(pairs.Count >= fewest && nothing >= fewestNothing, "too few pairs to tell");
        Assert.True(precision >= LeastPrecision, $"precision {precision:0.000}");
        Assert.True(recall >= LeastRecall, $"recall {recall:0.000}");
    }

    private static string Judge(ChangePair pair)
    {
        IReadOnlyList<Source> sources = ReadSources.Many(("a.md", Note(pair.OlderDate, pair.Older)), ("b.md", Note(pair.NewerDate, pair.Newer)));
        var bank = new SentenceBank(sources);
        Decision[] decisions = pair.IsDecision ? [Decided(sources, 0, pair.OlderDate, null), Decided(sources, 1, pair.NewerDate, pair.Replaces)] : [];
        var entity = new Entity(NameKey.Of(pair.Subject), pair.Subject, [], default, null, [], [new Mention(0, 0, 0, false), new Mention(1, 0, 0, false)], []);
        IReadOnlyList<Change> found = Kb.Compiler.Statements.Changes.Find(entity, bank, DecisionStates.Of(decisions));
        Assert.True(found.Count <= 1, $"{found.Count} changes between two sentences: {pair.Older}");
        return found.Count == 0 ? "nothing" : found[0].Kind.ToString().ToLowerInvariant();
    }

    private static Decision Decided(IReadOnlyList<Source> sources, int source, DateOnly? date, string? replaces)
    {
        Sentence sentence = sources[source].Passages[0].Sentences[0];
        return new Decision(sentence.Text, null, replaces, date, new SentenceRef(source, 0, 0), [new Citation(sources[source].Id, sentence.Lines, sentence.Text)]);
    }

    private static string Note(DateOnly? date, string sentence) => $"---\ntitle: Note\n{(date is { } day ? $"date: {day:yyyy-MM-dd}\n" : "")}---\n\n{sentence}\n";
}
