using System.Text;
using Kb.Compiler;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.TestKit;

/// <summary>A folder under tests/Golden is a specification: raw/ (and AGENTS.md, answers.yaml) in, wiki/ and diagnostics.txt out. Run the tests with KB_REWRITE=1 to write what comes out, then review the diff as code.</summary>
public static class Golden
{
    public static string Root { get; } = Path.Combine(Repository.Root, "tests", "Golden");

    public static IEnumerable<string> Cases => Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal);

    public static void Verify(string name)
    {
        string folder = Path.Combine(Root, name);
        ScriptedAnswers answers = ScriptedAnswers.Read(Path.Combine(folder, "answers.yaml"));
        BuildResult result = Compile(folder, answers);

        var actual = new SortedDictionary<string, string>(result.Files.ToDictionary(f => f.Key, f => f.Value), StringComparer.Ordinal)
        {
            ["diagnostics.txt"] = string.Concat(result.Diagnostics.Select(d => d + "\n")),
        };
        if (Environment.GetEnvironmentVariable("KB_REWRITE") == "1")
            Accept(folder, actual);

        var expected = new SortedDictionary<string, string>(Expected(folder), StringComparer.Ordinal);
        Assert.Equal(expected.Keys, actual.Keys);
        foreach ((string path, string content) in expected)
            Assert.True(content == actual[path], $"{name}/{path} differs.\n--- expected\n{content}\n--- actual\n{actual[path]}");
        Assert.True(actual.Count > 2, $"{name}: a golden case without pages examines nothing.");
        Assert.Empty(answers.Unused);
    }

    private static BuildResult Compile(string folder, ScriptedAnswers answers)
    {
        ScannedSources scanned = SourceScanner.Read(folder, Settings.Default);
        string guidancePath = Path.Combine(folder, "AGENTS.md");
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(scanned.Diagnostics);
        Guidance guidance = File.Exists(guidancePath) ? GuidanceReader.Parse(File.ReadAllText(guidancePath), diagnostics) : Guidance.Empty;
        return WikiCompiler.Compile(new Inputs(Settings.Default, guidance, State.Empty, scanned.Sources, diagnostics.Sorted()), answers);
    }

    private static Dictionary<string, string> Expected(string folder)
    {
        var files = new Dictionary<string, string>();
        foreach (string path in Directory.GetFiles(Path.Combine(folder, "wiki"), "*", SearchOption.AllDirectories).Append(Path.Combine(folder, "diagnostics.txt")))
            files[Path.GetRelativePath(folder, path).Replace('\\', '/')] = File.ReadAllText(path).ReplaceLineEndings("\n");
        return files;
    }

    private static void Accept(string folder, IReadOnlyDictionary<string, string> actual)
    {
        string wiki = Path.Combine(folder, "wiki");
        if (Directory.Exists(wiki))
            Directory.Delete(wiki, recursive: true);
        foreach ((string path, string content) in actual)
        {
            string full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, content, new UTF8Encoding(false));
        }
    }
}
