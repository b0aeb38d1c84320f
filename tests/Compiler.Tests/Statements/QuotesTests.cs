using System.Text;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Tests.Sources;
using Kb.TestKit;
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
        Labelled[] judged = [.. Read(Path.Combine(Repository.Root, "tests", "Corpora", "quotes", $"{set}.txt"))];
        foreach (Labelled one in judged.Where(j => j.IsQuoted != (j.Label == "fits")))
            output.WriteLine($"{(one.IsQuoted ? "quoted" : "refused")}: {one.Label}: {one.Sentence} <= {one.Passage}");
        foreach (var kind in judged.GroupBy(j => j.Label).OrderBy(g => g.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key}: {kind.Count()} judged, {kind.Count(j => j.IsQuoted)} quoted");
        Assert.True(judged.Count(j => j.Label != "fits") >= 50, "too few to tell");
        Assert.InRange(judged.Where(j => j.Label != "fits").Average(j => j.IsQuoted ? 1.0 : 0), 0, mostThatLie);
        Assert.InRange(judged.Where(j => j.Label == "fits").Average(j => j.IsQuoted ? 1.0 : 0), fewestThatFit, 1);
    }

    private static IEnumerable<Labelled> Read(string file)
    {
        foreach (string block in File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            (string Label, string Text)[] lines = [.. block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => (l[..l.IndexOf(": ", StringComparison.Ordinal)], l[(l.IndexOf(": ", StringComparison.Ordinal) + 2)..]))];
            string text = lines.Single(l => l.Label == "text").Text;
            var note = new StringBuilder();
            string[] headings = lines.FirstOrDefault(l => l.Label == "heading").Text?.Split(" > ") ?? ["Notes"];
            for (int i = 0; i < headings.Length; i++)
                note.Append('#', i + 1).Append(' ').Append(headings[i]).Append("\n\n");
            Source source = ReadSources.One($"{note}{text}\n", "notes.md");
            var bank = new SentenceBank([source]);
            int passage = source.Passages.ToList().FindIndex(p => p.Kind == PassageKind.Paragraph);
            foreach ((string label, string sentence) in lines.Where(l => l.Label is not ("text" or "heading" or "speaker")))
            {
                int at = source.Passages[passage].Sentences.ToList().FindIndex(s => s.Text.Contains(sentence.TrimEnd('.'), StringComparison.Ordinal));
                Quotable? quotable = at < 0 ? null : bank.Find(new SentenceRef(0, passage, at));
                // With the sentence before, what a word points to is there.
                yield return new Labelled(label, sentence, text, quotable is not null && !(label == "lies-points" && quotable.PointsBack));
            }
        }
    }

    private sealed record Labelled(string Label, string Sentence, string Passage, bool IsQuoted);
}
