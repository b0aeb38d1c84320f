using System.Diagnostics;
using Xunit;

namespace Kb.Cli.Tests.EndToEnd;

/// <summary>A workspace of a few notes in the folder for temporary files; gone with its home when the test is over.</summary>
internal sealed class TempWorkspace : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("kb-cli-").FullName;

    /// <summary>A workspace with three notes, as `kb init` makes it.</summary>
    /// <param name="git">Whether it is a repository, with an identity of its own.</param>
    public static TempWorkspace New(bool git = true)
    {
        var workspace = new TempWorkspace();
        if (git)
        {
            workspace.Git("init", "-q");
            workspace.Git("config", "user.name", "Test");
            workspace.Git("config", "user.email", "test@example.org");
        }

        Finished made = KbProgram.Run(workspace.Root, "init");
        Assert.True(made.ExitCode == 0, made.Error);
        workspace.Write("raw/heat-pump.md", "# Heat pump\n\nA heat pump is a machine that moves heat from a cold place to a warm one. The heat pump needs electricity for its compressor only.\n\n## In old houses\n\nThe heat pump was bought from Nordwind GmbH in 2024.\n");
        workspace.Write("raw/visit.md", "---\ndate: 2026-02-03\n---\n\n# Visit to the barn\n\nLena Vogt showed the heat pump to the neighbours. Nordwind GmbH will send a new filter by 2026-02-20.\n");
        workspace.Write("raw/note.txt", "Call the plumber about the noise in the cellar.\n");
        return workspace;
    }

    public string At(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public string Read(string path) => File.ReadAllText(At(path));

    /// <summary>A build by rules alone.</summary>
    public Finished Build(params IEnumerable<string> options) => KbProgram.Run(Root, ["build", ".", "--model", "none", .. options]);

    /// <summary>Standard output of a git command that must succeed.</summary>
    public string Git(params IEnumerable<string> arguments)
    {
        Finished run = KbProgram.RunTool("git", Root, arguments);
        Assert.True(run.ExitCode == 0, $"git {string.Join(' ', arguments)}: {run.Error}");
        return run.Output;
    }

    public TempWorkspace Copy()
    {
        var copy = new TempWorkspace();
        Finished run = KbProgram.RunTool("cp", Root, "-a", Root + "/.", copy.Root);
        Assert.True(run.ExitCode == 0, run.Error);
        return copy;
    }

    /// <summary>What a build is answerable for, by path: pages, state and answers. The log is history and left out.</summary>
    public SortedDictionary<string, string> Written()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string folder in (string[])["wiki", ".kb/state", ".kb/answers"])
        {
            if (!Directory.Exists(At(folder)))
                continue;
            foreach (string file in Directory.GetFiles(At(folder), "*", SearchOption.AllDirectories))
            {
                if (Path.GetFileName(file) != "log.md")
                    files.Add(Path.GetRelativePath(Root, file), File.ReadAllText(file));
            }
        }

        return files;
    }

    public void Dispose()
    {
        // The framework can't delete a file whose name is no UTF-8.
        KbProgram.RunTool("rm", "/", "-rf", Root, Root + ".home");
    }
}
