using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Which passages stand in which section of minutes. A section opens with a heading or with a label of its own paragraph above a list.</summary>
internal static class MinutesSections
{
    private static readonly (MinutesSection Section, PhraseSet Titles, PhraseSet? Within)[] s_titles =
    [
        Row(MinutesSection.Review, within: true), Row(MinutesSection.Actions, within: true), Row(MinutesSection.Questions, within: true), Row(MinutesSection.Decisions, within: true),
        Row(MinutesSection.Attendees), Row(MinutesSection.Absent), Row(MinutesSection.Agenda),
    ];

    private static (MinutesSection, PhraseSet, PhraseSet?) Row(MinutesSection section, bool within = false) =>
        (section, PhraseTables.Of("sections", PhraseSet.Fold($"{section}")), within ? PhraseTables.Of("sections", $"within-{PhraseSet.Fold($"{section}")}") : null);

    /// <summary>For each passage the section it stands in; a heading and a label belong to none.</summary>
    public static MinutesSection[] Of(Source source)
    {
        var sections = new MinutesSection[source.Passages.Count];
        MinutesSection labelled = MinutesSection.None;
        for (int i = 0; i < sections.Length; i++)
        {
            Passage passage = source.Passages[i];
            if (passage.Kind == PassageKind.Heading)
            {
                labelled = MinutesSection.None;
                continue;
            }

            bool listed = passage.Kind is PassageKind.ListItem or PassageKind.TaskItem or PassageKind.TableRow or PassageKind.Turn;
            if (!listed && Label(passage) is { } section)
            {
                labelled = section;
                continue;
            }

            // Running text after a list is no part of it.
            if (!listed && i > 0 && source.Passages[i - 1].Kind is PassageKind.ListItem or PassageKind.TaskItem or PassageKind.TableRow)
                labelled = MinutesSection.None;
            bool after = !listed && i > 0 && source.Passages.Take(i).Reverse().TakeWhile(p => p.Kind != PassageKind.Heading).Any(p => p.Kind is PassageKind.ListItem or PassageKind.TaskItem or PassageKind.TableRow);
            sections[i] = labelled != MinutesSection.None ? labelled : after ? MinutesSection.None : UnderHeadings(passage.Heading);
        }

        return sections;
    }

    /// <summary>The section that words of a heading open; none where they open none.</summary>
    public static MinutesSection Named(string title)
    {
        string folded = PhraseSet.Fold(title).Trim(' ', ':', '*', '_', '.', '#', '-', '–', '—', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ')');
        foreach ((MinutesSection section, PhraseSet titles, _) in s_titles)
        {
            // "Actions (owners in bold)", "Decisions - March"; "Next steps for the bridge" too, "Open day" not.
            int length = titles.LengthAt(folded, 0);
            if (length > 0 && (length == folded.Length || folded[length..].TrimStart() is ['(' or '-' or '–' or ':' or '/', ..] || (length > 6 && s_goesOn.LengthAt(folded, length + 1) > 0)))
                return section;
        }

        // "What we agreed in the end", "Points still open": short, and about that.
        foreach (MinutesSection section in folded.Count(c => c == ' ') < 6 && !folded.EndsWith('.') && !folded.Contains(':') ? s_byStrength : [])
        {
            if (s_titles.First(t => t.Section == section).Within!.IsIn(folded))
                return section;
        }

        return QuoteSense.Denies(title) ? MinutesSection.Denied : MinutesSection.None;
    }

    // "Not decided" is open, "actions since last time" are old ones.
    private static readonly MinutesSection[] s_byStrength = [MinutesSection.Questions, MinutesSection.Review, MinutesSection.Actions, MinutesSection.Decisions];

    private static readonly PhraseSet s_goesOn = new("for|from|of|until|by|after|this|today|taken|made|so far|agreed|left|arising|in");

    // The innermost heading that says something wins.
    private static MinutesSection UnderHeadings(IReadOnlyList<string> path)
    {
        for (int i = path.Count - 1; i >= 0; i--)
        {
            if (Named(path[i]) is var section and not MinutesSection.None)
                return section;
        }

        return MinutesSection.None;
    }

    private static MinutesSection? Label(Passage passage)
    {
        // A short line alone may have been taken for code.
        bool line = passage.Kind == PassageKind.Code && passage.Lines.First == passage.Lines.Last && Named(passage.Sentences[0].Text) != MinutesSection.None;
        if (!(passage.Kind == PassageKind.Paragraph || line) || passage.Sentences.Count != 1 || passage.Sentences[0].Text.Length > 60 || passage.Sentences[0].Text.Contains(": ", StringComparison.Ordinal))
            return null;
        string text = passage.Sentences[0].Text;
        if (Named(text) is var section && (section != MinutesSection.None || (text.Count(c => c == ' ') < 4 && !text.EndsWith('.'))) && (section != MinutesSection.Denied || text.EndsWith(':')))
            return section;
        return null;
    }
}
