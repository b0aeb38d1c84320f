using System.CommandLine;
using Kb.Cli.Building;
using Kb.Cli.Reporting;
using Kb.Query;

namespace Kb.Cli.Commands;

/// <summary>`kb prep`: one page to read before a meeting.</summary>
internal static class PrepCommand
{
    private const string Examples = """
        kb prep "Ada Berg"                    who she is, when you last met, what is owed, what changed
        kb prep Nordwind                      an organization, with all its people
        kb prep "Ada Berg" --date 2026-05-19  as of that day: only what was recorded before
        kb prep "Ada Berg" --json             the same as one JSON object
        """;

    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "A person, organization or project" };
        Option<DateOnly?> day = Asking.Day("Day of the meeting");
        Option<bool> json = Asking.Json();
        Option<string?> directory = Asking.Directory();
        var command = new CommandWithExamples("prep", "Say what to know before a meeting with someone, each line with its place", Examples) { name, day, json, directory };
        command.SetAction(parsed => Run(parsed.GetValue(directory), parsed.GetRequiredValue(name), Asking.DayOf(parsed.GetValue(day)), parsed.GetValue(json), Console.Out));
        return command;
    }

    private static int Run(string? directory, string name, DateOnly day, bool json, TextWriter output)
    {
        KnownWorkspace known = KnownWorkspace.Of(Asking.Root(directory));
        Party party = Asking.Find(new PartyFinder(known.Knowledge), name);
        MeetingBrief brief = new BriefMaker(known.Knowledge, party, day).Make();
        if (json)
            BriefReport.WriteJson(brief, output);
        else
            BriefReport.Write(brief, output);
        return ExitCode.Success;
    }
}
