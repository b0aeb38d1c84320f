using System.Globalization;
using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Tests.Output;

/// <summary>Reads wiki/ by lines and names what breaks the format, where <c>kb check</c> does not look: it judges what a reader and another tool rely on, not whether statements are true.</summary>
internal sealed partial class FormatReading
{
    public const string TooManyPointsAtTop = "more than three points in the first 15 lines";

    private const int TopLines = 15;
    private const int TopPoints = 3;
    private const int MostBullets = 7;
    private const int MostQuoteWords = 40;

    /// <summary>Lists of links, as long as there are pages to link.</summary>
    private static readonly string[] s_listsOfPages = ["Mentioned in", "Attendees", "Meetings", "People", "Erwähnt in", "Mentionné dans", "Mencionado en", "提及于", "言及している資料"];

    /// <summary>"Named in …", in the languages of the headings.</summary>
    private static readonly string[] s_namedOnly = ["Named in ", "Genannt in ", "Mentionné dans ", "Mencionado en ", "见于 ", " に登場。"];

    private static readonly string[] s_keys = ["type", "title", "description", "aliases", "tags", "generated", "sources"];

    private static readonly string[] s_sourceKeys = ["id", "resource", "title", "last_modified"];

    private static readonly string[] s_types = ["Source", "Meeting", "Concept", "Person", "Organization", "Project", "Product", "Place", "Answer"];

    private readonly List<FormatFinding> _findings = [];
    private readonly HashSet<string> _sourceIds;

    private FormatReading(IReadOnlyDictionary<string, string> files) =>
        _sourceIds = [.. files.Keys.Where(path => path.StartsWith("sources/", StringComparison.Ordinal) || path.StartsWith("meetings/", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path))];

    public int Bullets { get; private set; }

    public int Citations { get; private set; }

    public int Entries { get; private set; }

    public IReadOnlyList<FormatFinding> Findings => _findings;

