using Kb.Compiler.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kb.Compiler.Output.Checks;

/// <summary>Only the Markdown that the format names: a node of another kind is a finding.</summary>
internal static class NodeCheck
{
    public static void Check(PageText page, DiagnosticBag diagnostics)
    {
        foreach (MarkdownObject node in page.Nodes(section => !section.Notes).Where(node => !page.IsExempt(node.Line + 1)))
        {
            if (Forbidden(node) is { } name)
                diagnostics.Report(Rules.ForbiddenMarkdown, new Location(page.Path, node.Line + 1), name);
        }
    }

    private static string? Forbidden(MarkdownObject node) => node switch
    {
        MathBlock or MathInline => "A formula",
        HtmlBlock or HtmlInline => "Raw HTML",
        LinkReferenceDefinitionGroup group => group.Any(child => child is not FootnoteLinkReferenceDefinition) ? "A reference definition" : null,
        LinkReferenceDefinition => null,
        AutolinkInline or LinkInline { IsAutoLink: true } => "A bare address",
        LinkInline { Reference: not null } or LinkInline { LocalLabel: not LocalLabel.None } => "A reference link",
        EmphasisInline => "Emphasis",
        ThematicBreakBlock => "A rule",
        HeadingBlock or ParagraphBlock or ListBlock or ListItemBlock or QuoteBlock or CodeBlock or YamlFrontMatterBlock => null,
        Table or TableRow or TableCell or Footnote => null,
        LiteralInline or CodeInline or LinkInline or FootnoteLink or TaskList or LineBreakInline or HtmlEntityInline => null,
        ContainerInline container when container.GetType() == typeof(ContainerInline) => null,
        _ => node.GetType().Name,
    };
}
