using System.Diagnostics;
using System.Globalization;
using Kb.Cli.Building;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli;

/// <summary>Says on standard error what a build is doing, and at its end what it did. On a terminal one line is rewritten; elsewhere a line comes at most every five seconds.</summary>
internal sealed class ConsoleReporter : IBuildProgress, IDisposable
{
    private const int MostDiagnostics = 20;
    private static readonly TimeSpan s_plain = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_live = TimeSpan.FromMilliseconds(200);

    private readonly BuildRequest _request;
    private readonly TextWriter _error;
    private readonly TextWriter _out;
    private readonly bool _live;
    private readonly Stopwatch _round = new();
    private TimeSpan _shown;
    private int _total;
    private int _done;
    private long _tokens;
    private long _wantedLength;
    private long _doneLength;
    private bool _lineOpen;

    internal ConsoleReporter(BuildRequest request, TextWriter output, TextWriter error, bool live) =>
        (_request, _out, _error, _live) = (request, output, error, live);

    public static ConsoleReporter ForConsole(BuildRequest request) =>
        new(request, Console.Out, Console.Error, live: !Console.IsErrorRedirected && !request.Json);

    public void Note(string message)
    {
        EndLine();
        _error.WriteLine(message);
    }

    public void RoundStarted(IReadOnlyList<WantedQuestion> wanted)
    {
        EndLine();
        (_total, _done, _tokens) = (wanted.Count, 0, 0);
        _wantedLength = wanted.Sum(w => (long)w.Question.Own.Length);
        _doneLength = 0;
        _shown = TimeSpan.Zero;
        _round.Restart();
        string kinds = string.Join(", ", wanted.GroupBy(w => w.Question.Kind.Split('/')[0], StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {g.Key}")));
        _error.WriteLine($"asking the model: {kinds}");
    }

    public void Answered(WantedQuestion question, Answer answer)
    {
        _done++;
        _tokens += answer.TokensEvaluated + answer.TokensDecoded;
        _doneLength += question.Question.Own.Length;
        if (_round.Elapsed - _shown < (_live ? s_live : s_plain))
            return;
        _shown = _round.Elapsed;
        string line = string.Create(CultureInfo.InvariantCulture,
            $"{question.Question.Kind.Split('/')[0]}: {_done} of {_total}, {question.Owner ?? "several sources"}, {_tokens / _round.Elapsed.TotalSeconds:F0} tokens/s, {TimeLeft()} left in this round");
        if (_live)
            _error.Write($"\r\u001b[K{line}");
        else
            _error.WriteLine(line);
        _lineOpen = _live;
    }

    public void Finish(BuildReport report)
    {
        EndLine();
        if (_request.Json)
        {
            BuildJson.Write(report, _out);
            return;
        }

        if (report.Diff is { } diff)
            _out.Write(diff.Length == 0 ? "No page would change.\n" : diff);
        WriteDiagnostics(report.Diagnostics);
        _error.WriteLine(report.UpToDate ? "Up to date: nothing changed, nothing asked, nothing written." : Summary(report));
    }

    public void Dispose() => EndLine();

    // By text length, since a question's time goes with its text; rounds to come are not known yet.
    private string TimeLeft()
    {
        double seconds = _round.Elapsed.TotalSeconds * (_wantedLength - _doneLength) / Math.Max(1, _doneLength);
        return seconds < 90 ? string.Create(CultureInfo.InvariantCulture, $"about {Math.Ceiling(seconds / 5) * 5:F0} s") : string.Create(CultureInfo.InvariantCulture, $"about {seconds / 60:F0} min");
    }

    private void WriteDiagnostics(IReadOnlyList<Diagnostic> diagnostics)
    {
        Diagnostic[] shown = [.. diagnostics.Where(d => _request.Verbose || d.Rule.Severity > Severity.Info)];
        foreach (Diagnostic diagnostic in shown.Take(_request.Verbose ? int.MaxValue : MostDiagnostics))
            _error.WriteLine(diagnostic);
        if (!_request.Verbose && shown.Length > MostDiagnostics)
            _error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {shown.Length - MostDiagnostics} more (kb build --verbose)"));
    }

    private static string Summary(BuildReport r) => string.Create(CultureInfo.InvariantCulture,
        $"""
        {r.Sources} sources, {r.Pages} pages: {r.Written} written, {r.Unchanged} unchanged, {r.Removed} removed
        {r.QuestionsAsked} questions asked, {r.QuestionsStored} answers were stored; {r.TokensEvaluated} tokens read, {r.TokensDecoded} written by the model
        sentences: {r.Sentences.Quoted} quoted, {r.Sentences.Condensed} condensed, {r.Sentences.Written} written, {r.Sentences.Refused} refused by the check
        {(r.Interrupted ? "interrupted; the next build goes on from here" : r.Commit is { } commit ? $"commit {commit[..Math.Min(10, commit.Length)]}" : r.Written + r.Removed == 0 ? "same bytes" : "not committed")}, {r.Seconds:F1} s
        """);

    private void EndLine()
    {
        if (_lineOpen)
            _error.WriteLine();
        _lineOpen = false;
    }
}
