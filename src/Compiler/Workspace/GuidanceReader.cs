using System.Text;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Language;

namespace Kb.Compiler.Workspace;

/// <summary>Reads AGENTS.md as data: what stands under a heading that kb knows goes where that heading says; what reaches nothing is reported.</summary>
public static class GuidanceReader
{
    private const string FileName = "AGENTS.md";
    private const int MaxBytes = 1 << 18;

    private const string Aliases = "Aliases";
    private const string Different = "Different";
    private const string Never = "Never";

    private static readonly string[] s_headings =
    [
        "Purpose", "Style", "Pages", "Concepts", "People", "Organizations", "Projects", "Products", "Places", "Meetings", Aliases, Different, Never,
    ];

    private static readonly Dictionary<string, string> s_types = new(StringComparer.Ordinal)
    {
        ["Concepts"] = "Concept", ["People"] = "Person", ["Organizations"] = "Organization", ["Projects"] = "Project", ["Products"] = "Product", ["Places"] = "Place",
    };

    /// <summary><see cref="Guidance.Empty"/> where there is no file.</summary>
    public static Guidance Read(WorkspaceFolder workspace, DiagnosticBag diagnostics)
    {
        if (!File.Exists(workspace.GuidanceFile))
            return Guidance.Empty;
        if (new FileInfo(workspace.GuidanceFile).Length > MaxBytes)
        {
            diagnostics.Report(Rules.UnreadableGuidance, new Location(FileName), $"it has more than {MaxBytes} bytes");
            return Guidance.Empty;
        }

        string text = File.ReadAllText(workspace.GuidanceFile);
        if (text.AsSpan().ContainsAny('\0', '\uFFFD'))
        {
            diagnostics.Report(Rules.UnreadableGuidance, new Location(FileName), "it is not UTF-8 text");
            return Guidance.Empty;
        }

        return Parse(text, diagnostics);
    }

    public static Guidance Parse(string text, DiagnosticBag diagnostics)
    {
        IReadOnlyList<GuidanceSection> sections = GuidanceSections.Split(Nfc.Compose(text), s_headings, diagnostics);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        var different = new List<IReadOnlyList<string>>();
        var never = new List<string>();
        var named = new Dictionary<string, (string Heading, string Type)>(StringComparer.Ordinal);
        foreach (GuidanceSection section in sections)
        {
            texts[section.Heading] = texts.TryGetValue(section.Heading, out string? earlier) ? $"{earlier}\n\n{section.Text}".Trim() : section.Text;
            foreach (GuidanceItem item in section.Items())
            {
                var location = new Location(FileName, item.Line);
                if (section.Heading == Aliases)
                    AddAlias(aliases, item, location, diagnostics);
                else if (section.Heading == Different)
                    AddDifferent(different, item, location, diagnostics);
                else if (section.Heading == Never)
                    AddNever(never, item, location, diagnostics);
                else if (item.IsListed && s_types.TryGetValue(section.Heading, out string? type) && !named.TryAdd(item.Text, (section.Heading, type)))
                    diagnostics.Report(Rules.ContradictoryGuidance, location, item.Text, named[item.Text].Heading);
            }
        }

        return new Guidance(texts, aliases, different, never, named.ToDictionary(entry => entry.Key, entry => entry.Value.Type, StringComparer.Ordinal));
    }

    private static void AddAlias(Dictionary<string, string> aliases, GuidanceItem item, Location location, DiagnosticBag diagnostics)
    {
        int equals = item.Text.IndexOf('=', StringComparison.Ordinal);
        string other = equals < 0 ? "" : item.Text[..equals].Trim();
        string full = equals < 0 ? "" : item.Text[(equals + 1)..].Trim();
        if (!item.IsListed || other.Length == 0 || full.Length == 0)
            diagnostics.Report(Rules.UnusedGuidance, location, Aliases, item.Text, "'- LLM = large language model'");
        else if (!aliases.TryAdd(other, full) && aliases[other] != full)
            diagnostics.Report(Rules.ContradictoryGuidance, location, other, $"{Aliases}, as {aliases[other]}");
    }

    private static void AddDifferent(List<IReadOnlyList<string>> different, GuidanceItem item, Location location, DiagnosticBag diagnostics)
    {
        string[] titles = [.. SplitOutsideBrackets(item.Text).Distinct(StringComparer.Ordinal)];
        if (item.IsListed && titles.Length > 1)
            different.Add(titles);
        else
            diagnostics.Report(Rules.UnusedGuidance, location, Different, item.Text, "'- Mercury (planet), Mercury (element)'");
    }

    private static void AddNever(List<string> never, GuidanceItem item, Location location, DiagnosticBag diagnostics)
    {
        if (item.IsListed)
            never.Add(item.Text);
        else
            diagnostics.Report(Rules.UnusedGuidance, location, Never, item.Text, "'- insurance', one word or subject an item");
    }

    /// <summary>At commas, but not at those in round brackets.</summary>
    private static IEnumerable<string> SplitOutsideBrackets(string text)
    {
        var part = new StringBuilder();
        int depth = 0;
        foreach (char c in text)
        {
            depth = c switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            if (c != ',' || depth > 0)
            {
                part.Append(c);
                continue;
            }

            if (part.ToString().Trim() is { Length: > 0 } title)
                yield return title;
            part.Clear();
        }

        if (part.ToString().Trim() is { Length: > 0 } last)
            yield return last;
    }
}
