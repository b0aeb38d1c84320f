using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>A date that a text gives of itself: on a line of its own or after "Date:", near the top.</summary>
internal static class DocumentDate
{
    private const int Passages = 4;
    private const int LongestLine = 80;

    private static readonly string[] s_labels = ["Datum", "Stand:", "Fecha", "日付", "日時", "日期", "时间：", "時間："];

    public static DateOnly? Find(IReadOnlyList<Passage> passages, IReadOnlyList<string> lines)
    {
        foreach (Passage passage in passages.Take(Passages).Where(p => p.Kind != PassageKind.Code))
        {
            // "25. März 2026" looks like the item of a list.
            string text = passage.Kind == PassageKind.ListItem ? lines[passage.Lines.First - 1].TrimStart() : string.Join(' ', passage.Sentences.Select(s => s.Text));
            bool labelled = text.StartsWith("Date", StringComparison.OrdinalIgnoreCase) || s_labels.Any(l => text.StartsWith(l, StringComparison.OrdinalIgnoreCase)) || passage.Speaker is "Date";
            if ((labelled || text.Length <= LongestLine) && DateFinder.Find(text[..Math.Min(text.Length, LongestLine)]) is { } date)
                return date;
        }

        return null;
    }
}
