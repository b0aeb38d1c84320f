using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>A date that a text gives of itself: on a line of its own or after "Date:", near the top.</summary>
internal static class DocumentDate
{
    private const int Passages = 4;
    private const int LongestLine = 80;

    public static DateOnly? Find(IReadOnlyList<Passage> passages)
    {
        foreach (Passage passage in passages.Take(Passages).Where(p => p.Kind != PassageKind.Code))
        {
            string text = string.Join(' ', passage.Sentences.Select(s => s.Text));
            bool labelled = text.StartsWith("Date", StringComparison.OrdinalIgnoreCase) || passage.Speaker is "Date";
            if ((labelled || text.Length <= LongestLine) && DateFinder.Find(text[..Math.Min(text.Length, LongestLine)]) is { } date)
                return date;
        }

        return null;
    }
}
