using Kb.Compiler.Diagnostics;
using Kb.Compiler.Language;

namespace Kb.Compiler.Workspace;

/// <summary>Gathers what the sections of AGENTS.md say. Where two lines contradict each other the first holds, and Never holds against all.</summary>
internal sealed class GuidanceParts(string fileName, DiagnosticBag diagnostics)
{
    private static readonly Dictionary<string, string> s_types = new(StringComparer.Ordinal)
    {
        ["Pages"] = "", ["Concepts"] = "Concept", ["People"] = "Person", ["Organizations"] = "Organization", ["Projects"] = "Project", ["Products"] = "Product", ["Places"] = "Place",
    };

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> _different = [];
    private readonly List<string> _never = [];
    private readonly Dictionary<string, (string Heading, string Type)> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageRule> _pages = new(StringComparer.Ordinal);
    private readonly List<GuidanceEntry> _entries = [];
    private MeetingRule _meetings = MeetingRule.None;

    public void Add(GuidanceSection section)
    {
        _texts[section.Heading] = _texts.TryGetValue(section.Heading, out string? earlier) ? $"{earlier}\n\n{section.Text}".Trim() : section.Text;
        foreach (GuidanceItem item in section.Items())
        {
            switch (section.Heading)
            {
                case "Purpose":
                    Understood(section, item, "ranks names and key points: what shares its words comes first");
                    break;
                case "Style":
                    Understood(section, item, "prose only: no effect with this model, whose statements are quotes and shortened sentences");
                    break;
                case "Meetings":
                    AddMeeting(section, item);
                    break;
                case "Aliases":
                    AddAlias(section, item);
                    break;
                case "Different":
                    AddDifferent(section, item);
                    break;
                case "Never":
                    AddNever(section, item);
                    break;
                default:
                    AddPages(section, item, s_types[section.Heading]);
                    break;
            }
        }
    }

    public Guidance ToGuidance()
    {
        ReportContradictions();
        return new Guidance(_texts, _aliases, _different, _never, _named.ToDictionary(entry => entry.Key, entry => entry.Value.Type, StringComparer.Ordinal))
        {
            Pages = _pages,
            Meetings = _meetings,
            Entries = _entries,
        };
    }

    // A whole item is a rule or a name; of a paragraph each sentence is a rule.
    private void AddPages(GuidanceSection section, GuidanceItem item, string type)
    {
        if (PageRuleReader.Read(item.Text, type) is null && item.IsListed && type.Length > 0 && GuidanceNames.WithoutNote(item.Text) is var name && GuidanceNames.IsName(name) && !GuidanceNames.IsWish(name))
        {
            if (_named.TryAdd(name, (section.Heading, type)))
                Understood(section, item, $"a page of its own, a {type}, as soon as one source names it", name);
            else
                Contradictory(item, name, _named[name].Heading);
            return;
        }

        foreach (string sentence in Sentences(item.Text, text => PageRuleReader.Read(text, type) is not null))
        {
            if (PageRuleReader.Read(sentence, type) is not var (to, read, use))
            {
                Unused(section, item, sentence, type.Length == 0
                    ? "a rule such as 'At least two sources', 'At most 5 pages for a source' or 'not: Slack, Excel'"
                    : "'- Annual billing' for a name that gets a page, or a rule such as 'Only what is listed' or 'not: Slack, Excel'");
                continue;
            }

            PageRule before = _pages.GetValueOrDefault(to, PageRule.None);
            if (before.Contradicts(read))
            {
                Contradictory(item, sentence, section.Heading + " with another number");
                continue;
            }

            _pages[to] = before.And(read);
            Understood(section, item, use, sentence);
        }
    }

    private void AddMeeting(GuidanceSection section, GuidanceItem item)
    {
        foreach (string sentence in Sentences(item.Text, text => MeetingRuleReader.Read(text, item.IsListed) is not null))
        {
            if (MeetingRuleReader.Read(sentence, item.IsListed) is var (rule, use))
            {
                _meetings = _meetings.And(rule);
                Understood(section, item, use, sentence);
            }
            else
            {
                Unused(section, item, sentence, $"'- standups/' for a folder, '- retrospective' for a word of the title, 'show: decisions' or 'without: key points' (known are {MeetingParts.Known})");
            }
        }
    }

