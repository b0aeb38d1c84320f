using Kb.Compiler.Pages;
using Kb.Compiler.Statements;
using static Kb.Compiler.Tests.Output.SampleSources;

namespace Kb.Compiler.Tests.Output;

/// <summary>One page of each type, with every node of the tree among them.</summary>
internal static class SamplePages
{
    public static readonly Citation Reversal = Cite(FollowUp, 12, 14, "To be clear: we are reversing the 2026-02-28 decision. Going annual-only, effective immediately.");
    public static readonly Citation Monthly = Cite(Strategy, 20, 20, "We offer monthly billing to segments below 20 seats.");
    public static readonly Citation Promise = Cite(FollowUp, 16, 16, "I will tell the sales team by Friday.");
    public static readonly Citation Question = Cite(FollowUp, 17, 17, "Who informs the resellers?");
    public static readonly Citation Meter = Cite(Undated, 1, 1, "Der Zähler misst alle sechs Minuten.");
    public static readonly Citation Revenue = Cite(Slides, 3, 3, "Revenue grew by 7 percent in 2025.");

    private static readonly PageId s_meeting = new("meetings/2026-03-25-pricing");
    private static readonly PageId s_strategy = new("sources/2026-02-28-pricing");
    private static readonly PageId s_annual = new("concepts/annual-billing");
    private static readonly PageId s_monthly = new("concepts/monthly-billing");
    private static readonly PageId s_mat = new("people/mat");

    public static IReadOnlyList<Page> All { get; } =
    [
        new(s_annual, "Concept", "Annual billing", "Going annual-only, effective immediately (2026-03-25).", ["annual-only billing"], ["pricing"], [],
        [
            new Section(null, [new Paragraph([new Words("Going annual-only, effective immediately (Mat, 2026-03-25)."), new Footnote(Reversal, QuoteInText: false)])]),
            new Section("What the sources say", [new BulletList([new ListEntry([new Words("2026-03-25, Mat in "), new PageLink(s_meeting, "Pricing follow-up"), new Words(": "), new Quote(Reversal.Quote), new Footnote(Reversal, QuoteInText: true)])])]),
            new Section("Changed", [new BulletList([new ListEntry([new Words("2026-02-28: "), new Quote(Monthly.Quote), new Footnote(Monthly, QuoteInText: true), new Words(" Replaced on 2026-03-25."), new Footnote(Reversal, QuoteInText: false)])])]),
            new Section("Related", [Navigation(s_monthly, "Monthly billing", ": together in 2 sources")]),
            new Section("Mentioned in", [Navigation(s_meeting, "Pricing follow-up")]),
        ]),
        new(s_monthly, "Product", "Monthly billing", null, [], [], [],
        [
            new Section(null, [Said(Monthly)]),
            new Section("Mentioned in", [Navigation(s_strategy, "Pricing strategy")]),
        ]),
        new(s_strategy, "Source", "Pricing strategy", "We offer monthly billing to segments below 20 seats.", [], [], [Monthly],
        [
            new Section(null,
            [
                new Paragraph([new Words("Original: "), new OriginalLink(new Uri("https://example.org/a_(b)?q=1&r=2")), new Words(" in "), new RawLink("raw/2026-02-28-pricing.md", "2026-02-28-pricing.md")]),
            ]),
            new Section("Key points", [Said(Monthly)]),
            new Section("Speaks of", [Navigation(s_monthly, "Monthly billing")]),
        ]),
        new(s_meeting, "Meeting", "Pricing follow-up", null, [], [], [],
        [
            new Section("Decisions", [Said(Reversal)]),
            new Section("Action items",
            [
                new BulletList(
                [
                    new ListEntry([new Words("Mat: tell the sales team, due 2026-03-27 ("), new Quote("by Friday"), new Words(")"), new Footnote(Promise, QuoteInText: false)], Checked: false),
                    new ListEntry([new Words("Mat: draft "), new Code("prices|2026"), new Footnote(Reversal, QuoteInText: false)], Checked: true),
                ]),
            ]),
            new Section("Open questions", [Said(Question)]),
            new Section("People", [Navigation(s_mat, "Mat")]),
            new Section("Concepts", [Navigation(s_annual, "Annual billing")]),
        ]),
        new(s_mat, "Person", "Mat", "Owes one thing.", [], [], [Promise],
        [
            new Section("Owes", [new Table(["What", "Due"], [[[new Words("Tell the sales team | all"), new Footnote(Promise, QuoteInText: false)], [new Words("2026-03-27")]]])]),
            new Section("Meetings", [Navigation(s_meeting, "Pricing follow-up")]),
        ]),
        new(new PageId("organizations/zähler-ag"), "Organization", "Zähler AG: \"Messen\"", "Der Zähler misst alle sechs Minuten.", ["null", "Zähler, alt"], ["#1"], [Meter], [new Section(null, [Said(Meter)])]),
        new(new PageId("projects/sensor-network"), "Project", "Sensor network", null, [], [], [], [new Section(null, [Said(Meter)])]),
        new(new PageId("places/2026"), "Place", "2026", "[not a list]", [], [], [Revenue], [new Section(null, [new Paragraph([new Words("- Growth was 7 percent!"), new Footnote(Revenue, QuoteInText: false)])])]),
        new(new PageId("answers/how-do-we-bill"), "Answer", "How do we bill?", null, [], [], [], [new Section(null, [new Paragraph([new Words("Asked on 2026-04-01.")]), Said(Reversal, Monthly)])]),
    ];

    public static Page Of(string type) => All.Single(page => page.Type == type);

    private static BulletList Said(params Citation[] citations) =>
        new([.. citations.Select(citation => new ListEntry([new Quote(citation.Quote), new Footnote(citation, QuoteInText: true)]))]);

    private static BulletList Navigation(PageId target, string title, string note = "") =>
        new([new ListEntry(note.Length == 0 ? [new PageLink(target, title)] : [new PageLink(target, title), new Words(note)])]);
}
