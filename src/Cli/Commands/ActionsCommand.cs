using System.CommandLine;
using Kb.Cli.Building;
using Kb.Cli.Reporting;
using Kb.Compiler.Output;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Workspace;
using Kb.Platform;
using Kb.Query;

namespace Kb.Cli.Commands;

/// <summary>`kb actions`: who promised what by when; `kb actions done` and `reopen` say what has become of it.</summary>
internal static class ActionsCommand
{
    private const string Examples = """
        kb actions                         all promises by person, overdue first
        kb actions --open                  those that are not done
        kb actions --person "Ada Berg"     what one person owes
        kb actions --open --date 2026-06-01  as seen on that day
        kb actions done 2026-04-07-kickoff-x2sd  tick one; the id stands behind each promise
        """;

    private const string DoneExamples = "kb actions done 2026-04-07-kickoff-x2sd    tick it on every page that shows it, for good";

    private const string ReopenExamples = "kb actions reopen 2026-04-07-kickoff-x2sd  take the tick back";

    public static Command Create(CancellationToken interrupted)
    {
        Option<string?> directory = Asking.Directory();
        var person = new Option<string?>("--person") { Description = "Only what this person or organization owes" };
        var open = new Option<bool>("--open") { Description = "Leave out what is done" };
        Option<DateOnly?> day = Asking.Day("Day on which to say what is overdue");
        Option<bool> json = Asking.Json();
        var command = new CommandWithExamples("actions", "List who promised what by when, with the line that says it", Examples) { person, open, day, json, directory };
        command.SetAction(parsed => List(parsed.GetValue(directory), parsed.GetValue(person), parsed.GetValue(open), Asking.DayOf(parsed.GetValue(day)), parsed.GetValue(json), Console.Out));
        command.Add(Marking("done", "Tick an action: it is done, whatever the sources say", DoneExamples, ticked: true, interrupted));
        command.Add(Marking("reopen", "Take a tick back", ReopenExamples, ticked: false, interrupted));
        return command;
    }

    private static int List(string? directory, string? person, bool open, DateOnly day, bool json, TextWriter output)
    {
        KnownWorkspace known = KnownWorkspace.Of(Asking.Root(directory));
        Party? party = person is null ? null : Asking.Find(new PartyFinder(known.Knowledge), person);
        IReadOnlyList<ListedAction> actions = ActionList.Of(known.Knowledge, party, day, open);
        if (json)
            ActionsReport.WriteJson(actions, day, output);
        else
            ActionsReport.Write(actions, party, day, output);
        return ExitCode.Success;
    }

    private static CommandWithExamples Marking(string name, string description, string examples, bool ticked, CancellationToken interrupted)
    {
        var id = new Argument<string>("id") { Description = "As `kb actions` prints it" };
        Option<string?> directory = Asking.Directory();
        var command = new CommandWithExamples(name, description, examples) { id, directory };
        command.SetAction(parsed => Mark(Asking.Root(parsed.GetValue(directory)), parsed.GetRequiredValue(id), ticked, Console.Out, interrupted));
        return command;
    }

    private static int Mark(string directory, string id, bool ticked, TextWriter output, CancellationToken interrupted)
    {
        WorkspaceFolder workspace = Workspaces.Open(directory);
        using ProcessLock turn = Workspaces.Lock(workspace, Console.Error.WriteLine, interrupted);
        KnownWorkspace known = KnownWorkspace.Of(directory);
        Promise[] promises = [.. known.Knowledge.Records.All.SelectMany(m => m.Promises)];
        if (promises.FirstOrDefault(p => p.Id == id) is not { } promise)
            throw new UsageException($"There is no action '{id}'. {(promises.Length == 0 ? "The sources record none." : NearestWord.Of(id, promises.Select(p => p.Id)) is { } near ? $"Did you mean {near}?" : "`kb actions` lists them with their ids.")}");
        ListedAction listed = ActionList.List(promise, known.Knowledge, DateOnly.MinValue);
        if (!ticked && promise.Item.IsDone)
            throw new UsageException($"The source itself says that it is done: {listed.Place}. Change it there.");

        // The pages first: a tick in a page is read by the next build even where this command ends before it is in the state.
        TickedActions.Show(workspace, known.Inputs.State, known.Inputs.Sources, known.Inputs.Guidance.Meetings, known.Answers, id, ticked);
        var all = new SortedSet<string>(known.Inputs.State.Ticked, StringComparer.Ordinal);
        _ = ticked ? all.Add(id) : all.Remove(id);
        StateWriter.WriteFacts(workspace, known.Inputs.State with { Ticked = all });
        output.WriteLine($"{(ticked ? "Done" : "Open again")}: {(listed.Owner is { } owner ? owner + ": " : "")}{listed.Task} ({listed.Place})");
        return ExitCode.Success;
    }
}
