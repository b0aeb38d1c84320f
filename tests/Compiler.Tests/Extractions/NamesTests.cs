using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Extractions;

/// <summary>What is a name by rule alone, without a model. A missed term is found again by search; a fragment on a page is a defect.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("On the phone Lena Vogt asked about the meter. An hour later Lena Vogt came to the house.", "Lena Vogt")]
    [InlineData("Since last summer we use the Tarn Probe in the field. A new Tarn Probe costs less than the old one.", "Tarn Probe")]
    [InlineData("We look at the bit error rate (BER) of the link each day.", "BER, bit error rate")]
    [InlineData("It runs on a heat pump from the town. What it costs hangs on the heat pump too.", "heat pump")]
    [InlineData("Set `max_rows` first. Then `max_rows` is read.", "max_rows")]
    [InlineData("Send it with LoRaWAN today. In the hills LoRaWAN is slow.", "LoRaWAN")]
    [InlineData("--net=LoRaWAN\n\nSend it with LoRaWAN today. In the hills LoRaWAN is slow.", "LoRaWAN")] // itself a value
    [InlineData("-Ask Siemens about LoRaWAN\n\nSend it with LoRaWAN today. In the hills LoRaWAN is slow.", "LoRaWAN")] // an item
    [InlineData("Usage of GCP and XQL rose in March.\n\nWe run it on GCP today. In the hills GCP is slow.", "GCP")]
    [InlineData("Since May the hall is let to PPP. In the hall of PPP it was cold. They say PPP pays well.", "PPP")]
    [InlineData("See [[Soil moisture]] for more.", "Soil moisture")]
    [InlineData("We went to Reyes & Daughter at noon. In the hall of Reyes & Daughter it was cold.", "Reyes & Daughter")]
    [InlineData("Since May the cafe is let to Two Anchors. They say Two Anchors pays well.", "Two Anchors")]
    [InlineData("---\ndate: 2026-03-02\nattendees: Ada Berg (chair), Tom Reyes (pump, pipes); Eva Holm\n---\nWe met at noon.", "Ada Berg, Eva Holm, Tom Reyes")]
    [InlineData("---\nattendees: [Ada Berg]\n---\nWe met at noon.", "Ada Berg")]
    public void A_name_is_found(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("The first thing is done. The first thing was late.")] // ordinary words
    [InlineData("Section one is short. This Section is long.")] // a dictionary word with a capital
    [InlineData("However, we went. However, it rained.")] // a capital only because the sentence begins
    [InlineData("On Monday we met. Since Monday it rains. Next Monday too.")] // days
    [InlineData("Lena called once.")] // once, and only as the first word
    [InlineData("Getting started is easy.\n\n# Getting started\n\nText.")] // a heading alone proves nothing
    [InlineData("Solutions satisfy equations. Solutions satisfy equations again.")] // holds a verb
    [InlineData("```\nTarnProbe TarnProbe TarnProbe\n```\n")] // code is no prose
    [InlineData("Do something. Add something. See something. Use something now.")] // a pronoun
    [InlineData("The LENGTH is 2. Its LENGTH is 3. A LENGTH of 4.")] // a word, shouted
    [InlineData("See WHITELISTING EXAMPLES for it. As in WHITELISTING EXAMPLES above.")] // a title, shouted
    [InlineData("A 16bit number. The 16bit range. See 16bit again. One 16bit more.")] // a size
    [InlineData("By rule A.1.3 of it. As in A.1.3 too. See A.1.3 again.")] // a place in a text
    [InlineData("One of `install` or `purge`. With `install` it runs.")] // values that are verbs
    [InlineData("Call it with --tarnprobe today. Never use --tarnprobe twice. So --tarnprobe it is, --tarnprobe.")] // an option
    [InlineData("It is written atomically. All is done atomically. Write atomically, read atomically.")] // how it is done
    [InlineData("The meta-data is old. Its meta data is new. Read meta-information and meta data.")] // a part of a word
    [InlineData("In Future versions of Tarn it runs. All Future versions of Tarn are good.")] // part of a thing
    [InlineData("Read the TARN.TXT first. Then TARN.TXT is gone. See TARN.TXT.")] // a file
    [InlineData("Choose a strong password today. With a strong password all is well.")] // how one is
    [InlineData("Call `foo` with `SOME-ID` first. Then `foo` takes `SOME-ID` again.")] // what stands for a name
    [InlineData("--depth=MAXD\n    Look MAXD deep. With MAXD of 2 it looks twice. A large MAXD is slow.")] // what stands for a value
    [InlineData("Write it as YYYY-ZZZZ first. Then YYYY-ZZZZ is read. See YYYY-ZZZZ.")] // one letter for each place
    [InlineData("- Enabling ufw is easy.\n- Enabling ufw is fast.\n- After Enabling ufw it runs.")] // a deed
    [InlineData("It costs 20 euros. It costs 20 euros again.")]
    [InlineData("See https://example.org/Tarn and https://example.org/Tarn again.")]
    [InlineData("")]
    public void A_fragment_is_none(string text) => Assert.Equal("", Names(text));

    [Fact]
    public void Never_is_obeyed() => Assert.Equal("", Names("Since last summer we use the Tarn Probe in the field. A new Tarn Probe costs less than the old one.", Guidance.Empty with { Never = ["tarn probe"] }));

    [Fact]
    public void A_part_that_only_stands_in_a_longer_name_is_no_name() =>
        Assert.Equal("Debian Policy Manual", Names("You should read the Debian Policy Manual before the others. It is said that the Debian Policy Manual is long. In doubt we follow the Debian Policy Manual here."));

    [Theory]
    [InlineData("volumetric water content (VWC)", "VWC = volumetric water content")]
    [InlineData("many virtual machines (VMs) run", "VMs = virtual machines")]
    [InlineData("Received Signal Strength Indicator (RSSI) is low", "RSSI = Received Signal Strength Indicator")]
    [InlineData("the pump (see below) runs", "")]
    [InlineData("the pump (PUMP) runs", "")]
    [InlineData("the house (XQZ) is old", "")]
    [InlineData("a low price (20 euros) is paid", "")]
    [InlineData("(VWC) volumetric water content", "")]
    public void A_short_form_in_brackets_needs_its_letters(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Brackets.Find(new Sentence(text, new LineSpan(1, 1))).Select(a => $"{a.Short} = {a.Long}")));

    private static string Names(string text, Guidance? guidance = null) =>
        string.Join(", ", SourceExtractor.Extract(ReadSources.One(text), guidance ?? Guidance.Empty, NoAnswers.Instance).Names.Select(n => n.Text).Order(StringComparer.Ordinal));
}
