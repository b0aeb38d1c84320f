using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Kb.Compiler.Output;

/// <summary>Runs git in one folder. No inherited GIT_* variable gets through, no hook runs, nothing is asked on a terminal or fetched.</summary>
internal sealed class GitProcess
{
    private static readonly string s_nowhere = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";

    /// <summary>Objects and references survive a power cut; the index need not, since git can make it again.</summary>
    private static readonly string[] s_always =
    [
        $"core.hooksPath={s_nowhere}", "core.fsmonitor=false", "core.fsync=all,-index", "fastimport.unpackLimit=1",
    ];

    private readonly string _folder;
    private readonly string[] _settings;
    private readonly bool _usesOwnConfig;

    private GitProcess(string folder, bool usesOwnConfig, string[] settings) => (_folder, _usesOwnConfig, _settings) = (folder, usesOwnConfig, settings);

    /// <summary>With the user's own configuration: only to ask for it.</summary>
    public static GitProcess AsUser(string folder) => new(folder, usesOwnConfig: true, []);

    /// <summary>Without system and user configuration, apart from <paramref name="settings"/> (<c>key=value</c>).</summary>
    public static GitProcess Sealed(string folder, IEnumerable<string> settings) => new(folder, usesOwnConfig: false, [.. settings]);

    /// <summary>The output, where git says that all went well.</summary>
    /// <exception cref="GitException">It did not.</exception>
    public string Ask(params ReadOnlySpan<string> arguments) => Checked(Run(arguments, null, null), arguments);

    /// <exception cref="GitException">Git refused.</exception>
    public string Feed(Action<Stream> input, string? indexFile, params ReadOnlySpan<string> arguments) => Checked(Run(arguments, input, indexFile), arguments);

    /// <exception cref="GitException">There is no git on this machine.</exception>
    public (int Code, string Output, string Errors) Run(ReadOnlySpan<string> arguments, Action<Stream>? input, string? indexFile)
    {
        ProcessStartInfo start = Start(arguments, indexFile);
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> errors = process.StandardError.ReadToEndAsync();
            WriteInput(process, input);
            process.WaitForExit();
            return (process.ExitCode, output.Result, errors.Result);
        }
        catch (Win32Exception e)
        {
            throw new GitException($"git can't be started: {e.Message}");
        }
    }

    private static void WriteInput(Process process, Action<Stream>? input)
    {
        try
        {
            input?.Invoke(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Git ended before it read everything: its exit code and words say why.
        }
    }

    private ProcessStartInfo Start(ReadOnlySpan<string> arguments, string? indexFile)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);

        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        if (!_usesOwnConfig)
        {
            start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
            start.Environment["GIT_CONFIG_GLOBAL"] = s_nowhere;
        }

        if (indexFile is not null)
            start.Environment["GIT_INDEX_FILE"] = indexFile;

        foreach (string setting in (string[])[.. _settings, .. s_always])
        {
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add(setting);
        }

        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);

        return start;
    }

    private static string Checked((int Code, string Output, string Errors) result, ReadOnlySpan<string> arguments) =>
        result.Code == 0 ? result.Output : throw new GitException($"{FirstLine(result.Errors)} (git {string.Join(' ', arguments[..Math.Min(2, arguments.Length)])})");

    private static string FirstLine(string text) => text.Trim().Split('\n')[0];
}
