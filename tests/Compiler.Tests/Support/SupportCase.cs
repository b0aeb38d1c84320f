using System.Globalization;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Tests.Support;

/// <summary>One line of a file of cases with what it is checked against.</summary>
/// <param name="Fault">The class of the planted fault; "true" where there is none.</param>
internal sealed record SupportCase(string Fault, string Sentence, IReadOnlyList<CitedSpan> Spans)
{
    public bool IsTrue => Fault == "true";

    public static IReadOnlyList<SupportCase> ReadAll() => Read(typeof(SupportCase).Assembly.GetManifestResourceStream("support-cases.txt")!);

    public static IReadOnlyList<SupportCase> Read(Stream file)
    {
        using var reader = new StreamReader(file);
        var cases = new List<SupportCase>();
        List<string> texts = [], headings = [];
        string? speaker = null;
        DateOnly? date = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            if (line.Length == 0)
            {
                (texts, headings, speaker, date) = ([], [], null, null);
                continue;
            }

            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            string label = line[..colon], text = line[(colon + 2)..];
            switch (label)
            {
                case "span":
                    texts.Add(text);
                    break;
                case "heading":
                    headings.Add(text);
                    break;
                case "speaker":
                    speaker = text;
                    break;
                case "on":
                    date = DateOnly.Parse(text, CultureInfo.InvariantCulture);
                    break;
                default:
                    cases.Add(new SupportCase(label, text, [.. texts.Select(t => new CitedSpan(t, headings, speaker, date))]));
                    break;
            }
        }

        return cases;
    }
}
