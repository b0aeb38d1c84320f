using System.Diagnostics;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Output;
using Kb.Compiler.Tests.Workspace;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Tests.Output;

/// <summary>A workspace in a real repository, driven with the real git as a user would.</summary>
internal sealed class GitFolder : IDisposable
{
    private static readonly DateTimeOffset s_when = new(2026, 5, 4, 12, 0, 0, TimeSpan.FromHours(2));

    private readonly TempFolder _folder = new();
    private readonly string _prefix;

    /// <param name="subfolder">The workspace's folder in the repository; empty for its top.</param>
    public GitFolder(string subfolder = "", bool born = true)
    {
        _prefix = subfolder.Length == 0 ? "" : subfolder + "/";
        Git("init", "-q", "-b", "main");
        Git("config", "user.name", "Ada");
        Git("config", "user.email", "ada@example.org");
        Directory.CreateDirectory(Path.Combine(_folder.Root, subfolder));
        Workspace = WorkspaceFolder.Open(Path.Combine(_folder.Root, subfolder));
        _folder.Write(_prefix + ".gitignore", ".kb/cache/\n");
        _folder.Write(_prefix + "raw/a.md", "a note\n");
        if (!born)
            return;

        _folder.Write("other.txt", "the user's\n");
        Git("add", "other.txt");
        Git("commit", "-q", "-m", "first");
    }

    public WorkspaceFolder Workspace { get; }

    public string Root => _folder.Root;

    public string Write(string path, string text) => _folder.Write(path, text);

    /// <summary>A shell script that can be run.</summary>
    public string WriteScript(string path, string text)
    {
        string file = Write(path, "#!/bin/sh\n" + text);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return file;
    }

    /// <summary>Writes pages and commits, as a build does.</summary>
    public CommitOutcome Build(params (string Path, string Text)[] pages) => Build(Settings.Default, pages);

    public CommitOutcome Build(Settings settings, params (string Path, string Text)[] pages)
    {
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<StampedFile> raw = RawFiles.List(Workspace.Root, settings, diagnostics);
        var result = new BuildResult(pages.ToDictionary(page => page.Path, page => page.Text, StringComparer.Ordinal), [], new Dictionary<string, PageState>(), [], default);
        WriteOutcome outcome = WikiWriter.Write(Workspace, result, StateReader.Read(Workspace), diagnostics);
        GitRepository repository = GitRepository.Find(Workspace.Root, diagnostics) ?? throw new InvalidOperationException("no repository");
        return repository.Commit(new CommitRequest(Workspace, raw, settings, CommitMessage.Of(outcome, "0.1.0", "none", 3), s_when));
    }

    /// <summary>Paths in HEAD.</summary>
    public string[] Head() => Lines(Git("ls-tree", "-r", "-z", "--name-only", "HEAD").Replace('\0', '\n'));

    public string[] Status() => Lines(Git("status", "--porcelain", "-uall").Replace("\r", "", StringComparison.Ordinal));

    public string Git(params string[] arguments) => GitIn(_folder.Root, arguments);

    public static string GitIn(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {errors}");
    }

    public static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose() => _folder.Dispose();
}