    /// <param name="files">Path below wiki/ to text, every .md file.</param>
    public static FormatReading Of(IReadOnlyDictionary<string, string> files)
    {
        var reading = new FormatReading(files);
        foreach ((string path, string text) in files)
        {
            if (path == "log.md")
                reading.ReadLog(text);
            else if (Path.GetFileName(path) == "index.md")
                reading.ReadIndex(path, text, files);
            else
                reading.ReadPage(path, text);
        }

        foreach (IGrouping<string, string> same in files.Keys.GroupBy(path => path, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
            reading.Find(same.Key, 7, "differs from another name by case only");
        return reading;
    }

    private void ReadPage(string path, string text)
    {
        CheckName(path);
        Dictionary<string, object> header;
        try
        {
            header = StrictFrontMatter.Read(text);
        }
        catch (FormatException broken)
        {
            Find(path, 2, broken.Message);
            return;
        }

        CheckHeader(path, header);
        string[] body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..].Trim('\n').Split('\n');
        CheckTop(path, body, header.GetValueOrDefault("description") is string says && !path.Contains("-more", StringComparison.Ordinal) && !s_namedOnly.Any(words => says.Contains(words, StringComparison.Ordinal)), header.GetValueOrDefault("type") is "Source" or "Meeting" || path.Contains("-more", StringComparison.Ordinal));
        CheckLines(path, body);
    }

    private void CheckName(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        if (!FileName().IsMatch(name) || name.Any(c => c is >= '\u00C0' and <= '\u024F') || Nfc.Compose(name) != name || WindowsName().IsMatch(name))
            Find(path, 7, "file name");
    }

    private void CheckHeader(string path, Dictionary<string, object> header)
    {
        if (!header.Keys.SequenceEqual(s_keys.Where(header.ContainsKey)) || header.Keys.LastOrDefault() != "sources")
            Find(path, 2, $"keys {string.Join(", ", header.Keys)}");
        if (header.GetValueOrDefault("type") is not string type || !s_types.Contains(type))
            Find(path, 2, "type");
        if (header.GetValueOrDefault("title") is not string { Length: > 0 } || header.GetValueOrDefault("description", "-") is not string { Length: > 0 })
            Find(path, 2, "title or description is no text");
        if (s_keys[3..5].Where(header.ContainsKey).Any(key => header[key] is not object[] { Length: > 0 } values || values.Any(value => value is not string)))
            Find(path, 2, "aliases or tags is no list of texts");

        object[] sources = header.GetValueOrDefault("sources") as object[] ?? [];
        Citations += sources.Length;
        var dates = new List<string>();
        foreach (Dictionary<string, object>? source in sources.Select(source => source as Dictionary<string, object>))
        {
            if (source is null || !source.Keys.SequenceEqual(s_sourceKeys.Where(source.ContainsKey)) || source.Count < 3)
            {
                Find(path, 2, "an entry of sources");
                continue;
            }

            dates.AddRange(source.TryGetValue("last_modified", out object? date) ? [(string)date] : []);
            string id = (string)source["id"];
            Match label = Label().Match(id);
            if (!label.Success || !_sourceIds.Contains(label.Groups[1].Value))
                Find(path, 2, $"label {id} is no source's id with four letters");
        }

        string? newest = dates.Max(StringComparer.Ordinal);
        if (header.GetValueOrDefault("generated") is not Dictionary<string, object> generated
            || (string)generated.GetValueOrDefault("by", "") != "kb/1"
            || generated.GetValueOrDefault("at") as string != newest
            || dates.Any(date => !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
            Find(path, 9, $"generated or last_modified; the newest source is of {newest ?? "no day"}");
    }

    private void CheckTop(string path, string[] body, bool isDescribed, bool isSource)
    {
        string[] top = [.. body.Take(TopLines)];
        if (!body[0].StartsWith("# ", StringComparison.Ordinal) || body.Count(line => line.StartsWith("# ", StringComparison.Ordinal)) != 1)
            Find(path, 11, "the title is not the one first heading");
        // What describes the page stands before its first section, with its evidence.
        if (isDescribed && !top.TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Any(line => line.Contains("[^", StringComparison.Ordinal)))
            Find(path, 11, "no cited definition at the top");
        if (!isSource && top.Count(line => IsBullet(line) && line.Contains("[^", StringComparison.Ordinal)) > TopPoints)
            Find(path, 11, TooManyPointsAtTop);
    }

    private void CheckLines(string path, string[] body)
    {
        string section = "";
        int bullets = 0;
        var statements = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in body)
        {
            if (line.StartsWith('#'))
            {
                (section, bullets) = (line.TrimStart('#', ' '), 0);
                if (line.Contains("](", StringComparison.Ordinal) || line.Contains("[^", StringComparison.Ordinal))
                    Find(path, 3, $"link in a heading: {line}");
            }

            if (IsBullet(line))
            {
                Bullets++;
                if (++bullets == MostBullets + 1 && !s_listsOfPages.Contains(section))
                    Find(path, 11, $"more than seven bullets under '{section}'");
            }

            bool isNote = line.StartsWith("[^", StringComparison.Ordinal);
            foreach (string quote in Quotes(line))
            {
                if (Link().IsMatch(quote))
                    Find(path, 3, $"link in a quote: {quote}");
                if (quote.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostQuoteWords)
                    Find(path, 11, $"quote of more than 40 words: {quote}");
                if (!isNote && IsBullet(line) && !statements.Add(quote))
                    Find(path, 11, $"twice: {quote}");
            }

            foreach (Match link in Link().Matches(line))
            {
                string target = link.Groups[2].Value;
                if (link.Groups[1].Value.Contains('`', StringComparison.Ordinal))
                    Find(path, 3, $"code in the words of a link: {link.Value}");
                if (target.Contains(':', StringComparison.Ordinal) && !(line.StartsWith("- Original: ", StringComparison.Ordinal) && target.StartsWith("https://", StringComparison.Ordinal)))
                    Find(path, 8, $"outside link: {target}");
            }
        }
    }

    private void ReadIndex(string path, string text, IReadOnlyDictionary<string, string> files)
    {
        foreach (string line in text.TrimEnd('\n').Split('\n').Where(line => line.Length > 0 && !Heading().IsMatch(line)))
        {
            Match entry = IndexLine().Match(line);
            Entries++;
            if (!entry.Success)
            {
                Find(path, 10, $"no entry: {line}");
                continue;
            }

            string target = Path.Combine(Path.GetDirectoryName(path)!, Uri.UnescapeDataString(entry.Groups[1].Value));
            bool isDescribed = files.TryGetValue(target, out string? page) && page.Contains("\ndescription: ", StringComparison.Ordinal);
            if (Path.GetFileName(target) != "index.md" && isDescribed != entry.Groups[2].Success)
                Find(path, 10, $"the description of {target} is not that of the page");
        }
    }

    private void ReadLog(string text)
    {
        string[] days = [.. text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal))];
        if (!days.SequenceEqual(days.Distinct().OrderDescending(StringComparer.Ordinal)))
            Find("log.md", 10, "days are not newest first, each once");
        foreach (string line in text.TrimEnd('\n').Split('\n').Where(line => line.Length > 0 && line != "# Log"))
        {
            Entries++;
            if (!LogLine().IsMatch(line))
                Find("log.md", 10, $"no entry: {line}");
        }
    }

    /// <summary>From the first to the last quotation mark before each run of footnote marks; of a footnote, what stands behind its link.</summary>
    private static IEnumerable<string> Quotes(string line)
    {
        string[] parts = line.StartsWith("[^", StringComparison.Ordinal)
            ? [line[(line.IndexOf("): \"", StringComparison.Ordinal) + 1)..]]
            : Marks().Split(line)[..^1];
        return parts.Select(part => Quote().Match(part)).Where(quote => quote.Success).Select(quote => quote.Groups[1].Value);
    }

    private static bool IsBullet(string line) => line.TrimStart().StartsWith("- ", StringComparison.Ordinal);

    private void Find(string path, int rule, string what) => _findings.Add(new FormatFinding(path, rule, what));

    [GeneratedRegex(@"^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+)*$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^(?:con|prn|aux|nul|com\d|lpt\d)$")]
    private static partial Regex WindowsName();

    [GeneratedRegex(@"^(.+)-[a-z0-9]{4}$")]
    private static partial Regex Label();

    [GeneratedRegex(@"(?<!\\)\[((?:\\.|[^\[\]\\])*)\]\(([^)\s]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"""(.+)""$")]
    private static partial Regex Quote();

    [GeneratedRegex(@"(?:\[\^[^\]\s]+\])+")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^#{1,2} \S")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\* \[(?:\\.|[^\[\]\\])+\]\(([^)\s]+)\)( - \S.*)?$")]
    private static partial Regex IndexLine();

    [GeneratedRegex(@"^(?:## \d{4}-\d\d-\d\d|\* \*\*(?:Creation|Update|Deprecation)\*\*: `[^`]+`(?:, `[^`]+`)*(?: and \d+ more)?)$")]
    private static partial Regex LogLine();
}
