using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Pages;

/// <summary>The meetings with the same people, in the order of days: two meetings belong together where at least half of the smaller one, and at least two people, were at both.</summary>
internal sealed class MeetingSeries(IEnumerable<ResolvedMinutes> meetings)
{
    private readonly ResolvedMinutes[] _dated = [.. meetings.Where(m => m.Date is not null && m.Attendees.Count > 0).OrderBy(m => m.Date).ThenBy(m => m.Source)];

    public ResolvedMinutes? Before(ResolvedMinutes meeting) => _dated.LastOrDefault(m => m.Date < meeting.Date && AreSame(m, meeting));

    public ResolvedMinutes? After(ResolvedMinutes meeting) => _dated.FirstOrDefault(m => m.Date > meeting.Date && AreSame(m, meeting));

    private static bool AreSame(ResolvedMinutes a, ResolvedMinutes b)
    {
        HashSet<string> here = People(a), there = People(b);
        int smaller = Math.Min(here.Count, there.Count), both = here.Count(there.Contains);
        // Notes of a talk between two often name the other one alone.
        return smaller == 1 ? both == 1 : both >= 2 && 2 * both >= smaller;
    }

    private static HashSet<string> People(ResolvedMinutes minutes) => [.. minutes.Attendees.Select(a => a.Entity).OfType<string>()];
}
