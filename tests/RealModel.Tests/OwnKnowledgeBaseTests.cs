using System.Diagnostics;
using System.Text.Json;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.RealModel.Tests;

/// <summary>The built program with the real model on this project's own raw/, judged by code that it does not share.</summary>
[Collection("built program")]
public sealed class OwnKnowledgeBaseTests(ITestOutputHelper output) : IDisposable
{
    private readonly string _workspace = Directory.CreateTempSubdirectory("kb-own-").FullName;

    public void Dispose() => Directory.Delete(_workspace, recursive: true);

    [Fact]
    public void A_build_from_nothing_gives_pages_in_which_every_rule_holds_and_a_second_asks_and_writes_nothing()
    {
        Copy("raw");
        File.Copy(Path.Combine(Repository.Root, "AGENTS.md"), Path.Combine(_workspace, "AGENTS.md"));

        JsonElement first = Build();
        WikiAudit audit = WikiAudit.Of(_workspace);
        output.WriteLine($"{first}\n{audit}");
        Assert.True(audit.Pages >= 25 && audit.Links >= 200 && audit.Quotes >= 60, $"too little to examine: {audit}");
        Assert.True(audit.Findings.Count == 0, audit.ToString());
        Assert.True(first.GetProperty("questionsAsked").GetInt32() > 50);

        Dictionary<string, string> pages = Pages();
        JsonElement second = Build();
        Assert.Equal(0, second.GetProperty("questionsAsked").GetInt32());
        Assert.Equal(0, second.GetProperty("written").GetInt32());
        Assert.Equal(pages, Pages());

        // One section edited: its own questions and no others.
        string note = Path.Combine(_workspace, "raw/articles/measuring-soil-moisture.md");
        File.WriteAllText(note, File.ReadAllText(note).Replace("105 °C", "106 °C", StringComparison.Ordinal));
        JsonElement third = Build();
        int asked = third.GetProperty("questionsAsked").GetInt32();
        output.WriteLine($"after one edit: {third}");
        Assert.InRange(asked, 1, first.GetProperty("questionsAsked").GetInt32() / 8);
        Assert.True(WikiAudit.Of(_workspace).Findings.Count == 0);
    }

    [Fact]
    public void A_fresh_clone_of_this_project_is_up_to_date_and_asks_nothing()
    {
        foreach (string folder in (string[])["raw", "wiki", ".kb/state", ".kb/answers"])
            Copy(folder);
        File.Copy(Path.Combine(Repository.Root, "AGENTS.md"), Path.Combine(_workspace, "AGENTS.md"));
        Dictionary<string, string> committed = Pages();
        Assert.True(committed.Count > 25, $"{committed.Count} pages are committed");

        JsonElement build = Build();
        output.WriteLine(build.ToString());
        Assert.Equal(0, build.GetProperty("questionsAsked").GetInt32());
        Assert.Equal(0, build.GetProperty("written").GetInt32());
        Assert.Equal(0, build.GetProperty("removed").GetInt32());
        Assert.Equal(committed, Pages());
    }

    private JsonElement Build()
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "artifacts", "bin", "Kb.Cli", configuration, "kb"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])["build", _workspace, "--json", "--no-commit"])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string json = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"exit code {process.ExitCode}\n{errors.Result}");
        return JsonDocument.Parse(json).RootElement;
    }

    private Dictionary<string, string> Pages() =>
        Directory.GetFiles(Path.Combine(_workspace, "wiki"), "*.md", SearchOption.AllDirectories).Where(f => !f.EndsWith("log.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ToDictionary(f => Path.GetRelativePath(_workspace, f), File.ReadAllText);

    private void Copy(string folder)
    {
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
        {
            string to = Path.Combine(_workspace, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }
}
