using Kb.Compiler.Diagnostics;
using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Entities;

/// <summary>The gold set of tests/Corpora/identity: no wrong merge, and at most one in ten of the names of one thing left apart.</summary>
public sealed class IdentityGoldTests(ITestOutputHelper output)
{
    private sealed record Outcome(IdentityCase Case, IdentityPair Pair, bool Joined, bool Seen);

    [Fact]
    public void The_set_is_large_and_varied()
    {
        IdentityPair[] pairs = [.. IdentityCase.All.SelectMany(c => c.Pairs)];

        Assert.True(pairs.Length >= 300, $"{pairs.Length} pairs");
        Assert.True(pairs.Count(p => !p.Same && p.Class != "unrelated") >= 100, "hard negatives");
        Assert.True(pairs.Count(p => p.Same && !p.EqualStrings) >= 100, "positives without equal strings");
        Assert.True(IdentityCase.All.Where(c => c.ByHand).Sum(c => c.Pairs.Count) >= 120, "pairs written by hand");
        Assert.All(IdentityCase.All, c => Assert.All(c.Pairs, p => Assert.True(Stands(c, p.FirstForm, p.FirstSource) && Stands(c, p.SecondForm, p.SecondSource), $"{c.Title}: {p}")));
    }

    [Fact]
    public void No_pair_is_merged_wrongly_and_few_are_missed()
    {
        Outcome[] outcomes = [.. IdentityCase.All.AsParallel().AsOrdered().SelectMany(Judge)];
        Outcome[] merged = [.. outcomes.Where(o => !o.Pair.Same && o.Joined)], missed = [.. outcomes.Where(o => o.Pair.Same && !o.Joined)];
        int same = outcomes.Count(o => o.Pair.Same);
        foreach (IGrouping<(bool Same, string Class), Outcome> group in outcomes.GroupBy(o => (o.Pair.Same, o.Pair.Class)).OrderByDescending(g => g.Key.Same).ThenBy(g => g.Key.Class, StringComparer.Ordinal))
            output.WriteLine($"{(group.Key.Same ? "one thing " : "two things")} {group.Key.Class}: {group.Count(o => o.Joined == o.Pair.Same)} of {group.Count()} right");
        output.WriteLine($"{outcomes.Length} pairs: {merged.Length} of {outcomes.Length - same} merged wrongly, {missed.Length} of {same} missed, {outcomes.Count(o => !o.Seen)} with a mention that is no name of anything.");
        foreach (Outcome wrong in outcomes.Where(o => o.Joined != o.Pair.Same || !o.Seen))
            output.WriteLine($"  {(wrong.Joined == wrong.Pair.Same ? "right" : wrong.Pair.Same ? "missed" : "MERGED")} {wrong.Pair} ({wrong.Case.Title}){(wrong.Seen ? "" : " not seen")}");

        Assert.Empty(outcomes.Where(o => !o.Seen && !o.Pair.Same).Select(o => $"{o.Case.Title}: {o.Pair}")); // told apart, not overlooked
        Assert.Empty(merged.Select(o => $"{o.Case.Title}: {o.Pair}"));
        Assert.True(missed.Length * 10 <= same, $"{missed.Length} of {same} missed");
    }

    private static bool Stands(IdentityCase one, string form, int source) => one.Sources[source].Text.Contains(form, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Outcome> Judge(IdentityCase one)
    {
        Guidance guidance = GuidanceReader.Parse(one.Guide, new DiagnosticBag());
        IReadOnlyList<Source> sources = ReadSources.Many([.. one.Sources]);
        IReadOnlyList<Entity> entities = EntityResolver.Resolve([.. sources.Select(s => SourceExtractor.Extract(s, guidance, NoAnswers.Instance))], guidance);
        foreach (IdentityPair pair in one.Pairs)
        {
            Entity[] first = Named(pair.FirstForm, Index(pair.FirstSource)), second = Named(pair.SecondForm, Index(pair.SecondSource));
            yield return new Outcome(one, pair, first.Intersect(second).Any(), first.Length > 0 && second.Length > 0);
        }

        int Index(int source) => Enumerable.Range(0, sources.Count).Single(i => sources[i].Path == $"raw/{one.Sources[source].Name}");

        // What bears the name, and is spoken of (or takes part) in the source.
        Entity[] Named(string form, int source)
        {
            string key = NameKey.Of(PersonForms.WithoutTitle(form));
            return [.. entities.Where(e => e.Aliases.Prepend(e.Title.Split(" (")[0]).Any(n => NameKey.Of(PersonForms.WithoutTitle(n)) == key)
                && (e.Mentions.Any(m => m.Source == source && Says(sources[source].Passages[m.Passage], m.Sentence, key)) || (e.NamedIn.Any(n => n.Source == source) && TakesPart(sources[source], key))))];
        }
    }

    private static bool TakesPart(Source source, string key) =>
        source.FrontMatter.Attendees.Append(source.FrontMatter.Author ?? "").Append(source.Title).Any(name => NameKey.Of(PersonForms.WithoutTitle(name)) == key);

    private static bool Says(Passage passage, int sentence, string key) =>
        $" {SpacedText.Of(passage.Sentences[sentence].Text)} ".Contains($" {SpacedText.Of(key)} ", StringComparison.Ordinal) || (passage.Speaker is { } speaker && NameKey.Of(speaker) == key);
}
