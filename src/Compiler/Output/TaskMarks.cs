using System.Text;
using System.Text.RegularExpressions;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Output;

/// <summary>The task items of a page's text: which action each line is, and whether it is ticked.</summary>
internal static partial class TaskMarks
{
    /// <summary>Lines that are task items with a footnote, in their order.</summary>
    /// <returns>Number of the line from 0, mark, first footnote label, words.</returns>
    public static IEnumerable<(int Line, bool Ticked, string Label, string Words)> Of(IReadOnlyList<string> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (Task().Match(lines[i]) is { Success: true } task)
                yield return (i, task.Groups["mark"].Value != " ", task.Groups["label"].Value, task.Groups["words"].Value);
        }
    }

    /// <summary>The line with its box ticked or emptied; nothing else changes.</summary>
    public static string Set(string line, bool ticked) => Box().Replace(line, ticked ? "$1[x]" : "$1[ ]", 1);

    /// <summary>Indexes of the actions that a task item can be: one, but for a source that says the very same twice.</summary>
    /// <param name="label">Without the source's id: the letters of the quote.</param>
    public static IEnumerable<int> Find(string letters, string words, IReadOnlyList<ActionItem> actions)
    {
        int[] all = [.. Enumerable.Range(0, actions.Count).Where(i => QuoteLetters.Of(actions[i].Citations[0].Quote).Contains(letters, StringComparer.Ordinal))];
        if (all.Length < 2)
            return all;
        string said = Plain(Destination().Replace(words, ""));
        int[] named = [.. all.Where(i => said.Contains(Plain(actions[i].Task), StringComparison.Ordinal))];
        // "the map" stands in "the map of the harbour" too: the longest is meant.
        return named.Where(i => !named.Any(j => actions[j].Task.Length > actions[i].Task.Length && Plain(actions[j].Task).Contains(Plain(actions[i].Task), StringComparison.Ordinal)));
    }

    // Escapes, marks and links are the page's, the words the source's.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text.Where(char.IsLetterOrDigit))
            plain.Append(c);
        return plain.ToString();
    }

    [GeneratedRegex(@"^\s*[-*+] \[(?<mark>[ xX])\] (?<words>.*?)\[\^(?<label>[^\]]+)\]", RegexOptions.NonBacktracking)]
    private static partial Regex Task();

    [GeneratedRegex(@"^(\s*[-*+] )\[[ xX]\]", RegexOptions.NonBacktracking)]
    private static partial Regex Box();

    [GeneratedRegex(@"(?<=\])\([^)]*\)")]
    private static partial Regex Destination();
}
