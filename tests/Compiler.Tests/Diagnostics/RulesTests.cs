using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Kb.Compiler.Diagnostics;
using Xunit;

namespace Kb.Compiler.Tests.Diagnostics;

public sealed class RulesTests
{
    private static readonly (char Digit, string Title)[] s_areas =
    [
        ('1', "Sources"), ('2', "Workspace and settings"), ('3', "Answers and model"), ('4', "Pages and links"), ('5', "Writing and git"),
    ];

    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        string[] codes = [.. Rules.All.Select(rule => rule.Code)];

        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), codes);
        Assert.All(codes, code => Assert.Matches("^KB[1-5][0-9]{3}$", code));
    }

    [Fact]
    public void The_table_holds_every_rule()
    {
        int declared = typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Count(field => field.FieldType == typeof(DiagnosticRule));

        Assert.True(declared > 10, $"only {declared} rules are declared");
        Assert.Equal(declared, Rules.All.Count);
    }

    [Fact]
    public void Every_message_can_be_formatted_and_ends_without_a_full_stop() =>
        Assert.All(Rules.All, rule =>
        {
            Assert.NotEmpty(string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.Message, "a", "b", "c", "d"));
            Assert.False(rule.Message.EndsWith('.'), rule.Message);
        });

    /// <summary>KB_REWRITE=1 writes the page anew.</summary>
    [Fact]
    public void The_page_of_codes_equals_the_table()
    {
        string file = Path.Combine(RepositoryRoot(), "docs", "diagnostics.md");
        string expected = Page();
        if (Environment.GetEnvironmentVariable("KB_REWRITE") == "1")
            File.WriteAllText(file, expected);

        Assert.True(File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == expected,
            "docs/diagnostics.md is not the table of src/Compiler/Diagnostics/Rules.*.cs; write it anew with: KB_REWRITE=1 dotnet test tests/Compiler.Tests --filter RulesTests");
    }

    private static string Page()
    {
        var text = new StringBuilder("""
            # Diagnostics

            Every code that kb reports about your material, made from the table in `src/Compiler/Diagnostics`. An error makes the exit code 1;
            a warning does so only with `--strict`. `{0}` and the like stand for what the message names.

            """);
        foreach ((char digit, string title) in s_areas)
        {
            DiagnosticRule[] rules = [.. Rules.All.Where(rule => rule.Code[2] == digit)];
            if (rules.Length == 0)
                continue;

            text.Append("\n## KB").Append(digit).Append(": ").Append(title).Append("\n\n| Code | Severity | Message |\n| --- | --- | --- |\n");
            foreach (DiagnosticRule rule in rules)
                text.Append("| ").Append(rule.Code).Append(" | ").Append(rule.Severity).Append(" | ").Append(rule.Message.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
        }

        return text.ToString();
    }

    private static string RepositoryRoot([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
