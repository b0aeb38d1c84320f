using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>The words in which a decision itself names an earlier one that it replaces.</summary>
internal static class Replacements
{
    /// <summary>A word for an earlier decision and one for its end, in the same sentence.</summary>
    private static readonly PhraseSet s_ends = PhraseTables.Of("replacements", "ends");

    private static readonly PhraseSet s_instead = new("instead of|rather than|in place of|after all|not as agreed|contrary to|other than agreed|unlike what we");

    private static readonly PhraseSet s_earlier = PhraseTables.Of("replacements", "earlier");

    private static readonly string[] s_cuts = ["; ", ": ", ", "];

    /// <summary>Null where the sentence names none.</summary>
    public static string? In(string text, DateOnly? meeting)
    {
        string folded = PhraseSet.Fold(text);
        if (s_ends.Find(folded) is var (end, length) && length > 0 && s_earlier.IsIn(folded))
            return Clause(text, end, end + length);
        return s_instead.Find(folded) is var (instead, words) && words > 0 && folded.AsSpan(instead, words) is not "after all" && (NamesADay(text, meeting) || s_said.IsIn(folded[instead..])) ? DueWords.Trimmed(Clause(text, instead, instead + words)) : null;
    }

    private static readonly PhraseSet s_said = new("agreed|decided|what we said|as planned|planned|settled on|chosen|the earlier|the previous|last time|last week|last month");

    private static bool NamesADay(string text, DateOnly? meeting) => RelativeDates.Find(text, meeting).Count > 0;

    private static string Clause(string text, int start, int end)
    {
        int from = 0, to = text.Length;
        foreach (string cut in s_cuts)
        {
            from = Math.Max(from, text.LastIndexOf(cut, start, StringComparison.Ordinal) is var at && at >= 0 ? at + cut.Length : 0);
            to = Math.Min(to, text.IndexOf(cut, end, StringComparison.Ordinal) is var next && next >= 0 ? next : text.Length);
        }

        return text[from..to].Trim(' ', '.', '!');
    }
}
