using Kb.Cli.Building;
using Kb.Compiler;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli.Reporting;

/// <summary>Where each part of AGENTS.md goes, and what it changes: the wiki is compiled without it and compared.</summary>
internal sealed class GuidanceExplanation(CompiledWorkspace compiled, TextWriter output)
{
    /// <summary>Each costs a compile.</summary>
    private const int MostTried = 60;

    private const int LongestLine = 100;

    private readonly Guidance _guidance = compiled.Inputs.Guidance;

    public void Write()
    {
        if (_guidance.Sections.Count == 0)
            output.WriteLine("AGENTS.md has no heading that kb knows, so the defaults hold.");
        else if (GuidanceReader.ReadText(compiled.Workspace, new DiagnosticBag()) is { } text)
            Write(new GuidanceEffects(compiled.Inputs, text, compiled.Result, Answers));
        DiagnosticPrinter.Write(output, [.. compiled.Diagnostics.Where(d => d.Location.Path == "AGENTS.md")], all: true);
    }

    private void Write(GuidanceEffects effects)
    {
        output.WriteLine("No part goes into a question to the model; code obeys all of them. Counts compare the wiki with and without a part.");
        int tried = 0;
        foreach (string heading in _guidance.Sections.Keys.OrderBy(FirstLine).ThenBy(h => h, StringComparer.Ordinal))
        {
            GuidanceEntry[] entries = [.. _guidance.Entries.Where(e => e.Heading == heading)];
            output.WriteLine();
            output.WriteLine($"{heading}: {(entries.Length > 0 ? Said(effects.Of(heading)) : _guidance.Sections[heading].Trim().Length == 0 ? "empty" : "nothing under it is understood")}");
            foreach (GuidanceEntry entry in entries)
            {
                output.WriteLine($"  line {entry.Line}: {Short(entry.Text)}");
                output.WriteLine($"    {entry.Use}");
                if (entries.Length > 1)
                    output.WriteLine($"    {(tried++ < MostTried ? Said(effects.Of(entry)) : "not tried, since the file has so many")}{Missing(entry)}");
                else if (Missing(entry) is { Length: > 0 } missing)
                    output.WriteLine($"    {missing.TrimStart(' ', ';')}");
            }
        }
    }

    private int FirstLine(string heading) => _guidance.Entries.Where(e => e.Heading == heading).Select(e => e.Line).DefaultIfEmpty(int.MaxValue).First();

    // A listed name that nothing speaks of is often a slip of the pen.
    private string Missing(GuidanceEntry entry) =>
        entry.Heading is not ("Purpose" or "Never" or "Aliases" or "Different" or "Meetings") && _guidance.Named.ContainsKey(entry.Text)
        && !compiled.Result.Names.Contains(entry.Text) && !compiled.Result.Pages.Any(p => p.Title == entry.Text || p.Aliases.Contains(entry.Text))
            ? "; no source names it"
            : "";

    private IAnswers Answers() => compiled.Model.Stored(compiled.Store);

    private static string Said(GuidanceEffect effect)
    {
        if (effect.IsNone)
            return "changes nothing at present";
        string[] parts = [Counted("name", effect.NamesMore, effect.NamesFewer), Counted("page", effect.PagesMore, effect.PagesFewer), Counted("statement", effect.StatementsMore, effect.StatementsFewer)];
        string counted = string.Join("; ", parts.Where(part => part.Length > 0));
        return counted.Length > 0 ? counted : $"{effect.PagesOtherwise} page{(effect.PagesOtherwise == 1 ? "" : "s")} otherwise arranged";
    }

    private static string Counted(string what, int more, int fewer) => (more, fewer) switch
    {
        (0, 0) => "",
        (_, 0) => $"{more} {what}{Plural(more)} more",
        (0, _) => $"{fewer} {what}{Plural(fewer)} fewer",
        _ => $"{more} {what}{Plural(more)} more and {fewer} fewer",
    };

    private static string Plural(int count) => count == 1 ? "" : "s";

    private static string Short(string text) => text.Length <= LongestLine ? text : text[..LongestLine] + "…";
}
