using Kb.Compiler.Statements;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Support;

public sealed class SupportCheckTests(ITestOutputHelper output)
{
    private const int FewestOfAClass = 12;

    // Named in grounding.md; the others of the file are refused by one rule each and need no statistics.
    private static readonly string[] s_classes =
        ["condense", "currency", "date", "digit", "modality", "name-inside", "name-outside", "negation", "opposite", "quantifier", "question", "role", "row", "shape", "source", "unit"];

    [Fact]
    public void Planted_faults_are_refused_in_every_class()
    {
        SupportCase[] faults = [.. SupportCase.ReadAll().Where(c => !c.IsTrue)];
        SupportCase[] missed = [.. faults.Where(c => Judge(c).Supported)];
        foreach (IGrouping<string, SupportCase> group in faults.GroupBy(c => c.Fault).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            int let = missed.Count(m => m.Fault == group.Key);
            output.WriteLine($"{group.Key}: {group.Count()} examined, {group.Count() - let} refused");
            Assert.True(let <= group.Count() * 0.1, $"{group.Key}: {let} of {group.Count()} faults would be published");
        }

        foreach (SupportCase fault in missed)
            output.WriteLine($"published: {fault.Fault}: {fault.Sentence}");
        Assert.All(s_classes, name => Assert.True(faults.Count(f => f.Fault == name) >= FewestOfAClass, name));
        Assert.True(missed.Length <= faults.Length * 0.05, $"{missed.Length} of {faults.Length} faults would be published");
    }

    [Fact]
    public void True_sentences_pass()
    {
        SupportCase[] sentences = [.. SupportCase.ReadAll().Where(c => c.IsTrue)];
        SupportCase[] refused = [.. sentences.Where(c => !Judge(c).Supported)];
        output.WriteLine($"{sentences.Length} examined, {refused.Length} refused");
        foreach (SupportCase sentence in refused)
            output.WriteLine($"refused: {sentence.Sentence} ({Judge(sentence)})");
        Assert.True(sentences.Length >= 60, "too few to tell");
        Assert.True(refused.Length <= sentences.Length * 0.05, $"{refused.Length} of {sentences.Length} true sentences are refused");
    }

    [Fact]
    public void A_cited_sentence_supports_itself_in_any_language()
    {
        CitedSpan[] spans = [new("Der Vertrag läuft bis März. Danach sehen wir weiter.", [], null, null)];

        Assert.True(SupportCheck.Judge("Der Vertrag läuft bis März.", spans, "de").Supported);
        Assert.Equal(SupportFailure.Language, SupportCheck.Judge("Der Vertrag läuft.", spans, "de").Why);
    }

    [Fact]
    public void A_name_that_the_resolver_joined_may_be_written_in_full()
    {
        CitedSpan[] spans = [new("Priya will calibrate the probes on Monday.", [], null, null)];
        var joined = new SupportContext("en", [["Priya", "Priya Raman"]]);

        Assert.True(SupportCheck.Judge("Priya Raman will calibrate the probes.", spans, joined).Supported);
        Assert.Equal(SupportFailure.Name, SupportCheck.Judge("Priya Raman will calibrate the probes.", spans, "en").Why);
    }

    [Theory]
    [InlineData("G2 runs 72 days.", SupportFailure.Number)]
    [InlineData("G1 runs 71 days.", SupportFailure.Roles)]
    [InlineData("G3 runs 71 days.", SupportFailure.Name)]
    [InlineData("G2 does not run 71 days.", SupportFailure.Negation)]
    [InlineData("G2 may run 71 days.", SupportFailure.Modality)]
    [InlineData("G2 stops 71 days.", SupportFailure.Words)]
    public void The_verdict_names_the_reason(string sentence, SupportFailure why) =>
        Assert.Equal(why, SupportCheck.Judge(sentence, [new CitedSpan("G1 runs 9 days on one charge, and G2 runs 71 days.", [], null, null)], "en").Why);

    private static SupportVerdict Judge(SupportCase one) => SupportCheck.Judge(one.Sentence, one.Spans, "en");
}
