using System.Globalization;
using System.Text.Json;
using Kb.Query;

namespace Kb.Cli.Reporting;

/// <summary>A promise as one line of text or one JSON object.</summary>
internal static class ActionWording
{
    /// <summary>"[ ] order 20 pressure sensors, due 2026-04-14 ("by next Tuesday"), OVERDUE by 5 days".</summary>
    /// <param name="day">On which it is looked at.</param>
    /// <param name="owner">Whether the line has to say whose it is.</param>
    public static string Of(ListedAction action, DateOnly day, bool owner)
    {
        string who = owner && action.Owner is { } name ? name + ": " : "";
        string to = action.For is { } other ? $"to {other}: " : "";
        string due = action switch
        {
            { Due: { } date, DueWords: { } words } when !words.Contains(Day(date), StringComparison.Ordinal) => $", due {Day(date)} (\"{words}\")",
            { Due: { } date } => $", due {Day(date)}",
            { DueWords: { } words } => $", due \"{words}\"",
            _ => "",
        };
        string state = action.IsOverdue ? $", OVERDUE by {Days(day.DayNumber - action.Due!.Value.DayNumber)}"
            : action.IsStale ? $", open for {Days(action.Age!.Value)}" : "";
        return $"{(action.IsDone ? "[x]" : "[ ]")} {who}{to}{action.Task.TrimEnd('.', ',', ';', ' ')}{due}{state}";
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Days(int days) => days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days} days");

    public static void Write(Utf8JsonWriter json, ListedAction action)
    {
        json.WriteStartObject();
        json.WriteString("id", action.Id);
        json.WriteString("owner", action.Owner);
        json.WriteString("for", action.For);
        json.WriteString("task", action.Task);
        json.WriteString("due", action.Due is { } due ? Day(due) : null);
        json.WriteString("dueWords", action.DueWords);
        json.WriteBoolean("done", action.IsDone);
        json.WriteBoolean("overdue", action.IsOverdue);
        json.WriteBoolean("stale", action.IsStale);
        Write(json, action.Place);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Place place)
    {
        json.WriteString("path", place.Path);
        json.WriteNumber("line", place.Lines.First);
        json.WriteNumber("lastLine", place.Lines.Last);
        json.WriteString("source", place.Title);
        json.WriteString("date", place.Date is { } date ? Day(date) : null);
    }

    /// <summary>One JSON object on the output, and nothing else.</summary>
    public static void WriteObject(TextWriter output, Action<Utf8JsonWriter> members)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
    }
}
