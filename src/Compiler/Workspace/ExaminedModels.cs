using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace Kb.Compiler.Workspace;

/// <summary>What is known of models by exam: of those that come with the program, and of those that a workspace examined itself.</summary>
public static class ExaminedModels
{
    /// <summary>The results of a model, the workspace's own first; empty where it never sat the exam.</summary>
    /// <param name="digest">SHA-256 of the weights.</param>
    public static IReadOnlyList<ExamResult> Of(State state, string digest) =>
        state.Exams.GetValueOrDefault(digest) is { Count: > 0 } own ? own : [.. Shipped().Where(r => r.Digest == digest).Select(r => r.Result)];

    /// <summary>Kinds of question that are not put to a model, because its answers are no better than the rules. A model without an exam is asked everything but what only the exam allows.</summary>
    public static IReadOnlySet<string> NotAsked(State state, string digest)
    {
        IReadOnlyList<ExamResult> results = Of(state, digest);
        return results.Where(r => !r.IsOn).Select(r => r.Question).Concat(results.Any(r => r.Question == Writing) ? [] : [Writing]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The question that only the exam allows: most small models tell what is not there, and what the check then leaves is little.</summary>
    public const string Writing = "write";

    internal static string[] Fields(string digest, ExamResult result) =>
        [digest, result.Question, result.Items.ToString(CultureInfo.InvariantCulture), Written(result.Rule), Written(result.Model), Written(result.Interval)];

    internal static (string Digest, ExamResult Result)? Read(ReadOnlySpan<string> fields) =>
        fields is [{ Length: 64 } digest, { Length: > 0 } question, var items, var rule, var model, var interval]
            && int.TryParse(items, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && IsNumber(rule, out double byRule) && IsNumber(model, out double byModel) && IsNumber(interval, out double half)
            ? (digest, new ExamResult(question, count, byRule, byModel, half))
            : null;

    private static IEnumerable<(string Digest, ExamResult Result)> Shipped()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("exams.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return Read(line.Split('\t')) ?? throw new InvalidDataException(line);
        }
    }

    private static bool IsNumber(string text, out double number) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static string Written(double number) => number.ToString("F4", CultureInfo.InvariantCulture);
}
