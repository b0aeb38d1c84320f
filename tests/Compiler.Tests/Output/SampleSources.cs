using Kb.Compiler.Output;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Tests.Output;

/// <summary>Sources made in memory, for pages written by hand.</summary>
internal static class SampleSources
{
    public static readonly Source Strategy = Make("2026-02-28-pricing", "raw/2026-02-28-pricing.md", "Pricing strategy", new DateOnly(2026, 2, 28), 20, "We offer monthly billing to segments below 20 seats.");

    public static readonly Source FollowUp = Make("2026-03-25-pricing", "raw/2026-03-25-pricing.md", "Pricing follow-up", new DateOnly(2026, 3, 25), 12,
        "**Mat:** To be clear: we are reversing", "the 2026-02-28 decision. Going annual-only,", "effective immediately.", "", "I will tell the *sales* team by Friday.", "Who informs the resellers?");

    public static readonly Source Undated = Make("skizze-zähler", "raw/Skizze (Zähler) #1.md", "Skizze: Zähler [alt]", null, 1, "Der Zähler misst alle sechs Minuten.");

    public static readonly Source Slides = Make("deck", "raw/deck.pptx", "Deck", new DateOnly(2026, 1, 5), 3, "Revenue grew by 7 percent in 2025.");

    public static RenderContext Context(LinkStyle links = LinkStyle.Plain) =>
        new RenderContext([Strategy, FollowUp, Undated, Slides], links) with { Extracted = new HashSet<SourceId> { Slides.Id } };

    public static Citation Cite(Source source, int first, int last, string quote) => new(source.Id, new LineSpan(first, last), quote);

    /// <param name="firstLine">Where <paramref name="lines"/> begin; the lines before are empty.</param>
    public static Source Make(string id, string path, string title, DateOnly? date, int firstLine, params string[] lines) =>
        new(new SourceId(id), path, title, date, "en", FrontMatter.Empty, [.. Enumerable.Repeat("", firstLine - 1), .. lines], [], [], [], new string('0', 64), 0);
}
