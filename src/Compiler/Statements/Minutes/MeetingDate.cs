using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>The day of a meeting: the source's date, else the first full date near the top.</summary>
internal static class MeetingDate
{
    private const int LinesFromTop = 12;

    public static DateOnly? Of(Source source) =>
        source.Date ?? DateFinder.Find(source.Title) ?? source.Lines.Skip(source.FrontMatter.LastLine).Take(LinesFromTop)
            .Where(l => !l.Contains("next meeting", StringComparison.OrdinalIgnoreCase)).Select(l => DateFinder.Find(l)).FirstOrDefault(d => d is not null);
}
