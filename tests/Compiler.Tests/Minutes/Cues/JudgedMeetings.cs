using System.Globalization;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Statements.Minutes.Cues;
using Kb.TestKit;

namespace Kb.Compiler.Tests.Minutes.Cues;

/// <summary>What cues and model make of each sentence of the labelled meetings, learned from the other teams: with it meetings are read as meetings that nothing was learned from. Written when the head is learned, beside the build, since it holds for one state of the sets.</summary>
internal static class JudgedMeetings
{
    private static string File => Path.Combine(Repository.Root, "artifacts", "judged-meetings.tsv");

    public static bool AreThere => System.IO.File.Exists(File);

    public static void Write(IEnumerable<(CueExample Example, double[] Cues, double[] Logits)> judged)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllLines(File, judged.Select(j => string.Join('\t', [j.Example.Team.Split('/')[0], j.Example.Meeting.Source.Path, Numbers([j.Example.Said.Index]), Numbers(j.Cues), Numbers(j.Logits)])));
    }

    /// <summary>From corpus and path of a meeting to its reader.</summary>
    public static Func<string, MeetingText, MinutesOfSource> Read()
    {
        ILookup<(string, string), string[]> lines = System.IO.File.ReadLines(File).Select(l => l.Split('\t')).ToLookup(f => (f[0], f[1]));
        return (corpus, meeting) =>
        {
            MinutesOfSource byRules = MinutesReader.ReadByRules(meeting);
            var cues = new double[meeting.Said.Count][];
            Array.Fill(cues, []);
            var model = new double[]?[meeting.Said.Count];
            bool[] asked = [.. CueReadings.Judge(byRules, meeting).Select(c => c.Length > 0)];
            // Where sentences are cut otherwise since, rules stand alone.
            string[][] own = [.. lines[(corpus, meeting.Source.Path)]];
            foreach (string[] line in own.Length == cues.Length ? own : [])
            {
                int index = int.Parse(line[2], CultureInfo.InvariantCulture);
                cues[index] = asked[index] ? Numbers(line[3]) : [];
                model[index] = Numbers(line[4]);
            }

            return MinutesReader.Read(byRules, meeting, cues, model);
        };
    }

    private static string Numbers(IEnumerable<double> numbers) => string.Join(' ', numbers.Select(n => n.ToString("0.####", CultureInfo.InvariantCulture)));

    private static string Numbers(IEnumerable<int> numbers) => Numbers(numbers.Select(n => (double)n));

    private static double[] Numbers(string text) => [.. text.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
}