    private void AddAlias(GuidanceSection section, GuidanceItem item)
    {
        int equals = item.Text.IndexOf('=', StringComparison.Ordinal);
        string other = equals < 0 ? "" : item.Text[..equals].Trim();
        string full = equals < 0 ? "" : item.Text[(equals + 1)..].Trim();
        if (!item.IsListed || !GuidanceNames.IsName(other) || !GuidanceNames.IsName(full) || other == full)
            Unused(section, item, item.Text, "'- LLM = large language model'");
        else if (!_aliases.TryAdd(other, full) && _aliases[other] != full)
            Contradictory(item, other, $"Aliases, as {_aliases[other]}");
        else
            Understood(section, item, "two names of one thing, which has a page as soon as one source names it");
    }

    private void AddDifferent(GuidanceSection section, GuidanceItem item)
    {
        string[] titles = [.. GuidanceItems.SplitOutsideBrackets(item.Text).Distinct(StringComparer.Ordinal)];
        if (!item.IsListed || titles.Length < 2 || !titles.All(GuidanceNames.IsName))
        {
            Unused(section, item, item.Text, "'- Mercury (planet), Mercury (element)'");
            return;
        }

        _different.Add(titles);
        Understood(section, item, "names of different things: never joined, each page links to the others");
    }

    private void AddNever(GuidanceSection section, GuidanceItem item)
    {
        string[] words = [.. GuidanceItems.SplitOutsideBrackets(item.Text).Select(GuidanceItems.Subject)];
        if (!item.IsListed || words.Length == 0 || words.Any(word => !GuidanceNames.IsName(word) || GuidanceNames.IsWish(word) || word.Length < 2 || word.Split(' ').All(w => StopWords.Contains(w.ToLowerInvariant(), "en"))))
        {
            Unused(section, item, item.Text, "'- insurance', one word or subject an item");
            return;
        }

        _never.AddRange(words);
        Understood(section, item, "left out: no name, page, title, statement or description that holds it");
    }

    private void ReportContradictions()
    {
        foreach (GuidanceEntry entry in _entries)
        {
            var location = new Location(fileName, entry.Line);
            if (_named.ContainsKey(entry.Text) && entry.Heading != "Never" && _never.Exists(n => Same(n, entry.Text)))
                diagnostics.Report(Rules.OverruledGuidance, location, entry.Text, entry.Heading, "Never");
            else if (_named.ContainsKey(entry.Text) && _pages.Values.Any(rule => rule.Without.Any(w => Same(w, entry.Text))))
                diagnostics.Report(Rules.OverruledGuidance, location, entry.Text, entry.Heading, "not:");
            else if (entry.Heading == "Aliases" && entry.Text.Split('=', 2) is [var other, var full] && _different.Exists(group => group.Any(g => Same(g, other.Trim())) && group.Any(g => Same(g, full.Trim()))))
                diagnostics.Report(Rules.OverruledGuidance, location, entry.Text, entry.Heading, "Different");
        }
    }

    // A text is cut only where that makes sense of a part of it: a wish is reported whole.
    private static string[] Sentences(string text, Func<string, bool> isUnderstood)
    {
        string[] sentences = [.. SentenceSplitter.Split(text).Select(s => text.Substring(s.Start, s.Length).Trim())];
        return !isUnderstood(text) && sentences.Any(isUnderstood) ? sentences : [text];
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private void Understood(GuidanceSection section, GuidanceItem item, string use, string? text = null) =>
        _entries.Add(new GuidanceEntry(section.Heading, item.Line, item.LastLine, text ?? item.Text, use));

    private void Unused(GuidanceSection section, GuidanceItem item, string text, string example) =>
        diagnostics.Report(Rules.UnusedGuidance, new Location(fileName, item.Line), section.Heading, text.Length <= 80 ? text : text[..80] + "…", example);

    private void Contradictory(GuidanceItem item, string text, string where) =>
        diagnostics.Report(Rules.ContradictoryGuidance, new Location(fileName, item.Line), text, where);
}
