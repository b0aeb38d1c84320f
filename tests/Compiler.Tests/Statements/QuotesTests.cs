using Kb.Compiler.Statements;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Statements;

/// <summary>Which sentences of a passage may be quoted, on the passages of tests/Corpora/quotes, which were written without a look at the rules.</summary>
public sealed class QuotesTests(ITestOutputHelper output)
{
    // A question or a pointing word is known by the sentence; what neighbours take back is known by their words, and those carry only so far to text that nobody tuned on.
    [Theory]
    [InlineData("technical", 0.25, 0.8)]
    [InlineData("social", 0.3, 0.8)]
    [InlineData("heldout", 0.45, 0.8)]
    public void Sentences_that_lie_alone_are_not_quoted(string set, double mostThatLie, double fewestThatFit)
    {
        Labelled[] judged = [.. QuotePassage.Read(set).Select(p => new Labelled(p.Label, p.Sentence, p.Passage, IsQuoted(p)))];
        foreach (Labelled one in judged.Where(j => j.IsQuoted != (j.Label == "fits")))
            output.WriteLine($"{(one.IsQuoted ? "quoted" : "refused")}: {one.Label}: {one.Sentence} <= {one.Passage}");
        foreach (var kind in judged.GroupBy(j => j.Label).OrderBy(g => g.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key}: {kind.Count()} judged, {kind.Count(j => j.IsQuoted)} quoted");
        Assert.True(judged.Count(j => j.Label != "fits") >= 50, "too few to tell");
        Assert.InRange(judged.Where(j => j.Label != "fits").Average(j => j.IsQuoted ? 1.0 : 0), 0, mostThatLie);
        Assert.InRange(judged.Where(j => j.Label == "fits").Average(j => j.IsQuoted ? 1.0 : 0), fewestThatFit, 1);
    }

    // With the sentence before, what a word points to is there.
    private static bool IsQuoted(QuotePassage passage) =>
        passage.At.Sentence >= 0 && new SentenceBank([passage.Source]).Find(passage.At) is { } quotable && !(passage.Label == "lies-points" && quotable.PointsBack);

    private sealed record Labelled(string Label, string Sentence, string Passage, bool IsQuoted);
}
