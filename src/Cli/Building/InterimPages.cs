using Kb.Compiler;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Building;

/// <summary>A useful wiki after the first minute of a long build: pages from the answers so far, at most once a minute, not committed.</summary>
internal sealed class InterimPages(WorkspaceFolder workspace, Inputs inputs, ModelRounds rounds, BuildClock clock)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(1);

    /// <summary>The model waits while pages are made, so that takes at most this part of the time.</summary>
    private const int Share = 20;

    private TimeSpan _pause = s_pause;
    private TimeSpan _last;

    /// <summary>What all of them together did to wiki/; null before the first.</summary>
    public WriteOutcome? Outcome { get; private set; }

    public void WriteIfDue()
    {
        TimeSpan begin = clock.Elapsed;
        if (begin - _last < _pause)
            return;

        BuildResult result = WikiCompiler.Compile(inputs, rounds.BookOfAll());
        WriteOutcome outcome = WikiWriter.Write(workspace, Nameless(result), StateReader.Read(workspace), new DiagnosticBag());
        Outcome = Then(Outcome, outcome);
        _last = clock.Elapsed;
        TimeSpan cost = (_last - begin) * Share;
        _pause = cost > s_pause ? cost : s_pause;
    }

    /// <summary>What two writes in a row did, as one.</summary>
    public static WriteOutcome Then(WriteOutcome? first, WriteOutcome last)
    {
        if (first is null)
            return last;

        HashSet<string> there = [.. last.PageStates.Keys];
        string[] added = [.. first.Added.Except(last.Removed).Union(last.Added.Except(first.Removed)).Order(StringComparer.Ordinal)];
        string[] changed = [.. first.Changed.Union(last.Changed).Union(first.Removed.Intersect(last.Added)).Except(added).Where(there.Contains).Order(StringComparer.Ordinal)];
        string[] removed = [.. first.Removed.Union(last.Removed).Except(there).Except(first.Added).Order(StringComparer.Ordinal)];
        return last with { Added = added, Changed = changed, Removed = removed, Unchanged = [.. last.Unchanged.Except(added).Except(changed)] };
    }

    // A page that only half of the answers spoke for has no claim to its name yet: after a kill the next build names as if it had never been.
    private BuildResult Nameless(BuildResult result) => result with
    {
        PageStates = result.PageStates.ToDictionary(
            page => page.Key,
            page => inputs.State.Pages.GetValueOrDefault(page.Key)?.EntityKey == page.Value.EntityKey ? page.Value : page.Value with { EntityKey = "" },
            StringComparer.Ordinal),
    };
}
