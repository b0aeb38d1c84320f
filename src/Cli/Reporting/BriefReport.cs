using System.Globalization;
using System.Text.Json;
using Kb.Cli.Commands;
using Kb.Query;

namespace Kb.Cli.Reporting;

/// <summary>What `kb prep` prints: a page to read on the way, every line with its place.</summary>
internal static class BriefReport
{
    public static void Write(MeetingBrief brief, TextWriter output)
    {
        output.WriteLine($"{brief.Party.Title} ({Asking.Kind(brief.Party.Kind)}), for {ActionWording.Day(brief.Day)}{(brief.Party.Page is { } page ? $"  {page}" : "")}");
        if (brief.IsEmpty)
        {
            output.WriteLine($"Nothing is recorded of {brief.Party.Title} before that day.");
            return;
        }

        Write(output, "Role", brief.Role);
        output.WriteLine();
        output.WriteLine("Last met");
        output.WriteLine(brief.LastMet is { } met ? $"  {Met(met, brief.Day)}  {met}" : "  No meeting is recorded.");
        Write(output, "Owes", brief.Owes, brief);
        Write(output, "Is owed", brief.IsOwed, brief);
        Write(output, "Decisions in force", brief.Decisions);
        Write(output, "Decisions replaced since the last meeting", brief.Replaced);
        Write(output, "Open questions", brief.Questions);
        Write(output, "New since the last meeting", brief.News);
    }

    public static void WriteJson(MeetingBrief brief, TextWriter output) => ActionWording.WriteObject(output, json =>
    {
        json.WriteString("name", brief.Party.Title);
        json.WriteString("kind", Asking.Kind(brief.Party.Kind));
        json.WriteString("page", brief.Party.Page);
        json.WriteString("date", ActionWording.Day(brief.Day));
        if (brief.LastMet is { } met)
        {
            json.WriteStartObject("lastMet");
            ActionWording.Write(json, met);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("lastMet");
        }

        Write(json, "role", brief.Role);
        Write(json, "owes", brief.Owes);
        Write(json, "isOwed", brief.IsOwed);
        Write(json, "decisions", brief.Decisions);
        Write(json, "replaced", brief.Replaced);
        Write(json, "questions", brief.Questions);
        Write(json, "news", brief.News);
    });

    private static string Met(Place met, DateOnly day) => met.Date is { } date
        ? string.Create(CultureInfo.InvariantCulture, $"{ActionWording.Day(date)}, {met.Title}, {ActionWording.Days(day.DayNumber - date.DayNumber)} before")
        : met.Title;

    private static void Write(TextWriter output, string title, IReadOnlyList<BriefLine> lines)
    {
        if (lines.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(title);
        foreach (BriefLine line in lines)
        {
            output.WriteLine($"  {(line.Place.Date is { } date ? ActionWording.Day(date) + ", " : "")}{(line.Speaker is { } speaker ? speaker + ": " : "")}\"{line.Text}\"  {line.Place}");
            if (line.ReplacedBy is { } later)
                output.WriteLine($"    replaced{(later.Date is { } day ? " on " + ActionWording.Day(day) : "")}  {later}");
        }
    }

    private static void Write(TextWriter output, string title, IReadOnlyList<ListedAction> actions, MeetingBrief brief)
    {
        if (actions.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(title);
        foreach (ListedAction action in actions.Take(BriefMaker.MostLines))
            output.WriteLine($"  {ActionWording.Of(action, brief.Day, owner: action.Owner != brief.Party.Title)}  {action.Place}");
        if (actions.Count > BriefMaker.MostLines)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {actions.Count - BriefMaker.MostLines} more: `kb actions --open`"));
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<ListedAction> actions)
    {
        json.WriteStartArray(name);
        foreach (ListedAction action in actions)
            ActionWording.Write(json, action);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<BriefLine> lines)
    {
        json.WriteStartArray(name);
        foreach (BriefLine line in lines)
        {
            json.WriteStartObject();
            json.WriteString("text", line.Text);
            json.WriteString("speaker", line.Speaker);
            ActionWording.Write(json, line.Place);
            if (line.ReplacedBy is { } later)
                json.WriteString("replacedBy", later.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
