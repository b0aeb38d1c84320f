using System.Globalization;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Names of a source's actions: its id and four letters of the quote's hash, which is also the footnote's label on the pages. Of two actions in one sentence the second ends in "-2".</summary>
public static class ActionIds
{
    /// <returns>In the order of <paramref name="actions"/>.</returns>
    public static IReadOnlyList<string> Of(SourceId source, IReadOnlyList<ActionItem> actions)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var ids = new List<string>(actions.Count);
        foreach (ActionItem action in actions)
        {
            string id = $"{source}-{QuoteLetters.Of(action.Citations[0].Quote).First()}";
            int time = times[id] = times.GetValueOrDefault(id) + 1;
            ids.Add(time == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{time}"));
        }

        return ids;
    }
}
