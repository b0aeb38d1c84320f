using System.Text.RegularExpressions;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Cli.Tests.EndToEnd;

/// <summary>A build that is killed at any of its system calls leaves each page old or new, and the next build ends in the bytes of an undisturbed one.</summary>
public sealed partial class KilledBuildTests(ITestOutputHelper output)
{
    private const int Kills = 60;

    private static readonly string[] s_calls =
        ["openat", "write", "pwrite64", "fsync", "fdatasync", "syncfs", "rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat", "ftruncate"];

    [StraceFact]
    public void The_next_build_ends_in_the_same_bytes_wherever_the_last_one_was_killed()
    {
        using TempWorkspace prepared = Prepared();
        SortedDictionary<string, string> old = prepared.Written();
        using TempWorkspace undisturbed = prepared.Copy();
        Assert.Equal(0, undisturbed.Build().ExitCode);
        SortedDictionary<string, string> wanted = undisturbed.Written();
        Assert.NotEqual(old, wanted);

        (string Call, int Index)[] all = Calls(prepared);
        (string Call, int Index)[] chosen = [.. Enumerable.Range(0, Kills).Select(i => all[i * all.Length / Kills]).Distinct()];
        int killed = 0, pages = 0;
        Parallel.ForEach(chosen, new ParallelOptions { MaxDegreeOfParallelism = 2 }, kill =>
        {
            (string call, int index) = kill;
            using TempWorkspace workspace = prepared.Copy();
            Finished run = Strace(workspace, "-e", $"trace={call}", "-e", $"inject={call}:signal=SIGKILL:when={index}");
            string where = $"{call} {index}: exit code {run.ExitCode}\n{run.Error}";
            Interlocked.Add(ref killed, run.ExitCode == 0 ? 0 : 1);
            foreach ((string path, string text) in workspace.Written().Where(file => file.Key.StartsWith("wiki/", StringComparison.Ordinal)))
            {
                Assert.True(text == old.GetValueOrDefault(path) || text == wanted.GetValueOrDefault(path), $"{path} is neither old nor new after {where}");
                Interlocked.Increment(ref pages);
            }

            Finished next = workspace.Build();
            Assert.True(next.ExitCode == 0, $"the next build after {where}\n{next.Error}");
            Assert.Equal(wanted, workspace.Written());
            Assert.Equal(undisturbed.Read("raw/visit.md"), workspace.Read("raw/visit.md"));
            workspace.Git("fsck", "--strict");
            Assert.True(workspace.Git("status", "--porcelain", "--", "wiki", ".kb").Length == 0, $"something is not committed after {where}\n{workspace.Git("status", "--porcelain")}");
        });

        output.WriteLine($"{all.Length} calls on files of the workspace, {chosen.Length} chosen, {killed} builds killed, {pages} pages looked at");
        Assert.True(killed >= Kills * 3 / 4 && pages > 100, $"{killed} of {chosen.Length} builds were killed");
    }

    // Built once; then one note is changed, one is added and one goes, so that pages are changed, added and removed.
    private static TempWorkspace Prepared()
    {
        TempWorkspace workspace = TempWorkspace.New();
        Assert.Equal(0, workspace.Build().ExitCode);
        workspace.Write("raw/visit.md", workspace.Read("raw/visit.md").Replace("new filter", "new pump", StringComparison.Ordinal));
        workspace.Write("raw/filter.md", "# Filter\n\nA filter is a device that keeps dust away from the heat pump. The filter is washed in May.\n");
        File.Delete(workspace.At("raw/note.txt"));
        return workspace;
    }

    /// <summary>Each call on a file of the workspace: its name, and which one of that name it is in its thread.</summary>
    private static (string Call, int Index)[] Calls(TempWorkspace prepared)
    {
        using TempWorkspace workspace = prepared.Copy();
        string log = workspace.Root + ".home/strace.log";
        Directory.CreateDirectory(workspace.Root + ".home");
        Finished run = Strace(workspace, "-y", "-o", log, "-e", $"trace={string.Join(',', s_calls)}");
        Assert.True(run.ExitCode == 0, run.Error);

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new List<(string, int)>();
        foreach (string line in File.ReadLines(log))
        {
            if (Call().Match(line) is not { Success: true } call)
                continue;
            string name = call.Groups[2].Value, key = call.Groups[1].Value + name;
            counts[key] = counts.GetValueOrDefault(key) + 1;
            bool reads = name == "openat" && !line.Contains("O_WRONLY", StringComparison.Ordinal) && !line.Contains("O_RDWR", StringComparison.Ordinal);
            if (!reads && line.Contains(workspace.Root + "/", StringComparison.Ordinal))
                found.Add((name, counts[key]));
        }

        Assert.True(found.Count >= Kills, $"{found.Count} calls on files of the workspace");
        return [.. found.Distinct()];
    }

    private static Finished Strace(TempWorkspace workspace, params IEnumerable<string> options) =>
        KbProgram.RunTool("strace", workspace.Root, ["-f", "-qq", .. options, KbProgram.Path, "build", workspace.Root, "--model", "none"]);

    [GeneratedRegex(@"^(\d+) +([a-z0-9]+)\(")]
    private static partial Regex Call();
}
