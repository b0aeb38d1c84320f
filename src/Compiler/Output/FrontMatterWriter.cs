using System.Globalization;
using System.Text;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Output;

/// <summary>The one place that writes front matter: keys in the order of the format, `sources` last.</summary>
internal static class FrontMatterWriter
{
    /// <summary>Names the version of the page format, not the release, so that a new release alone changes no page.</summary>
    public const string FormatVersion = "kb/1";

    public static string Write(Page page, IReadOnlyList<Citation> citations, IReadOnlyDictionary<Citation, string> labels, RenderContext context)
    {
        var text = new StringBuilder("---\n");
        Entry(text, "", "type", page.Type);
        Entry(text, "", "title", page.Title);
        if (page.Description is { } description)
            Entry(text, "", "description", description);
        FlowList(text, "aliases", page.Aliases);
        FlowList(text, "tags", page.Tags);

        text.Append("generated:\n  by: ").Append(FormatVersion).Append('\n');
        if (citations.Max(citation => context.Sources[citation.Source].Date) is { } newest)
            text.Append("  at: ").Append(Day(newest)).Append('\n');

        text.Append(citations.Count == 0 ? "sources: []\n" : "sources:\n");
        foreach (Citation citation in citations)
        {
            Source source = context.Sources[citation.Source];
            string file = RelativeLink.Between(page.Id.Path, context.CitedFile(source));
            Entry(text, "  - ", "id", labels[citation]);
            Entry(text, "    ", "resource", file + RelativeLink.Fragment(citation.Lines, context.Links));
            Entry(text, "    ", "title", source.Title);
            if (source.Date is { } date)
                text.Append("    last_modified: ").Append(Day(date)).Append('\n');
        }

        return text.Append("---\n").ToString();
    }

    internal static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Entry(StringBuilder text, string indent, string key, string value) =>
        text.Append(indent).Append(key).Append(": ").Append(YamlScalar.Write(value)).Append('\n');

    private static void FlowList(StringBuilder text, string key, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
            text.Append(key).Append(": [").AppendJoin(", ", values.Select(value => YamlScalar.Write(value, inFlow: true))).Append("]\n");
    }
}
