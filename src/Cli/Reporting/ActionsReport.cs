using Kb.Query;

namespace Kb.Cli.Reporting;

/// <summary>What `kb actions` prints.</summary>
internal static class ActionsReport
{
    public static void Write(IReadOnlyList<ListedAction> actions, Party? of, DateOnly day, TextWriter output)
    {
        if (actions.Count == 0)
            output.WriteLine(of is null ? "No promise is recorded." : $"No promise of {of.Title} is recorded.");
        foreach (IGrouping<string, ListedAction> owner in actions.GroupBy(a => a.Owner ?? "Nobody named", StringComparer.Ordinal))
        {
            output.WriteLine(owner.Key);
            foreach (ListedAction action in owner)
                output.WriteLine($"  {ActionWording.Of(action, day, owner: false)}  {action.Place}  {action.Id}");
        }
    }

    public static void WriteJson(IReadOnlyList<ListedAction> actions, DateOnly day, TextWriter output) => ActionWording.WriteObject(output, json =>
    {
        json.WriteString("date", ActionWording.Day(day));
        json.WriteStartArray("actions");
        foreach (ListedAction action in actions)
            ActionWording.Write(json, action);
        json.WriteEndArray();
    });
}
