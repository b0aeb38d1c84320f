using System.Text;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Output;

/// <summary>What people ticked in the pages of wiki/ since kb wrote them: read before compiling, kept in the state for good.</summary>
public sealed class TickedActions
{
    private readonly WorkspaceFolder _workspace;
    private readonly State _state;
    private readonly Dictionary<string, int> _sources;
    private readonly IReadOnlyList<Source> _all;
    private readonly MeetingRule _meetings;
    private readonly IAnswers _answers;
    private readonly Dictionary<int, (IReadOnlyList<ActionItem> Actions, IReadOnlyList<string> Ids)> _minutes = [];

    private TickedActions(WorkspaceFolder workspace, State state, IReadOnlyList<Source> sources, MeetingRule meetings, IAnswers answers)
    {
        (_workspace, _state, _all, _meetings, _answers) = (workspace, state, sources, meetings, answers);
        _sources = sources.Select((s, i) => (s.Id.Value, i)).ToDictionary(x => x.Value, x => x.i, StringComparer.Ordinal);
    }

    /// <summary>The state with what pages show: an action ticked by hand is added, one whose tick was taken away again is no longer there.</summary>
    /// <param name="meetings">What AGENTS.md says of meetings: it decides which sources have actions at all.</param>
    /// <param name="answers">Those that the pages were made with.</param>
    public static State Read(WorkspaceFolder workspace, State state, IReadOnlyList<Source> sources, MeetingRule meetings, IAnswers answers)
    {
        var reading = new TickedActions(workspace, state, sources, meetings, answers);
        var ticked = new SortedSet<string>(state.Ticked, StringComparer.Ordinal);
        foreach (string path in state.Pages.Keys.Order(StringComparer.Ordinal))
            reading.Read(path, ticked);
        return ticked.SetEquals(state.Ticked) ? state : state with { Ticked = ticked };
    }

    /// <summary>Ticks or unticks an action in every page that shows it, so that the pages say it before the next build.</summary>
    public static void Show(WorkspaceFolder workspace, State state, IReadOnlyList<Source> sources, MeetingRule meetings, IAnswers answers, string id, bool ticked)
    {
        var reading = new TickedActions(workspace, state, sources, meetings, answers);
        foreach (string path in state.Pages.Keys.Order(StringComparer.Ordinal).Where(p => File.Exists(workspace.At(p)) && new FileInfo(workspace.At(p)).LinkTarget is null))
        {
            string before = File.ReadAllText(workspace.At(path)), after = reading.Marked(before, line => line.Ids.Contains(id) ? ticked : line.Ticked);
            if (after != before)
                StagedFiles.Replace(workspace, workspace.At(path), Encoding.UTF8.GetBytes(after));
        }
    }

    private void Read(string path, SortedSet<string> ticked)
    {
        if (!File.Exists(_workspace.At(path)))
            return;
        byte[] bytes = File.ReadAllBytes(_workspace.At(path));
        // As kb wrote it: what is ticked there was known then.
        if (PageHash.Of(bytes) == _state.Pages[path].Hash)
            return;

        string text = Encoding.UTF8.GetString(bytes);
        bool wasShown = WasShown(text, path);
        foreach ((bool isTicked, IReadOnlyList<string> ids) in Lines(text))
        {
            if (isTicked)
                ticked.UnionWith(ids);
            else if (wasShown)
                ticked.ExceptWith(ids);
        }
    }

    /// <summary>Whether kb wrote this page with all ticks that the state knows: then an empty box there was emptied by hand.</summary>
    private bool WasShown(string text, string path) =>
        PageHash.Of(Marked(text, line => line.IsDone || line.Ids.Any(_state.Ticked.Contains))) == _state.Pages[path].Hash;

    private IEnumerable<(bool Ticked, IReadOnlyList<string> Ids)> Lines(string text) =>
        TaskMarks.Of(text.Split('\n')).Select(task => (task.Ticked, Known(task.Label, task.Words)))
            .Where(line => !line.Item2.IsDone && line.Item2.Ids.Count > 0).Select(line => (line.Ticked, line.Item2.Ids));

    private string Marked(string text, Func<(bool Ticked, bool IsDone, IReadOnlyList<string> Ids), bool> mark)
    {
        string[] lines = text.Split('\n');
        foreach ((int number, bool ticked, string label, string words) in TaskMarks.Of(lines).ToArray())
        {
            (bool isDone, IReadOnlyList<string> ids) = Known(label, words);
            if (ids.Count > 0 && mark((ticked, isDone, ids)) is var wanted && wanted != ticked)
                lines[number] = TaskMarks.Set(lines[number], wanted);
        }

        return string.Join('\n', lines);
    }

    /// <summary>The actions that a task item is, and whether the source itself says they are done.</summary>
    private (bool IsDone, IReadOnlyList<string> Ids) Known(string label, string words)
    {
        int dash = label.LastIndexOf('-');
        if (dash < 0 || !_sources.TryGetValue(label[..dash], out int source))
            return (false, []);
        if (!_minutes.TryGetValue(source, out (IReadOnlyList<ActionItem> Actions, IReadOnlyList<string> Ids) minutes))
        {
            IReadOnlyList<ActionItem> actions = MinutesReader.Read(source, _all[source], _meetings, _answers).Actions;
            _minutes.Add(source, minutes = (actions, ActionIds.Of(_all[source].Id, actions)));
        }

        int[] found = [.. TaskMarks.Find(label[(dash + 1)..], words, minutes.Actions)];
        return (found.Length > 0 && found.All(i => minutes.Actions[i].IsDone), [.. found.Select(i => minutes.Ids[i])]);
    }
}
