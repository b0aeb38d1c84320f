using System.Globalization;
using Kb.Cli.Building;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli.Reporting;

/// <summary>Says what a page or a source rests on: cited lines, questions, answers.</summary>
internal sealed class Explanation(CompiledWorkspace compiled, TextWriter output)
{
    private const int LongestLine = 100;

    public void Write(Source source)
    {
        output.WriteLine(Text($"{source.Path}: {source.Title}, {source.Words} words, {source.Passages.Count} passages in {source.Groups.Count} groups, language {source.Language}"));
        Page[] citing = [.. compiled.Result.Pages.Where(p => Citations(p).Any(c => c.Source == source.Id))];
        output.WriteLine(Text($"cited on {citing.Length} pages:"));
        foreach (Page page in citing)
            output.WriteLine($"  {page.Id.Path}");
        WriteQuestions(compiled.Lookups.Where(l => l.Owner == source.Id.Value));
    }

    public void Write(Page page)
    {
        output.WriteLine($"{page.Id.Path}: {page.Type}, {page.Title}");
        Citation[] citations = [.. Citations(page).Distinct()];
        foreach (IGrouping<SourceId, Citation> cited in citations.GroupBy(c => c.Source))
        {
            string lines = string.Join(", ", cited.Select(c => c.Lines).Distinct().OrderBy(l => l.First).Select(l => l.ToString()));
            output.WriteLine($"  from {compiled.Inputs.Sources.First(s => s.Id == cited.Key).Path}, lines {lines}");
        }

        IdentityExplanation.Write(compiled.Result.Identity.GetValueOrDefault(page.Id, []), output);
        HashSet<string> owners = [.. citations.Select(c => c.Source.Value)];
        string? own = compiled.Inputs.Sources.FirstOrDefault(s => page.Id.Value.EndsWith("/" + s.Id.Value, StringComparison.Ordinal))?.Id.Value;
        WriteQuestions(compiled.Lookups.Where(l => l.Owner is null || owners.Contains(l.Owner)).Where(l => l.Owner == own || Speaks(l.Question, page)));
    }

    // Of the questions about a source that a thing's page cites, only those matter here that name the thing.
    private static bool Speaks(Question question, Page page) =>
        page.Aliases.Prepend(page.Title).Any(name => question.Own.Contains(name, StringComparison.OrdinalIgnoreCase));

    private void WriteQuestions(IEnumerable<Lookup> lookups)
    {
        Lookup[] asked = [.. lookups.DistinctBy(l => Fingerprint.Of(l.Question, compiled.Model.Digest))];
        if (compiled.Model.IsNone)
            output.WriteLine("No model is set, so nothing was asked: rules alone.");
        else
            output.WriteLine(Text($"{asked.Length} questions to {compiled.Model.Name}, {asked.Count(l => l.Answer is null)} without an answer:"));
        foreach (Lookup lookup in asked.Where(_ => !compiled.Model.IsNone))
        {
            output.WriteLine($"  {lookup.Question.Kind}{(lookup.Owner is null ? "" : $" about {lookup.Owner}")}: {OneLine(lookup.Question.Own)}");
            output.WriteLine($"    {(lookup.Answer is { } answer ? Said(lookup.Question, answer) : $"not asked yet{WhatChanged(lookup)}")}");
        }
    }

    /// <summary>The nearest stored answer tells which part of the question is not what it was.</summary>
    private string WhatChanged(Lookup lookup)
    {
        StoredAnswer[] same = [.. compiled.Store.Of(lookup.Owner).Where(a => a.Kind == lookup.Question.Kind)];
        string text = Fingerprint.OfOwn(lookup.Question), guide = Fingerprint.Short(lookup.Question.Shared);
        if (same.Any(a => a.TextHash == text && a.GuideHash == guide))
            return "; the model changed";
        if (same.Any(a => a.TextHash == text))
            return "; AGENTS.md or the wording of the question changed";
        return same.Length > 0 ? "; the text changed" : "";
    }

    private static string Said(Question question, Answer answer)
    {
        string said = question switch
        {
            SpanQuestion span => string.Join("; ", answer.Spans.Where(s => s.Start >= 0 && s.Length > 0 && s.Start <= span.Text.Length - s.Length)
                .Select(s => Text($"{span.Text.Substring(s.Start, s.Length)} ({s.Score:F2})"))),
            ScoreQuestion score => string.Join("; ", score.Continuations.Zip(answer.Scores, (c, s) => Text($"{OneLine(c)} ({s.Mean:F2})"))),
            JudgeQuestion judge => Text($"{judge.Stretches.Count} sentences judged, {judge.Head.Outputs} numbers each"),
            _ => OneLine(answer.Text),
        };
        return answer.Status == AnswerStatus.Done && said.Length > 0 ? said : $"{answer.Status}: {said}".TrimEnd(' ', ':');
    }

    private static IEnumerable<Citation> Citations(Page page) =>
        page.Cited.Concat(page.Sections.SelectMany(s => s.Blocks).SelectMany(PageInlines.Of).OfType<Footnote>().Select(f => f.Citation));

    private static string OneLine(string text)
    {
        string line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= LongestLine ? line : line[..LongestLine] + "…";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
