using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Roles;

/// <summary>Lines that each open with a term and say behind a dash what it is, three or more in a row: "**Ballast** – stones or iron low in a ship". English.</summary>
internal static partial class GlossaryLines
{
    /// <summary>One line alone, or two, may be tasks, prices or asides.</summary>
    private const int Fewest = 3;

    private const int MostOfTerm = 5;
    private const int MostWords = 30;

    /// <summary>From the passage of a line to its term and what it says of it; nothing where the text has no such run.</summary>
    public static IReadOnlyDictionary<int, (string Term, string Said)> Of(Source source)
    {
        var found = new Dictionary<int, (string, string)>();
        if (source.Language != "en")
            return found;
        var run = new List<(int At, string Term, string Said)>();
        for (int p = 0; p <= source.Passages.Count; p++)
        {
            if (p < source.Passages.Count && Read(source, p) is { } line)
            {
                run.Add((p, line.Term, line.Said));
                continue;
            }

            // Lines of a list alone are as often plans; a glossary puts each term in bold or on a paragraph of its own.
            if (run.Count >= Fewest)
            {
                foreach ((int at, string term, string said) in run)
                    found[at] = (term, said);
            }

            run.Clear();
        }

        return found;
    }

    private static (string Term, string Said)? Read(Source source, int at)
    {
        Passage passage = source.Passages[at];
        if (passage.Kind is not (PassageKind.Paragraph or PassageKind.ListItem) || passage.Sentences.Count == 0 || Line().Match(passage.Sentences[0].Text) is not { Success: true } line)
            return null;
        string term = line.Groups["term"].Value.Trim(), said = line.Groups["said"].Value.Trim();
        string written = source.Lines[passage.Lines.First - 1].TrimStart(' ', '-', '*', '+');
        bool marked = Bold().IsMatch(source.Lines[passage.Lines.First - 1]) || written.StartsWith('`');
        return marked && WordCount.Of(term) <= MostOfTerm && WordCount.Of(said) <= MostWords && !IsOrder(said) && said.Any(char.IsLetter) ? (term, said) : null;
    }

    // "Ana – send the minutes", "2026-04-01 – no second survey", "Boiler – was repaired".
    private static bool IsOrder(string said)
    {
        string first = said.Split(' ')[0].Trim(',', '.', '*').ToLowerInvariant();
        FunctionClass function = FunctionWords.Of(first);
        return function is not (FunctionClass.None or FunctionClass.Determiner or FunctionClass.Interrogative) || (Lexicon.Of(first).IsMainlyVerb() && !first.EndsWith("ing", StringComparison.Ordinal)) || char.IsDigit(said[0]);
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?<term>\p{L}[^—–:;.?!=]{1,40}?) (?:—|–|-) (?<said>[\p{L}""“].+)$", Options)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s*(?:[-*+] )?\*\*[^*]{2,50}\*\*", Options)]
    private static partial Regex Bold();
}
