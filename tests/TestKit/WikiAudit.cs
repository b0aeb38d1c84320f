using System.Text;
using System.Text.RegularExpressions;

namespace Kb.TestKit;

/// <summary>Judges a compiled wiki from its bytes alone: shares no code with the compiler, so that one mistake is not made twice.</summary>
public sealed partial class WikiAudit
{
    private static readonly HashSet<string> s_stated =
    [
        "What the sources say", "Key points", "Was die Quellen sagen", "Kernpunkte", "Ce que disent les sources", "Points clés", "Lo que dicen las fuentes", "Puntos clave",
        "来源怎么说", "要点", "資料の記述",
    ];

    private readonly string _root;
    private readonly List<string> _findings = [];

    private WikiAudit(string root) => _root = root;

    public int Pages { get; private set; }

    public int Links { get; private set; }

    public int Quotes { get; private set; }

    public int Bullets { get; private set; }

    public int Condensed { get; private set; }

    public IReadOnlyList<string> Findings => _findings;

    public static WikiAudit Of(string workspace)
    {
        var audit = new WikiAudit(workspace);
        string[] files = [.. Directory.GetFiles(Path.Combine(workspace, "wiki"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        foreach (string file in files.Where(f => Path.GetFileName(f) is not ("index.md" or "log.md")))
            audit.ReadPage(file);
        audit.ReadIndexes(files);
        return audit;
    }

    public override string ToString() =>
        $"{Pages} pages, {Links} links, {Quotes} quotes, {Bullets} cited lines, {Condensed} condensed or written sentences; {_findings.Count} findings\n{string.Join('\n', _findings.Take(40))}";

    private void ReadPage(string file)
    {
        Pages++;
        string text = File.ReadAllText(file);
        string body = text[(text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5)..];
        ReadLinks(file, text);
        Dictionary<string, (string Place, string? Quote)> notes = ReadNotes(file, body);
        var used = new HashSet<string>();
        string section = "";
        foreach (string line in body.Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                section = line[3..];
            if (line.StartsWith("[^", StringComparison.Ordinal) || !Mark().IsMatch(line))
            {
                if (line.StartsWith("- ", StringComparison.Ordinal) && s_stated.Contains(section))
                    Find(file, $"no citation: {line}");
                continue;
            }

            Bullets++;
            string[] labels = [.. Mark().Matches(line).Select(m => m.Groups[1].Value)];
            foreach (string label in labels)
            {
                used.Add(label);
                if (!notes.ContainsKey(label))
                    Find(file, $"footnote without text: {label}");
            }

            CheckStatement(file, line, [.. labels.Where(notes.ContainsKey).Select(l => notes[l])]);
        }

        foreach (string label in notes.Keys.Except(used))
            Find(file, $"footnote that nothing refers to: {label}");
    }

    // A quoted statement stands in the cited lines; of any other, each number and each capitalised word does.
    private void CheckStatement(string file, string line, (string Place, string? Quote)[] notes)
    {
        string cited = Plain(string.Join(' ', notes.Select(n => Lines(file, n.Place))));
        MatchCollection quotes = Quoted().Matches(line);
        Quotes += quotes.Count;
        foreach (string quote in quotes.Select(q => q.Groups[1].Value).Where(q => !cited.Contains(Plain(q), StringComparison.Ordinal)))
            Find(file, $"quote is not in the cited lines: {quote}");
        if (quotes.Count > 0)
            return;

        Condensed++;
        foreach ((_, string? quote) in notes)
        {
            if (quote is null && !Task().IsMatch(line)) // what is to be done is a stretch of a sentence that may itself be too long to quote
                Find(file, $"condensed sentence without the quote it rests on: {line}");
            else if (quote is not null && !cited.Contains(Plain(quote), StringComparison.Ordinal))
                Find(file, $"footnote's quote is not in the cited lines: {quote}");
        }

        string statement = Plain(Mark().Replace(Lead().Replace(WorkedOut().Replace(line, ""), ""), ""));
        foreach (string word in statement.Split(' ').Skip(1).Where(w => w.Length > 0 && (char.IsUpper(w[0]) || char.IsDigit(w[0]))))
        {
            if (!$" {cited} ".Contains($" {word} ", StringComparison.OrdinalIgnoreCase))
                Find(file, $"'{word}' is not in the cited lines: {line}");
        }
    }

    private Dictionary<string, (string, string?)> ReadNotes(string file, string body)
    {
        var notes = new Dictionary<string, (string, string?)>();
        foreach (Match note in Note().Matches(body))
        {
            string? quote = note.Groups[3].Success ? note.Groups[3].Value : null;
            if (!notes.TryAdd(note.Groups[1].Value, (note.Groups[2].Value, quote)))
                Find(file, $"footnote twice: {note.Groups[1].Value}");
        }

        return notes;
    }

    private void ReadLinks(string file, string text)
    {
        foreach (Match link in Link().Matches(text))
        {
            string target = link.Groups[1].Value;
            if (target.StartsWith("https://", StringComparison.Ordinal))
                continue;
            Links++;
            string path = Uri.UnescapeDataString(target.Split('#', '?')[0]);
            string full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, path));
            if (!File.Exists(full))
                Find(file, $"broken link: {target}");
        }
    }

    private void ReadIndexes(string[] files)
    {
        var listed = new List<string>();
        foreach (string index in files.Where(f => Path.GetFileName(f) == "index.md"))
        {
            string text = File.ReadAllText(index);
            ReadLinks(index, text);
            listed.AddRange(Link().Matches(text).Select(m => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(index)!, Uri.UnescapeDataString(m.Groups[1].Value)))));
        }

