using System.Text.RegularExpressions;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Lists of people near the top of a meeting that no label announces: "Nora Berg, Ivo Lund (notes), Kit, me (Hetty Croft) writing", "Around the table: Ana, Ben and I", "Dear Ana, Ben, Cleo,".</summary>
internal static partial class NameLists
{
    private const int Fewest = 3;

    /// <summary>The names of a line's lists, brackets left out; empty for fewer than three, the writer counted.</summary>
    /// <param name="isPerson">Whether a name may be a person's: of a list two thirds must be.</param>
    public static IReadOnlyList<string> In(string line, Func<string, bool> isPerson)
    {
        var found = new List<string>();
        foreach (Match list in Lists().Matches(Brackets().Replace(line, "${name}")))
        {
            string[] items = Joins().Split(list.Groups["list"].Value);
            string[] names = [.. items.Where(i => !IsWriter(i) && isPerson(i))];
            if (items.Length >= Fewest && 3 * (names.Length + items.Count(IsWriter)) >= 2 * items.Length)
                found.AddRange(names);
        }

        return found;
    }

    private static bool IsWriter(string item) => item is "me" or "I" or "myself" or "yours truly";

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;
    private const string Item = @"(?:(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}[\p{L}'’-]*\.?|(?:(?:Dr|Prof|Fr)\.? )?" + NameForms.Any + "|me|I|myself|yours truly)";
    private const string Join = @"(?:, (?:and |& |plus )?|; | and | & | / |/| \+ )";

    [GeneratedRegex(@"\b(?<list>" + Item + "(?:" + Join + Item + @"){2,})(?:\W|$)", Options)]
    private static partial Regex Lists();

    [GeneratedRegex(Join, Options)]
    private static partial Regex Joins();

    [GeneratedRegex(@"(?<name>[\p{L}.]) ?\([^()]*\)", Options)]
    private static partial Regex Brackets();
}
