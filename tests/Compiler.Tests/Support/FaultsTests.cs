using Kb.Compiler.Statements;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Support;

/// <summary>The support check on the planted faults of tests/Corpora/faults, which were written without a look at it.</summary>
public sealed class FaultsTests(ITestOutputHelper output)
{
    private const int FewestOfAKind = 100;
    private const double RefusedOfAKind = 0.93;
    private const double Refused = 0.985;
    private const double FalseRefused = 0.97;

    // Sentences in other words than the passage's, with its pronouns resolved and its tables read, are more than the check can follow; nothing that kb writes is such a sentence.
    private const double TrueThatPass = 0.45;
    private const double TrueOfAModel = 0.4;

    [Fact]
    public void Faults_of_every_kind_are_refused()
    {
        (SupportCase Case, bool Supported)[] judged = [.. Cases().Select(c => (c, SupportCheck.Judge(c.Sentence, c.Spans, "en").Supported))];
        foreach ((SupportCase one, _) in judged.Where(j => !j.Case.IsTrue && j.Supported))
            output.WriteLine($"published: {one.Fault}: {one.Sentence} <= {string.Join(" / ", one.Spans.Select(s => s.Text))}");
        foreach (var kind in judged.GroupBy(j => j.Case.Fault).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            int refused = kind.Count(j => !j.Supported);
            output.WriteLine($"{kind.Key}: {kind.Count()} judged, {refused} refused");
            Assert.True(kind.Count() >= FewestOfAKind, kind.Key);
            Assert.True(kind.Key == "true" ? kind.Count() - refused >= kind.Count() * TrueThatPass : refused >= kind.Count() * RefusedOfAKind, $"{kind.Key}: {refused} of {kind.Count()} are refused");
        }

        int faults = judged.Count(j => !j.Case.IsTrue);
        Assert.True(faults >= 2000, "too few to tell");
        Assert.True(judged.Count(j => !j.Case.IsTrue && !j.Supported) >= faults * Refused, "too many faults would be published");
    }

    /// <summary>What the built-in model wrote over passages when nothing held it back, labelled by reading.</summary>
    [Fact]
    public void False_sentences_of_a_model_are_refused()
    {
        (SupportCase Case, SupportVerdict Verdict)[] judged = [.. Cases("model-sentences").Select(c => (c, SupportCheck.Judge(c.Sentence, c.Spans, "en")))];
        foreach ((SupportCase one, SupportVerdict verdict) in judged.Where(j => j.Verdict.Supported != j.Case.IsTrue))
            output.WriteLine($"{(one.IsTrue ? "refused" : "published")}: {one.Sentence} <= {one.Spans[0].Text} ({verdict.Why} {verdict.Detail})");
        int wrong = judged.Count(j => !j.Case.IsTrue), right = judged.Length - wrong;
        Assert.True(judged.Count(j => !j.Case.IsTrue && !j.Verdict.Supported) >= wrong * FalseRefused, "too many false sentences of a model would be published");
        Assert.True(judged.Count(j => j.Case.IsTrue && j.Verdict.Supported) >= right * TrueOfAModel, "too many true sentences of a model are refused");
        output.WriteLine($"false: {wrong}, {judged.Count(j => !j.Case.IsTrue && !j.Verdict.Supported)} refused; true: {right}, {judged.Count(j => j.Case.IsTrue && !j.Verdict.Supported)} refused");
        Assert.True(wrong >= 150, "too few to tell");
    }

    private static IEnumerable<SupportCase> Cases(string folder = "faults") =>
        Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Corpora", folder), "*.txt").Order(StringComparer.Ordinal).SelectMany(f => SupportCase.Read(File.OpenRead(f)));
}
