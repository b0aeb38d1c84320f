using Kb.Compiler.Workspace;

namespace Kb.Cli.Reporting;

/// <summary>Where each heading of AGENTS.md goes.</summary>
internal static class GuidanceExplanation
{
    private const string Page = "each item has a page of this kind as soon as one source names it";

    private static readonly Dictionary<string, string> s_uses = new(StringComparer.Ordinal)
    {
        ["Concepts"] = Page + "; the text is also put before each question for names",
        ["People"] = Page,
        ["Organizations"] = Page,
        ["Projects"] = Page,
        ["Products"] = Page,
        ["Places"] = Page,
        ["Aliases"] = "names that are one thing",
        ["Different"] = "names that are never one thing, each with a page of its own",
        ["Never"] = "names that get no page",
    };

    public static void Write(Guidance guidance, TextWriter output)
    {
        if (guidance.Sections.Count == 0)
            output.WriteLine("AGENTS.md has no heading that kb knows, so the defaults hold.");
        foreach ((string heading, string text) in guidance.Sections.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            string use = text.Trim().Length == 0 ? "empty" : s_uses.GetValueOrDefault(heading, "kept for readers; no effect with this version");
            output.WriteLine($"{heading}: {use}");
        }
    }
}
