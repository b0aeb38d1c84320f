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

        return lines.Count > 1 && lines[0].Length <= LongestLine && IsAlone(lines[0], lines[1]) ? DateFinder.Find(lines[0]) : null;
    }

    // "Quick notes, 16 April 2026" above "There: Ana, Ben": a line of its own, though Markdown reads both as one paragraph.
    private static bool IsAlone(string line, string next) => !line.EndsWith('.') && !line.EndsWith(',') && next.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 30 && char.IsUpper(next.TrimStart().FirstOrDefault());
}
