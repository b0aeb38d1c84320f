using System.Diagnostics;
using Kb.TestKit;

namespace Kb.Cli.Tests.EndToEnd;

/// <summary>The built program, run as a user runs it: a process of its own, with a home and a cache that belong to the test.</summary>
internal static class KbProgram
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(120);

    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "artifacts", "bin", "Kb.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "kb");

    /// <summary>Runs to its end; a program that does not end within two minutes is killed and fails the test.</summary>
    public static Finished Run(string folder, params IEnumerable<string> arguments) => RunTool(Path, folder, arguments);

    public static Finished RunTool(string tool, string folder, params IEnumerable<string> arguments)
    {
        using Process process = Start(tool, folder, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{tool} {string.Join(' ', arguments)} did not end.\n{error.Result}");
        }

        return new Finished(process.ExitCode, output.Result, error.Result);
    }

    public static Process Start(string tool, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        string home = Directory.CreateDirectory(folder == "/" ? System.IO.Path.GetTempPath() : folder + ".home").FullName;
        foreach ((string name, string value) in new[] { ("HOME", home), ("XDG_CACHE_HOME", home), ("GIT_CONFIG_NOSYSTEM", "1") })
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"{tool} did not start.");
    }
}

internal sealed record Finished(int ExitCode, string Output, string Error);
