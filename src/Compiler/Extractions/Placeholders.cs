using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Extractions;

/// <summary>Words that stand for what a reader puts in their place: FILE of "--log=FILE", dir of "-d <dir>", OSM-FILE of a synopsis, YYYY-ZZZZ. They name nothing.</summary>
internal sealed partial class Placeholders
{
    private readonly HashSet<string> _words;

    private Placeholders(HashSet<string> words) => _words = words;

    public static Placeholders Of(Source source)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        bool synopsis = false;
        foreach (string line in source.Lines)
        {
            if (line.Length > 0 && !char.IsWhiteSpace(line[0]))
                synopsis = Synopsis().IsMatch(line);
            if (Option().Match(line) is { Success: true } option)
                Add(words, Taken().Matches(option.Value).Select(m => m.Groups["word"].Value));
            else
                Add(words, Assigned().Matches(line).Select(m => m.Groups["word"].Value));
            if (synopsis)
                Add(words, Loud().Matches(line).Select(m => m.Value));
        }

        // What the text is titled after is a name, whatever stands in its synopsis.
        string title = SpacedText.Of(source.Title);
        words.RemoveWhere(word => SpacedText.Holds(title, NameKey.Of(word)));
        return new Placeholders(words);
    }

    public bool Holds(Candidate candidate) => (candidate.Evidence & (NameEvidence.Guided | NameEvidence.Person | NameEvidence.Bracket | NameEvidence.Linked)) == 0 && (_words.Contains(candidate.Text) || IsPattern(candidate.Text));

    private static void Add(HashSet<string> words, IEnumerable<string> found)
    {
        foreach (string word in found.Where(w => w.Length > 1))
            words.Add(word);
    }

    // "YYYY", "XXXX-ZZZZ", "YYYY-MM-DD": one letter for each place, of those that people write so. "DDD" and "MMM" alone are names.
    private static bool IsPattern(string text) =>
        text.Split('-', '/', '.', ':') is var parts && (parts.Length > 1 || text.Length > 2) && parts.All(p => p.Length > 1 && p.All(c => c == p[0] && (parts.Length > 1 ? "XYZNMDHS" : "XYZN").Contains(c, StringComparison.Ordinal)));

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?:#+ )?(?:SYNOPSIS|Synopsis|USAGE|Usage)\W*$|^[Uu]sage: [a-z./\[<-]", Options)]
    private static partial Regex Synopsis();

    // What is shouted or stands in angle brackets; "Aurora" of "--cluster=Aurora" is itself a value.
    private const string Shouted = @"[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)*";

    private const string Sign = @"[`*]{0,2}(?:--[A-Za-z\d][^\s`*]*|-[a-z\d][^\s`*]*|-[A-Z](?:[=<\[][^\s`*]*)?)[`*]{0,2}";

    // The head of a line that opens with an option: options and what they take, up to two spaces, which the explanation stands behind. "-Ask Siemens" is an item.
    [GeneratedRegex(@"^\s*(?:[-*]\s+)?" + Sign + @"(?:,?\s(?:" + Sign + @"|[`*\[]{0,2}(?:" + Shouted + @"|<[^<>\s]+>)(?:\.\.\.)?[\]`*]{0,2})){0,5}(?:\s\s|$)", Options)]
    private static partial Regex Option();

    [GeneratedRegex(@"<(?<word>[A-Za-z][\w-]*)>|[=\s\[*`](?<word>" + Shouted + @")\b", Options)]
    private static partial Regex Taken();

    // "--log=FILE" anywhere.
    [GeneratedRegex(@"--[a-z][\w-]*\[?=\[?(?:<(?<word>[A-Za-z][\w-]*)>|(?<word>" + Shouted + @")\b)", Options)]
    private static partial Regex Assigned();

    [GeneratedRegex(@"\b[A-Z][A-Z\d]+(?:[-_][A-Z\d]+)*\b", Options)]
    private static partial Regex Loud();
}
