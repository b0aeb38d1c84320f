using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>The section "Changed" of a page: the older words with their date and what took their place, or both sides of a dispute. Every line is cited.</summary>
internal static class ChangeLines
{
    /// <summary>In the first lines of a page; they take the place of as many points there.</summary>
    public const int MostAtTop = 2;

    // Two citations each; with those of the points they stay below what a page may cite.
    private const int Most = 4;

    /// <summary>The newest changes, for the top of the page. Without blocks where nothing changed.</summary>
    /// <param name="changes">Newest first.</param>
    public static Section Newest(IReadOnlyList<Change> changes) => Section(Headings.Changed, changes.Take(MostAtTop));

    public static Section Earlier(IReadOnlyList<Change> changes) => Section(Headings.ChangedEarlier, changes.Take(Most).Skip(MostAtTop));

    private static Section Section(string title, IEnumerable<Change> changes)
    {
        ListEntry[] entries = [.. changes.Select(c => new ListEntry(c.Kind == ChangeKind.Disputed ? Disputed(c) : Changed(c)))];
        return new Section(title, entries.Length == 0 ? [] : [new BulletList(entries)]);
    }

    // The whole newer sentence stands in the footnote, or among the points above.
    private static List<Inline> Changed(Change change)
    {
        var inlines = new List<Inline>();
        if (change.OlderDate is { } older)
            inlines.Add(new Words($"{PageParts.Day(older)}: ", Linkable: false));
        inlines.Add(new Quote(change.OlderSaid.Quote));
        inlines.Add(new Footnote(change.OlderSaid, QuoteInText: true));
        string on = change.NewerDate is { } newer ? $" on {PageParts.Day(newer)}" : "";
        switch (change)
        {
            case { Kind: ChangeKind.Replaced }:
                inlines.Add(new Words($" Replaced{on}.", Linkable: false));
                break;
            case { NewerWords: "" }:
                inlines.Add(new Words($" The opposite is stated{on}.", Linkable: false));
                break;
            default:
                inlines.AddRange([new Words($" Changed{on}: ", Linkable: false), new Quote(change.NewerWords), new Words(".", Linkable: false)]);
                break;
        }

        inlines.Add(new Footnote(change.NewerSaid, QuoteInText: false));
        return inlines;
    }

    // Both statements, and the words in which they differ.
    private static Inline[] Disputed(Change change)
    {
        string one = change.OlderDate is { } older ? $"Disputed, {PageParts.Day(older)}: " : "Disputed: ", other = change.NewerDate is { } newer ? $" Against it, {PageParts.Day(newer)}: " : " Against it: ";
        Inline[] both =
        [
            new Words(one, Linkable: false), new Quote(change.OlderSaid.Quote), new Footnote(change.OlderSaid, QuoteInText: true),
            new Words(other, Linkable: false), new Quote(change.NewerSaid.Quote), new Footnote(change.NewerSaid, QuoteInText: true),
        ];
        return change.NewerWords.Length == 0
            ? both
            : [.. both, new Words(" They differ in ", Linkable: false), new Quote(change.OlderWords), new Words(" and ", Linkable: false), new Quote(change.NewerWords), new Words(".", Linkable: false)];
    }
}
