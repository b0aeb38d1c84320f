namespace Kb.Compiler.Tests.Incremental;

/// <summary>Names and lines that random notes are put together from: things in common, abbreviations, aliases, talk, one name for two things.</summary>
internal static class Stock
{
    public static readonly string[] Paths = ["AGENTS.md", "raw/pumps.md", "raw/2026-03-05 call.md", "raw/field/probe.md", "raw/field/Probe.md.txt", "raw/email.txt", "raw/2026-01-12-heat.md"];

    public static readonly string[] Terms = ["heat pump", "Nordwind", "Lena Vogt", "volumetric water content", "gateway", "Tarn Probe", "Mercury", "flow temperature"];

    public static readonly string[] Lines =
    [
        "A heat pump moves heat from a cold place to a warm one.",
        "The heat pump of the Vogt house came from Nordwind in March 2026.",
        "Lena Vogt: The heat pump runs at a flow temperature of 35 degrees.",
        "Lena Vogt: We will not change the flow temperature this winter.",
        "Tom Reyes: I agree with Lena about the gateway.",
        "Tom Reyes: The gateway stands on the roof of the barn, which Nordwind built.",
        "Volumetric water content (VWC) is the share of water in a volume of soil.",
        "The Tarn Probe measures VWC every six minutes and sends it to the gateway.",
        "The Tarn Probe, also known as the lower probe, is made by Nordwind.",
        "Mercury is a planet that moves around the sun in 88 days.",
        "Mercury is a metal, and the metal is poisonous.",
        "# Heat pump",
        "# Decisions",
        "## Rejected options",
        "- Nordwind delivers the Tarn Probe by 2026-04-14.",
        "- [ ] Lena Vogt orders 20 sensors",
        "| part | price |\n| --- | --- |\n| Tarn Probe | 20 euros |",
        "```\nTarn Probe --reset\n```",
        "> Nordwind says that a heat pump needs no service for two years.",
        "See [[Heat pump]] and [the call](2026-03-05%20call.md) for `gateway.conf` and `gateway.conf`.",
        "The flow temperature of a heat pump decides what it costs to run, and a low flow temperature is cheap.",
        "The gateway was replaced on 2026-02-28, and the new gateway hears the Tarn Probe at 3 km.",
        "Is the heat pump too loud for the neighbours?",
        "It was the first one in the village.",
    ];

    private static readonly string[] s_guides =
    [
        "## Aliases\n\n- lower probe = Tarn Probe\n\n## Different\n\n- Mercury (planet), Mercury (metal)\n",
        "## Concepts\n\n- Heat pump\n- Gateway\n",
        "## Never\n\n- Nordwind\n",
        "## Concepts\n\n- Flow temperature\n\n## Different\n\n- Mercury (planet), Mercury (metal)\n",
    ];

    public static string Text(NoteEdit edit) => edit.Name == 0 ? s_guides[edit.Lines!.Count % s_guides.Length] :
        (edit.Lines!.Count % 3 == 0 ? "---\ntitle: Note " + edit.Name + "\ndate: 2026-02-0" + (1 + edit.Name) + "\n---\n\n" : "") + string.Join("\n\n", edit.Lines.Select(line => Lines[line])) + "\n";
}
