using System.Globalization;
using System.Text;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Building;

/// <summary>What the last build reported, kept in the cache so that a build with nothing to do can say it again without reading anything else.</summary>
internal static class LastBuild
{
    private const string Mark = "kb last build 1";
    private const string End = "end";

    public static void Write(WorkspaceFolder workspace, BuildReport report)
    {
        var text = new StringBuilder();
        SentenceCounts sentences = report.Sentences;
        text.Append(Mark).Append('\n');
        text.AppendJoin('\t', Written(report.Sources, report.Pages, report.Written + report.Unchanged, report.QuestionsAsked + report.QuestionsStored,
            sentences.Written, sentences.Condensed, sentences.Quoted, sentences.Refused)).Append('\n');
        foreach (Diagnostic diagnostic in report.Diagnostics)
            text.AppendJoin('\t', diagnostic.Rule.Code, diagnostic.Rule.Severity, Plain(diagnostic.Location.Path), diagnostic.Location.Line?.ToString(CultureInfo.InvariantCulture), Plain(diagnostic.Message)).Append('\n');
        Directory.CreateDirectory(workspace.Cache);
        File.WriteAllText(PathOf(workspace), text.Append(End).Append('\n').ToString());
    }

    /// <summary>Null where there is none, or not a whole one.</summary>
    public static BuildReport? Read(WorkspaceFolder workspace)
    {
        string file = PathOf(workspace);
        if (!File.Exists(file) || File.ReadAllText(file).Split('\n') is not [Mark, var first, .. var rest, End, ""])
            return null;
        if (first.Split('\t').Select(Number).ToArray() is not [{ } sources, { } pages, { } files, { } answers, { } written, { } condensed, { } quoted, { } refused])
            return null;

        Diagnostic?[] diagnostics = [.. rest.Select(ReadDiagnostic)];
        return Array.TrueForAll(diagnostics, d => d is not null)
            ? new BuildReport { UpToDate = true, Sources = sources, Pages = pages, Unchanged = files, QuestionsStored = answers, Sentences = new SentenceCounts(written, condensed, quoted, refused), Diagnostics = diagnostics! }
            : null;
    }

    private static Diagnostic? ReadDiagnostic(string line) =>
        line.Split('\t') is [var code, var severity, var path, var number, var message] && Enum.TryParse(severity, out Severity parsed)
            ? new Diagnostic(new DiagnosticRule(code, parsed, message), new Location(path, Number(number)), message)
            : null;

    private static IEnumerable<string> Written(params IEnumerable<int> numbers) => numbers.Select(n => n.ToString(CultureInfo.InvariantCulture));

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static string PathOf(WorkspaceFolder workspace) => Path.Combine(workspace.Cache, "last-build");

    private static string Plain(string text) => text.Replace('\t', ' ').ReplaceLineEndings(" ");
}
