using System.Diagnostics;
using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Cli.Tests.EndToEnd;

/// <summary>Whatever lies in raw/: a message with its place and what to do next, everything else compiled, no crash, and in seconds.</summary>
public sealed class BadInputTests(ITestOutputHelper output)
{
    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(20);

    private static readonly Dictionary<string, Action<TempWorkspace>> s_inputs = new(StringComparer.Ordinal)
    {
        ["empty"] = Text("x.md", ""),
        ["white space"] = Text("x.md", " \n\n\t\n"),
        ["only code"] = Text("x.md", "```\nmake\n```\n"),
        ["other type"] = Bytes("x.pdf", "%PDF-1.4 \0"u8),
        ["Windows-1252"] = Bytes("x.md", [.. "# A caf"u8, 0xE9, .. "\n\nThe house is small.\n"u8]),
        ["deep quotes"] = Text("x.md", new string('>', 10_000) + " deep words\n"),
        ["deep list"] = Text("x.md", string.Concat(Enumerable.Range(0, 3_000).Select(i => new string(' ', 2 * i) + "- item\n"))),
        ["100,000 brackets"] = Text("x.md", new string('[', 100_000)),
        ["100,000 stars"] = Text("x.md", new string('*', 100_000) + " a\n"),
        ["100,000 bars"] = Text("x.md", new string('|', 100_000)),
        ["50,000 images"] = Text("x.md", string.Concat(Enumerable.Repeat("![[", 50_000))),
        ["many emphases"] = Text("x.md", string.Concat(Enumerable.Repeat("*a ", 60_000))),
        ["many tags"] = Text("x.md", string.Concat(Enumerable.Repeat("<a ", 60_000))),
        ["long table"] = Text("x.md", "| a | b |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| one | two |\n", 100_000))),
        ["line of 15 MB"] = Text("x.txt", string.Concat(Enumerable.Repeat("word ", 3_000_000))),
        ["line of 50 MB"] = Text("x.txt", new string('a', 50_000_000)),
        ["over the cap"] = Text("x.md", string.Concat(Enumerable.Repeat("word\n", 4_000_000))),
        ["binary"] = Bytes("x.txt", Enumerable.Range(0, 5_000).Select(i => (byte)(i * 31)).ToArray()),
        ["zero byte"] = Text("x.md", "# A\n\nThe house\0 is a building.\n"),
        ["UTF-16"] = Bytes("x.md", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("# Größe\n\nThe size is a measure of the house.\n")]),
        ["link to a file"] = w => File.CreateSymbolicLink(w.At("raw/x.md"), "heat-pump.md"),
        ["loop of links"] = w =>
        {
            File.CreateSymbolicLink(w.At("raw/a"), "b");
            File.CreateSymbolicLink(w.At("raw/b"), "a");
            Directory.CreateSymbolicLink(w.At("raw/up"), "..");
        },
        ["pipe"] = w => Assert.Equal(0, KbProgram.RunTool("mkfifo", w.Root, "raw/x.md").ExitCode),
        ["name that is no UTF-8"] = w => Assert.Equal(0, KbProgram.RunTool("sh", w.Root, "-c", "printf 'A roof is a part of a house.' > \"$(printf 'raw/x\\377.md')\"").ExitCode),
        ["strange names"] = w =>
        {
            foreach (string name in (string[])["a\nb.md", "q\"'.md", "br[a](b).md", "h#%20.md", "-dash.md", "A.md", "a.md", "con.md", new string('é', 120) + ".md"])
                w.Write("raw/" + name, "A roof is a part of a house that keeps the rain away.\n");
        },
        ["200 folders deep"] = w => w.Write("raw/" + string.Concat(Enumerable.Repeat("d/", 200)) + "x.md", "A roof is a part of a house.\n"),
        ["folder named like a note"] = w => Directory.CreateDirectory(w.At("raw/x.md")),
        ["open front matter"] = Text("x.md", "---\ntitle: A\n# no end\n\ntext of the note\n"),
        ["damaged front matter"] = Text("x.md", "---\ntitle: [a\n\tb: c\n---\n\nA roof is a part of a house.\n"),
        ["anchors"] = Text("x.md", "---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n\nA roof is a part of a house.\n"),
        ["YAML tag"] = Text("x.md", "---\ntitle: !!python/object:os.system x\n---\n\nA roof is a part of a house.\n"),
        ["deep YAML"] = Text("x.md", "---\n" + string.Concat(Enumerable.Repeat("{a: ", 5_000)) + "\n---\n\nA roof is a part of a house.\n"),
        ["empty AGENTS.md"] = w => w.Write("AGENTS.md", ""),
        ["binary AGENTS.md"] = w => File.WriteAllBytes(w.At("AGENTS.md"), [.. Enumerable.Range(0, 3_000).Select(i => (byte)(i * 31))]),
        ["huge AGENTS.md"] = w => w.Write("AGENTS.md", string.Concat(Enumerable.Repeat("word ", 1_000_000))),
        ["unknown heading"] = w => w.Write("AGENTS.md", "# A\n\n## Purpos\n\nx\n"),
        ["unknown key"] = w => w.Write("kb.yaml", "modle: none\n"),
        ["damaged kb.yaml"] = w => w.Write("kb.yaml", "raw: [a\n"),
    };

    /// <param name="code">Of the diagnostic; empty where nothing is wrong.</param>
    [Theory]
    [InlineData("empty", 0, "raw/x.md: warning KB1002")]
    [InlineData("white space", 0, "raw/x.md: warning KB1002")]
    [InlineData("only code", 0, "raw/x.md: warning KB1012")]
    [InlineData("other type", 0, "raw/x.pdf: warning KB1001")]
    [InlineData("Windows-1252", 0, "raw/x.md: warning KB1003")]
    [InlineData("deep quotes", 0, "raw/x.md:1: warning KB1004")]
    [InlineData("deep list", 0, "raw/x.md:65: warning KB1004")]
    [InlineData("100,000 brackets", 0, "raw/x.md:1: warning KB1004")]
    [InlineData("100,000 stars", 0, "raw/x.md:1: warning KB1004")]
    [InlineData("100,000 bars", 0, "")]
    [InlineData("50,000 images", 0, "raw/x.md:1: warning KB1004")]
    [InlineData("many emphases", 0, "raw/x.md:1: warning KB10")]
    [InlineData("many tags", 0, "")]
    [InlineData("long table", 0, "")]
    [InlineData("line of 15 MB", 0, "raw/x.txt: warning KB1012")]
    [InlineData("line of 50 MB", 1, "raw/x.txt: error KB1102")]
    [InlineData("over the cap", 1, "raw/x.md: error KB1102")]
    [InlineData("binary", 1, "raw/x.txt: error KB1101")]
    [InlineData("zero byte", 1, "raw/x.md: error KB1101")]
    [InlineData("UTF-16", 0, "")]
    [InlineData("link to a file", 0, "raw/x.md: warning KB1005")]
    [InlineData("loop of links", 0, "warning KB1005")]
    [InlineData("pipe", 0, "raw/x.md: warning KB1006")]
    [InlineData("name that is no UTF-8", 0, "warning KB1014")]
    [InlineData("strange names", 0, "")]
    [InlineData("200 folders deep", 0, "warning KB1013")]
    [InlineData("folder named like a note", 0, "")]
    [InlineData("open front matter", 0, "")]
    [InlineData("damaged front matter", 0, "raw/x.md:2: warning KB1009")]
    [InlineData("anchors", 0, "raw/x.md:2: warning KB1009")]
    [InlineData("YAML tag", 0, "raw/x.md:2: warning KB1009")]
    [InlineData("deep YAML", 0, "raw/x.md:2: warning KB1009")]
    [InlineData("empty AGENTS.md", 0, "")]
    [InlineData("binary AGENTS.md", 1, "AGENTS.md: error KB2007")]
    [InlineData("huge AGENTS.md", 1, "AGENTS.md: error KB2007")]
    [InlineData("unknown heading", 0, "AGENTS.md:3: warning KB2004")]
    [InlineData("unknown key", 1, "kb.yaml:1: error KB2001")]
    [InlineData("damaged kb.yaml", 1, "kb.yaml:2: error KB2003")]
    public void One_bad_file_is_named_and_the_rest_is_compiled(string input, int exitCode, string message)
    {
        using TempWorkspace workspace = TempWorkspace.New(git: false);
        s_inputs[input](workspace);

        var time = Stopwatch.StartNew();
        Finished build = workspace.Build("--no-commit");
        output.WriteLine($"{input}: exit code {build.ExitCode}, {time.Elapsed.TotalSeconds:F1} s\n{build.Error}");

        Assert.Equal(exitCode, build.ExitCode);
        Assert.Contains(message, build.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", build.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(workspace.At("wiki/concepts/heat-pump.md")), "the other notes are not compiled");
        Assert.True(time.Elapsed < s_most, $"{time.Elapsed}");
        Assert.Equal(0, KbProgram.Run(workspace.Root, "check").ExitCode);
        if (message.Contains("warning", StringComparison.Ordinal))
            Assert.Equal(1, workspace.Build("--no-commit", "--fresh", "--strict").ExitCode);
    }

    [Fact]
    public async Task A_file_that_vanishes_while_the_folder_is_read_is_named_or_read()
    {
        using TempWorkspace workspace = TempWorkspace.New(git: false);
        for (int i = 0; i < 400; i++)
            workspace.Write($"raw/gone-{i}.md", $"# Roof {i}\n\nThe roof {i} is a part of a house that keeps the rain away.\n");
        using Process build = KbProgram.Start(KbProgram.Path, workspace.Root, "build", ".", "--model", "none", "--no-commit");
        Task<string> error = build.StandardError.ReadToEndAsync(), plain = build.StandardOutput.ReadToEndAsync();
        for (int i = 0; i < 400; i++)
        {
            File.Delete(workspace.At($"raw/gone-{i}.md"));
            await Task.Delay(1);
        }

        await build.WaitForExitAsync();
        output.WriteLine(await error + await plain);
        Assert.Equal(0, build.ExitCode);
        Assert.True(File.Exists(workspace.At("wiki/concepts/heat-pump.md")));
        Assert.Equal(0, workspace.Build("--no-commit").ExitCode);
        Assert.Equal(3, Directory.GetFiles(workspace.At("wiki/sources")).Length);
    }

    [Fact]
    public void A_full_disk_is_named_with_what_to_do_and_loses_nothing()
    {
        using TempWorkspace workspace = TempWorkspace.New(git: false);
        Assert.Equal(0, workspace.Build("--no-commit").ExitCode);
        SortedDictionary<string, string> before = workspace.Written();
        workspace.Write("raw/roof.md", "# Roof\n\nA roof is a part of a house that keeps the rain away.\n");

        // A limit on the size of a file stands in for a disk without room: the same calls fail.
        Finished full = KbProgram.RunTool("prlimit", workspace.Root, "--fsize=100", KbProgram.Path, "build", ".", "--model", "none", "--no-commit");
        Assert.NotEqual(0, full.ExitCode);
        foreach ((string path, string text) in workspace.Written().Where(f => before.ContainsKey(f.Key)))
            Assert.Equal(before[path], text);
        Assert.Equal(0, workspace.Build("--no-commit").ExitCode);
        Assert.True(File.Exists(workspace.At("wiki/sources/roof.md")));
    }

    [Fact]
    public void Too_little_address_space_is_named_with_what_to_do()
    {
        using TempWorkspace workspace = TempWorkspace.New(git: false);
        Finished build = KbProgram.RunTool("prlimit", workspace.Root, "--as=3000000000", KbProgram.Path, "build", ".", "--model", "none", "--no-commit");
        Assert.True(build.ExitCode == 3 && build.Error.Contains("ulimit -v", StringComparison.Ordinal), build.Error);
    }

    [Fact]
    public void Damaged_state_that_people_stated_stops_the_build_and_damaged_caches_do_not()
    {
        using TempWorkspace workspace = TempWorkspace.New();
        Assert.Equal(0, workspace.Build().ExitCode);
        SortedDictionary<string, string> before = workspace.Written();

        File.WriteAllBytes(workspace.At(".kb/cache/files"), [1, 2, 3]);
        Assert.Equal(0, workspace.Build().ExitCode);
        Assert.Equal(before, workspace.Written());

        File.WriteAllBytes(workspace.At(".kb/state/pages"), [0xFF, 0, 7]);
        Finished damaged = workspace.Build();
        Assert.True(damaged.ExitCode == 3 && damaged.Error.Contains("git checkout HEAD -- .kb/state/pages", StringComparison.Ordinal), damaged.Error);
        workspace.Git("checkout", "HEAD", "--", ".kb/state/pages");
        Assert.Equal(0, workspace.Build().ExitCode);
        Assert.Equal(before, workspace.Written());
    }

    [Theory]
    [InlineData("no such file", null, 2, "There is no model file")]
    [InlineData("empty", "", 3, "is no GGUF file")]
    [InlineData("text", "hello", 3, "is no GGUF file")]
    [InlineData("half a header", "GGUF\u0003\0\0\0\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001", 3, "is not a whole GGUF file")]
    public void A_model_that_is_none_is_named(string what, string? content, int exitCode, string message)
    {
        using TempWorkspace workspace = TempWorkspace.New(git: false);
        if (content is not null)
            workspace.Write("m.gguf", content);
        Finished build = KbProgram.Run(workspace.Root, "build", ".", "--no-commit", "--model", "m.gguf");
        Assert.True(build.ExitCode == exitCode && build.Error.Contains(message, StringComparison.Ordinal), $"{what}: {build.ExitCode} {build.Error}");
    }

    private static Action<TempWorkspace> Text(string name, string text) => workspace => workspace.Write("raw/" + name, text);

    private static Action<TempWorkspace> Bytes(string name, ReadOnlySpan<byte> bytes)
    {
        byte[] kept = bytes.ToArray();
        return workspace => File.WriteAllBytes(workspace.At("raw/" + name), kept);
    }
}
