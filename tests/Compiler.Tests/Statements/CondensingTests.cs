using System.Text.RegularExpressions;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Statements;

/// <summary>Leaving out may shorten what is said, never change it.</summary>
public sealed partial class CondensingTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("In the end, after the test, we chose the smaller battery because it is easier to replace.", "After the test, we chose the smaller battery because it is easier to replace.")]
    [InlineData("The gateway (an old one from the barn) hears the probe at a distance of three kilometres.", "The gateway hears the probe at a distance of three kilometres.")]
    [InlineData("The old pump, which came with the house, takes its heat from the cold ground.", "The old pump takes its heat from the cold ground.")]
    [InlineData("The old pump, which came with the house, was sold to a neighbour in spring.", "The old pump was sold to a neighbour in spring.")]
    [InlineData("We sold the old pump, which came with the house, the valve and the meter.", "We sold the old pump, the valve and the meter.")]
    [InlineData("In the barn, which came with the house, pumps of all kinds are for sale.", "In the barn, pumps of all kinds are for sale.")]
    [InlineData("The values are read each hour, as described in the other manual, by a small program.", "The values are read each hour, by a small program.")]
    [InlineData("It is actually the cheapest part of the whole machine in the long run.", "It is the cheapest part of the whole machine in the long run.")]
    public void A_whole_unit_may_go(string sentence, string shorter) => Assert.Contains(shorter, CondenseRules.Variants(sentence));

    [Theory]
    [InlineData("The pump, which must not run in winter, moves heat from the ground to the house.")] // negation and modal
    [InlineData("The pump, which may run in winter, moves heat from the ground to the house.")]
    [InlineData("The pump (not the small one) moves heat from the cold ground to the house.")]
    [InlineData("The pump, which costs 400 euros a year, moves heat from the ground to the house.")] // number
    [InlineData("The pump, which Nordwind built in spring, moves heat from the ground to the house.")] // name
    [InlineData("The pump, which needs `heatd` to run, moves heat from the ground to the house.")] // code
    [InlineData("The pump (if it is a new one) moves heat from the cold ground to the house.")] // condition
    [InlineData("Most of the pumps (almost all of them) move heat from the ground to the house.")] // hedge
    [InlineData("We bought pumps, valves, pipes and meters for the house in the hills last year.")] // list
    [InlineData("The pump moves heat from the ground, and the valve stops it when it is warm.")]
    public void What_carries_the_sense_stays(string sentence) => Assert.Equal([sentence], CondenseRules.Variants(sentence));

    /// <summary>Over every sentence in the repository: no variant loses a negation, a modal, a number outside brackets or a name outside brackets, or says a word that is not there.</summary>
    [Fact]
    public void No_variant_loses_what_decides()
    {
        int sentences = 0, variants = 0;
        foreach (string sentence in Sentences())
        {
            sentences++;
            string[] words = Words(sentence), firm = [.. Deciding(sentence)];
            foreach (string variant in CondenseRules.Variants(sentence).Skip(1))
            {
                variants++;
                Assert.True(variant.Length < sentence.Length, variant);
                Assert.True(IsSubsequence(Words(variant), words), $"{sentence}\nbecame\n{variant}");
                Assert.Equal(firm, Deciding(variant));
            }
        }

        output.WriteLine($"{variants} shorter variants of {sentences} sentences");
        Assert.True(variants > 20);
    }

    private static IEnumerable<string> Sentences() => new[] { "." }.Concat(Golden.Cases.Select(name => $"tests/Golden/{name}"))
        .SelectMany(folder => SourceScanner.Read(Path.Combine(Repository.Root, folder), Settings.Default).Sources)
        .Where(source => source.Language == "en")
        .SelectMany(source => source.Passages.Where(p => p.Kind is not (PassageKind.Code or PassageKind.TableRow)).SelectMany(p => p.Sentences)).Select(s => s.Text);

    private static IEnumerable<string> Deciding(string sentence) => Decisive().Matches(Bracket().Replace(sentence, "")).Select(m => m.Value.ToLowerInvariant())
        .Concat(Negative().Matches(sentence).Select(m => m.Value.ToLowerInvariant()));

    private static string[] Words(string text) => string.Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsSubsequence(string[] words, string[] of)
    {
        int found = 0;
        foreach (string word in of)
            found += found < words.Length && words[found] == word ? 1 : 0;
        return found == words.Length;
    }

    [GeneratedRegex(@"\d+|`[^`]+`")]
    private static partial Regex Decisive();

    [GeneratedRegex(@"\b(?:not|no|never|none|nor|without|unless|except|only|may|might|could|would|should|must|can|cannot|if)\b|n't", RegexOptions.IgnoreCase)]
    private static partial Regex Negative();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracket();
}
