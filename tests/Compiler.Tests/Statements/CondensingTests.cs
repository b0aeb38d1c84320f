using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Statements;

/// <summary>Leaving out may shorten what is said, never change it.</summary>
public sealed class CondensingTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("In the end, after the test, we chose the smaller battery because it is easier to replace.", "After the test, we chose the smaller battery.")]
    [InlineData("The gateway (an old one from the barn) hears the probe at a distance of three kilometres.", "The gateway hears the probe at a distance of three kilometres.")]
    [InlineData("The old pump, which came with the house, takes its heat from the cold ground.", "The old pump takes its heat from the cold ground.")]
    [InlineData("The old pump, which came with the house, was sold to a neighbour in spring.", "The old pump was sold to a neighbour in spring.")]
    [InlineData("In the barn, which came with the house, pumps of all kinds are for sale.", "In the barn, pumps of all kinds are for sale.")]
    [InlineData("The values are read each hour, as described in the other manual, by a small program.", "The values are read each hour by a small program.")]
    [InlineData("It is actually the cheapest part of the whole machine in the long run.", "It is the cheapest part of the whole machine in the long run.")]
    [InlineData("We lease the barn from the Okafor family, who bought it long ago and never used it.", "We lease the barn from the Okafor family.")]
    [InlineData("The pump moves heat from the ground, and the valve stops it when it is warm.", "The pump moves heat from the ground.")]
    [InlineData("The cleanup service changes the mode of the file and notifies the queue manager of it.", "The cleanup service changes the mode of the file.")]
    [InlineData("Marta Ruiz, the head of logistics, signed the lease for the barn on Monday.", "Marta Ruiz signed the lease for the barn on Monday.")]
    [InlineData("There may be any number of index files, containing information on sets of packs.", "There may be any number of index files.")]
    [InlineData("Although the pump is old, the valve that we put in works well every day.", "The valve that we put in works well every day.")]
    [InlineData("The gateway sends the readings once a day – a habit from the old days – to the barn.", "The gateway sends the readings once a day to the barn.")]
    [InlineData("Note that the gateway in the barn sends its readings once a day at noon.", "The gateway in the barn sends its readings once a day at noon.")]
    [InlineData("Note that pumpctl edit . is handy for whoever opens the list of the valves in the barn.", "pumpctl edit . is handy for whoever opens the list of the valves in the barn.")]
    public void A_whole_unit_may_go(string sentence, string shorter) => Assert.Contains(shorter, CondenseRules.Variants(sentence));

    [Theory]
    [InlineData("The tarnx is a small pump for wells (actually, a valve) that lifts water from a depth of forty metres in the dry months, stores it in one of three tanks on the roof of the barn, and heats it for the house in winter, all on one small motor.",
        "The tarnx is a small pump for wells (actually, a valve) that lifts water from a depth of forty metres in the dry months.")]
    public void A_definition_too_long_to_quote_may_end_early(string sentence, string shorter) => Assert.Contains(shorter, CondenseRules.Variants(sentence));

    [Theory]
    [InlineData("The pump, which only runs in winter, moves heat from the ground to the house.")] // a limit
    [InlineData("The pump (not the small one) moves heat from the cold ground to the house.")]
    [InlineData("The pump (if it is a new one) moves heat from the cold ground to the house.")] // condition
    [InlineData("Most of the pumps (almost all of them) move heat from the ground to the house.")] // hedge
    [InlineData("We bought pumps, valves, pipes and meters for the house in the hills last year.")] // list
    [InlineData("The pump moves heat from the ground, but the valve stops it when it is warm.")]
    [InlineData("The house did not get a new pump because somebody had complained about the old one.")] // what is denied hangs on its reason
    [InlineData("The pump and the valve, the pipes and the meter are for sale in the barn.")]
    [InlineData("Turn the valve to the left so that the pump can start again in the morning.")] // an order and what it is for
    [InlineData("It writes the file, closes the valve, and stops the pump in the barn.")]
    [InlineData("The sequence of the values, its associated variables, and the last line are sent at once.")]
    [InlineData("The gateway of the barn started as a copy of the tarnx (a small pump for wells).")] // what is new in it
    [InlineData("The gateway (first built by two brothers in the barn of their house and sold to neighbours) is small.")]
    [InlineData("It can be used to heat the house in winter but can also be used to cool it.")]
    [InlineData("The pump writes to the barn if all the water has been given out to the valves, and there is less than a bucket of it left.")]
    [InlineData("The readings of the gateway in the barn come in once a day at noon (NB other gateways have other hours).")]
    public void What_carries_the_sense_stays(string sentence) => Assert.Equal([sentence], CondenseRules.Variants(sentence));

    /// <summary>Over every sentence in the repository: a variant is shorter, and made of the sentence's words in their order.</summary>
    [Fact]
    public void No_variant_says_what_is_not_there()
    {
        int sentences = 0, variants = 0;
        foreach (string sentence in Sentences())
        {
            sentences++;
            string[] words = Words(sentence);
            foreach (string variant in CondenseRules.Variants(sentence).Skip(1))
            {
                variants++;
                Assert.True(variant.Length < sentence.Length, variant);
                Assert.True(IsSubsequence(Words(variant), words), $"{sentence}\nbecame\n{variant}");
            }
        }

        output.WriteLine($"{variants} shorter variants of {sentences} sentences");
        Assert.True(variants > 20);
    }

    private static IEnumerable<string> Sentences() => new[] { "." }.Concat(Golden.Cases.Select(name => $"tests/Golden/{name}"))
        .SelectMany(folder => SourceScanner.Read(Path.Combine(Repository.Root, folder), Settings.Default).Sources)
        .Where(source => source.Language == "en")
        .SelectMany(source => source.Passages.Where(p => p.Kind is not (PassageKind.Code or PassageKind.TableRow)).SelectMany(p => p.Sentences)).Select(s => s.Text);

    private static string[] Words(string text) => string.Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsSubsequence(string[] words, string[] of)
    {
        int found = 0;
        foreach (string word in of)
            found += found < words.Length && words[found] == word ? 1 : 0;
        return found == words.Length;
    }
}
