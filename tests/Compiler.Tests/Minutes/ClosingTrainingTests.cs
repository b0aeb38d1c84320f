using System.Globalization;
using System.Text.Json;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Minutes.Cues;
using Kb.Compiler.Tests.Sources;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Minutes;

public sealed class ClosingTrainingTests(ITestOutputHelper output)
{
    private const string Corpus = "meetings-train";

    /// <summary>Not for every day: where `HeadTraining` has left its judgements, the weights of <see cref="ClosingSigns"/>, each team a wiki of its own.</summary>
    [Fact]
    public void What_closes_a_task_is_learned_from_the_labelled_reports()
    {
        if (!JudgedMeetings.AreThere)
            return;
        Func<string, MeetingText, MinutesOfSource> reader = JudgedMeetings.Read();
        string folder = Path.Combine(Repository.Root, "tests", "Corpora", Corpus);
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        var read = new List<(string File, Source Source, MinutesOfSource Minutes)>();
        var closes = new HashSet<(string Report, int At, string Task, int Of)>();
        foreach (JsonElement meeting in gold.RootElement.GetProperty("meetings").EnumerateArray())
        {
            string file = meeting.GetProperty("file").GetString()!;
            Source source = ReadSources.One(File.ReadAllText(Path.Combine(folder, file)), file);
            read.Add((file, source, Kb.Compiler.Statements.Meetings.IsMeeting(source) ? reader(Corpus, new MeetingText(read.Count, source)) : new MinutesOfSource(read.Count, source.Date, [], [], [], [], [])));
            foreach (JsonElement report in meeting.GetProperty("done_reports").EnumerateArray().Where(r => r.GetProperty("certainty").GetString() != "ambiguous"))
                closes.Add((file, report.GetProperty("line").GetInt32(), report.GetProperty("closes").GetProperty("file").GetString()!, report.GetProperty("closes").GetProperty("line").GetInt32()));
        }

        ILookup<(string, string), (int At, int Of)> labels = closes.ToLookup(c => (c.Report, c.Task), c => (c.At, c.Of));
        var pairs = new List<(double[] Numbers, bool Closes)>();
        foreach (var team in read.GroupBy(r => r.File.Split('/')[0]))
        {
            foreach ((DoneReport report, IReadOnlyList<(ActionItem Action, ClosingSigns Signs)> tasks) in ClosedActions.Compared([.. team.Select(r => r.Minutes)]))
                pairs.AddRange(tasks.Select(t => (t.Signs.Numbers, labels[(read[report.At.Source].File, read[t.Action.At.Source].File)].Any(l => Math.Abs(l.At - Line(report.At)) <= 1 && Math.Abs(l.Of - Line(t.Action.At)) <= 2))));
        }

        double[] weights = Fit(pairs);
        output.WriteLine($"{pairs.Count} pairs, {pairs.Count(p => p.Closes)} close");
        output.WriteLine(string.Join(", ", weights.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture))));
        Assert.True(weights[0] > 0.2);

        int Line(SentenceRef at) => read[at.Source].Source.Passages[at.Passage].Sentences[at.Sentence].Lines.First;
    }

    // Minimum of the logistic loss by Newton's steps; a little is taken off the weights, so that what never varies gets none.
    private static double[] Fit(IReadOnlyList<(double[] Numbers, bool Closes)> pairs)
    {
        int width = pairs[0].Numbers.Length + 1;
        double[] weights = new double[width];
        for (int step = 0; step < 12; step++)
        {
            double[,] bend = new double[width, width + 1]; // the last column is the slope
            for (int i = 0; i < width; i++)
                (bend[i, i], bend[i, width]) = (1, weights[i]);
            foreach ((double[] numbers, bool closes) in pairs)
            {
                double[] row = [.. numbers, 1];
                double likely = 1 / (1 + Math.Exp(-row.Zip(weights, (n, w) => n * w).Sum())), curve = likely * (1 - likely), off = likely - (closes ? 1 : 0);
                for (int i = 0; i < width; i++)
                {
                    bend[i, width] += row[i] * off;
                    for (int j = 0; j < width; j++)
                        bend[i, j] += row[i] * row[j] * curve;
                }
            }

            double[] change = Solve(bend);
            weights = [.. weights.Zip(change, (w, c) => w - c)];
        }

        return weights;
    }

    // By elimination; the matrix is that of a sum of squares.
    private static double[] Solve(double[,] equations)
    {
        int width = equations.GetLength(0);
        for (int i = 0; i < width; i++)
        {
            for (int row = 0; row < width; row++)
            {
                double times = row == i ? 0 : equations[row, i] / equations[i, i];
                for (int column = 0; column <= width; column++)
                    equations[row, column] -= times * equations[i, column];
            }
        }

        return [.. Enumerable.Range(0, width).Select(i => equations[i, width] / equations[i, i])];
    }
}
