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
    private const int Counts = 8;

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
        string[] words = first.Split('\t');
        int[] counts = new int[Counts];
        for (int i = 0; i < Counts; i++)
        {
            if (words.Length != Counts || Number(words[i]) is not { } count)
                return null;
            counts[i] = count;
        }

        Diagnostic?[] diagnostics = Array.ConvertAll(rest, ReadDiagnostic);
        return Array.TrueForAll(diagnostics, d => d is not null)
            ? new BuildReport
            {
                UpToDate = true,
                Sources = counts[0],
                Pages = counts[1],
                Unchanged = counts[2],
                QuestionsStored = counts[3],
                Sentences = new SentenceCounts(counts[4], counts[5], counts[6], counts[7]),
                Diagnostics = diagnostics!,
            }
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