        foreach (string page in files.Where(f => Path.GetFileName(f) is not ("index.md" or "log.md")))
        {
            int times = listed.Count(l => l == page);
            if (times != 1)
                Find(page, $"listed {times} times over the indexes");
        }
    }

    private string Lines(string file, string place)
    {
        string path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, Uri.UnescapeDataString(place.Split('#', '?')[0])));
        Match span = Fragment().Match(place);
        if (!File.Exists(path) || !span.Success)
        {
            Find(file, $"citation of no lines: {place}");
            return "";
        }

        string[] lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        int first = int.Parse(span.Groups[1].Value, null);
        int last = span.Groups[2].Success ? int.Parse(span.Groups[2].Value, null) : first;
        if (first < 1 || last > lines.Length || last < first)
        {
            Find(file, $"lines that the source does not have: {place}");
            return "";
        }

        return string.Join(' ', lines[(first - 1)..last]);
    }

    // Words alone: markup, escapes and the marks of lists and quotes are not what a quote must keep.
    private static string Plain(string text)
    {
        string shown = MarkdownLink().Replace(text, "$1");
        var plain = new StringBuilder(shown.Length);
        foreach (char c in shown)
            plain.Append(char.IsLetterOrDigit(c) ? c : ' ');
        return WideGap().Replace(Spaces().Replace(plain.ToString(), " "), "").Trim();
    }

    private void Find(string file, string what) => _findings.Add($"{Path.GetRelativePath(_root, file)}: {what}");

    [GeneratedRegex(@"\[\^([^\]]+)\](?!:)")]
    private static partial Regex Mark();

    [GeneratedRegex(@"""(.+?)""\[\^")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(?:- )?(?:\d{4}-\d\d-\d\d, )?(?:[^\[\]:]* in )?(?:\[[^\]]*\]\([^)]*\)[^:]{0,80}: )?(?:[^\[\]:?]{3,100}\?: )?")] // the heading of an answer is the question
    private static partial Regex Lead();

    // A task's box, the day that was worked out from the words behind it, and the place of what is too long to quote.
    [GeneratedRegex(@"^- \[[ x]\] ")]
    private static partial Regex Task();

    [GeneratedRegex(@"(?<=^- )\[[ x]\] (?:To (?=\S))?|, due (?:\d{4}-\d\d-\d\d)?|see lines? [\d–]+ of the source| Replaced (?:on \d{4}-\d\d-\d\d|later)\.")]
    private static partial Regex WorkedOut();

    [GeneratedRegex(@"^\[\^([^\]]+)\]: \[.*?\]\(([^)]+)\)(?:: ""(.*)"")?$", RegexOptions.Multiline)]
    private static partial Regex Note();

    [GeneratedRegex(@"(?<!\\)\]\(<?([^)>\s]+)>?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"#L(\d+)(?:-L?(\d+))?$")]
    private static partial Regex Fragment();

    [GeneratedRegex(@"!?\[+([^\]|]*?)(?:\|[^\]]*)?\]+(?:\([^)]*\))?")]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // Lines of Chinese and Japanese are joined without a space.
    [GeneratedRegex(@"(?<=[\u3005-\u9fff]) | (?=[\u3005-\u9fff])")]
    private static partial Regex WideGap();
}
