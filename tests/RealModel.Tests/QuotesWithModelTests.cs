using Kb.Compiler.Statements;
using Kb.Compiler.Tests.Statements;
using Xunit;
using Xunit.Abstractions;
using OpenedModel = Kb.RealModel.Tests.Inference.RealModel;

namespace Kb.RealModel.Tests;

/// <summary>Which sentences are quoted with the model beside the rules, on passages that neither rule nor head was made from.</summary>
[Collection("real model")]
public sealed class QuotesWithModelTests(OpenedModel model, ITestOutputHelper output)
{
    [Fact]
    public void Sentences_that_lie_alone_are_found_out_by_the_model()
    {
        (QuotePassage Of, bool Rules, bool Both)[] judged = [.. QuotePassage.Read("heldout").Where(p => p.At.Sentence >= 0).Select(p => (p, IsQuoted(p), IsQuoted(p) && !TakesBack(p)))];
        foreach (var kind in judged.GroupBy(j => j.Of.Label).OrderBy(g => g.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key}: {kind.Count()} judged, {kind.Count(j => j.Rules)} quoted by rules, {kind.Count(j => j.Both)} with the model");

        Assert.InRange(judged.Where(j => j.Of.Lies).Average(j => j.Both ? 1.0 : 0), 0, 0.12);
        Assert.InRange(judged.Where(j => !j.Of.Lies).Average(j => j.Both ? 1.0 : 0), 0.7, 1);
    }

    private static bool IsQuoted(QuotePassage passage) =>
        new SentenceBank([passage.Source]).Find(passage.At) is { } quotable && !(passage.Label == "lies-points" && quotable.PointsBack);

    private bool TakesBack(QuotePassage passage) => new LearnedSense(new SentenceBank([passage.Source]), [false], new AskedAtOnce(model.Model)).TakesBack(passage.At);
}
