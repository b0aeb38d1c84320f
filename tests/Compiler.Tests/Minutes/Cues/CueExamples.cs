using System.Text.Json;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Statements.Minutes.Cues;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;
using Kb.TestKit;

namespace Kb.Compiler.Tests.Minutes.Cues;

/// <summary>A sentence of a labelled meeting with its features and what it is.</summary>
/// <param name="Is">For each of <see cref="CueTable.Sorts"/>.</param>
/// <param name="Team">Whose meeting it is: texts of one team share words.</param>
internal sealed record CueExample(string[] Features, bool[] Is, string Team, MeetingText Meeting, Said Said)
{
    private static readonly string[] s_labels = ["decisions", "actions", "questions", "done_reports", "decisions"];

    /// <param name="corpus">Folder below tests/Corpora.</param>
    /// <param name="rules">Whether what the rules read may be learned from: not where they were written for these texts.</param>
    public static IEnumerable<CueExample> Of(string corpus, bool rules)
    {
        string folder = Path.Combine(Repository.Root, "tests", "Corpora", corpus);
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        foreach (JsonElement meeting in gold.RootElement.GetProperty("meetings").EnumerateArray())
        {
            string file = meeting.GetProperty("file").GetString()!;
            Source source = ReadSources.One(File.ReadAllText(Path.Combine(folder, file)), file);
            var text = new MeetingText(0, source);
            string[] read = [.. text.Said.Select(_ => "")];
            if (rules)
                read = RulesIn(text, MinutesReader.ReadByRules(text));
            var features = new CueFeatures(text, s => read[s.Index]);
            bool[][] labels = [.. s_labels.Select((l, i) => Labelled(meeting.GetProperty(l).EnumerateArray().Where(x => i < 4 || x.GetProperty("replaces").ValueKind == JsonValueKind.Object), text))];
            foreach (Said said in text.Said)
                yield return new CueExample([.. features.Of(said)], [.. labels.Select(l => l[said.Index])], $"{corpus}/{(file.Contains('/', StringComparison.Ordinal) ? file.Split('/')[0] : file)}", text, said);
        }
    }

    private static string[] RulesIn(MeetingText text, MinutesOfSource read) => [.. text.Said.Select(s => CueReadings.RulesIn(s, read))];

    // The sentence with the quote, or the one that is all of it, at most a line from where the label says.
    private static bool[] Labelled(IEnumerable<JsonElement> labels, MeetingText text)
    {
        bool[] result = new bool[text.Said.Count];
        foreach (JsonElement label in labels)
        {
            if (label.TryGetProperty("certainty", out JsonElement certainty) && certainty.GetString() != "explicit")
                continue;
            string quote = Letters(label.GetProperty("quote").GetString()!);
            int line = label.GetProperty("line").GetInt32();
            Said? said = text.Said.Where(s => Math.Abs(s.Sentence.Lines.First - line) <= 1).LastOrDefault(s => Letters(s.Text) is var here && (here.Contains(quote, StringComparison.Ordinal) || (here.Length > 5 && quote.Contains(here, StringComparison.Ordinal))));
            if (said is not null)
                result[said.Index] = true;
        }

        return result;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
