using System.Globalization;
using System.Text;

namespace Kb.Compiler.Output;

/// <summary>What changed in words, then the trailers by which a reader finds what made it.</summary>
public static class CommitMessage
{
    /// <param name="model">Name of the model, or none.</param>
    /// <param name="questions">Questions asked by this build.</param>
    public static string Of(WriteOutcome outcome, string version, string model, int questions)
    {
        string[] changes =
        [
            .. new[] { Change("add", outcome.Added.Count), Change("update", outcome.Changed.Count), Change("remove", outcome.Removed.Count) }.OfType<string>(),
        ];
        var text = new StringBuilder("kb: ").AppendJoin(", ", changes.Length == 0 ? ["record sources, settings and answers"] : changes).Append("\n\n");
        AppendTrailer(text, "Kb-Version", version);
        AppendTrailer(text, "Kb-Model", model);
        AppendTrailer(text, "Kb-Questions", questions.ToString(CultureInfo.InvariantCulture));
        return text.ToString();
    }

    private static string? Change(string verb, int count) =>
        count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{verb} {count} {(count == 1 ? "file" : "files")}");

    /// <summary>A value can't start a line of its own, so none can pose as another trailer.</summary>
    private static void AppendTrailer(StringBuilder text, string key, string value) =>
        text.Append(key).Append(": ").Append(value.ReplaceLineEndings(" ")).Append('\n');
}
