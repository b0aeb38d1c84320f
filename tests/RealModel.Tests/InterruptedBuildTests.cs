using System.Diagnostics;
using System.Globalization;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.RealModel.Tests;

/// <summary>Ctrl-C while the model answers: an end within seconds, nothing lost, and the next build goes on from there.</summary>
[Collection("built program")]
public sealed class InterruptedBuildTests(ITestOutputHelper output) : IDisposable
{
    internal static readonly string Program = Path.Combine(Repository.Root, "artifacts", "bin", "Kb.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "kb");

    private readonly string _workspace = Directory.CreateTempSubdirectory("kb-interrupted-").FullName;

    public void Dispose() => Directory.Delete(_workspace, recursive: true);

    [Fact]
    public async Task Answers_are_kept_pages_are_written_and_the_next_build_asks_only_the_rest()
    {
        Directory.CreateDirectory(Path.Combine(_workspace, "raw"));
        foreach (string note in (string[])["articles/measuring-soil-moisture.md", "articles/lora-and-lorawan.md", "articles/link-budget-for-a-hillside.md"])
            File.Copy(Path.Combine(Repository.Root, "raw", note), Path.Combine(_workspace, "raw", Path.GetFileName(note)));

        using Process build = Start();
        Task<string> error = build.StandardError.ReadToEndAsync(), plain = build.StandardOutput.ReadToEndAsync();
        await AnswersAsync(atLeast: 3, build);
        using (Process kill = Process.Start("kill", ["-INT", build.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        var time = Stopwatch.StartNew();
        await build.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        output.WriteLine($"ended {time.Elapsed.TotalSeconds:F1} s after the signal: {await error}{await plain}");

        Assert.Equal(130, build.ExitCode);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(10), $"{time.Elapsed}");
        Assert.True(File.Exists(Path.Combine(_workspace, "wiki", "index.md")));
        int kept = Stored();
        Assert.True(kept >= 3, $"{kept} answers are kept");

        using Process next = Start();
        string said = await next.StandardError.ReadToEndAsync();
        await next.WaitForExitAsync();
        output.WriteLine(said);
        Assert.Equal(0, next.ExitCode);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{kept} answered before"), said, StringComparison.Ordinal);
        WikiAudit audit = WikiAudit.Of(_workspace);
        Assert.True(audit.Findings.Count == 0 && audit.Pages > 5, audit.ToString());
    }

    private Process Start() =>
        Process.Start(new ProcessStartInfo(Program, ["build", _workspace, "--no-commit"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;

    private async Task AnswersAsync(int atLeast, Process build)
    {
        string log = Path.Combine(_workspace, ".kb", "cache", "answers.log");
        while (!File.Exists(log) || (await File.ReadAllLinesAsync(log)).Length < atLeast)
        {
            Assert.False(build.HasExited, "the build ended before it could be interrupted");
            await Task.Delay(50);
        }
    }

    private int Stored() => Directory.GetFiles(Path.Combine(_workspace, ".kb", "answers")).Sum(file => File.ReadAllLines(file).Length);
}
