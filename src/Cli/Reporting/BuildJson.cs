using System.Text.Json;
using Kb.Cli.Building;
using Kb.Compiler.Diagnostics;

namespace Kb.Cli.Reporting;

/// <summary>The one JSON object of `kb build --json`. Written by hand: no reflection at start-up.</summary>
internal static class BuildJson
{
    public static void Write(BuildReport report, TextWriter output)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("sources", report.Sources);
            json.WriteNumber("pages", report.Pages);
            json.WriteNumber("written", report.Written);
            json.WriteNumber("unchanged", report.Unchanged);
            json.WriteNumber("removed", report.Removed);
            json.WriteNumber("questionsAsked", report.QuestionsAsked);
            json.WriteNumber("questionsStored", report.QuestionsStored);
            json.WriteNumber("tokensEvaluated", report.TokensEvaluated);
            json.WriteNumber("tokensDecoded", report.TokensDecoded);
            json.WriteNumber("sentencesWritten", report.Sentences.Written);
            json.WriteNumber("sentencesCondensed", report.Sentences.Condensed);
            json.WriteNumber("sentencesQuoted", report.Sentences.Quoted);
            json.WriteNumber("sentencesRefused", report.Sentences.Refused);
            json.WriteNumber("seconds", Math.Round(report.Seconds, 3));
            json.WriteString("commit", report.Commit);
            json.WriteStartArray("diagnostics");
            foreach (Diagnostic diagnostic in report.Diagnostics)
                Write(json, diagnostic);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", diagnostic.Rule.Severity.ToString().ToLowerInvariant());
        json.WriteString("path", diagnostic.Location.Path);
        if (diagnostic.Location.Line is { } line)
            json.WriteNumber("line", line);
        else
            json.WriteNull("line");
        json.WriteString("message", diagnostic.Message);
        json.WriteEndObject();
    }
}
