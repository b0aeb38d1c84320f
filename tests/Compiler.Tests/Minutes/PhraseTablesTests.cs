using Kb.Compiler.Language;
using Kb.Compiler.Statements.Minutes;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Minutes;

/// <summary>The tables of phrases can be read, and found again, by people.</summary>
public sealed class PhraseTablesTests(ITestOutputHelper output)
{
    [Fact]
    public void Tables_are_sorted_explained_and_in_the_form_they_are_looked_up_in()
    {
        string[] files = Directory.GetFiles(Path.Combine(Repository.Root, "src", "Compiler", "Statements", "Minutes", "Phrases"));
        int phrases = 0;
        foreach (string file in files)
        {
            string[] lines = File.ReadAllLines(file);
            Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
            Assert.InRange(lines.Length, 3, 200);
            Assert.All(Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith('[')), i => Assert.StartsWith("# ", lines[i + 1], StringComparison.Ordinal));
            foreach (string table in string.Join('\n', lines).Split("\n[").Skip(1))
            {
                string[] written = [.. table.Split('\n').Skip(1).Where(l => !l.StartsWith('#')).SelectMany(l => l.Split(" | ")).Select(p => p.Trim()).Where(p => p.Length > 0)];
                Assert.Equal(written.Order(StringComparer.Ordinal), written);
            }

            foreach ((string table, string[] forms) in PhraseTables.Read(Path.GetFileNameWithoutExtension(file)))
            {
                Assert.All(forms, p => Assert.Equal(PhraseSet.Fold(p), p));
                Assert.All(forms, p => Assert.True(p.IndexOfAny(['(', ')', '|']) < 0, $"{table}: {p}"));
                phrases += forms.Length;
            }
        }

        output.WriteLine($"{files.Length} files, {phrases} phrases");
        Assert.InRange(files.Length, 12, 30);
        Assert.InRange(phrases, 3000, 20_000);
    }

    [Fact]
    public void Alternatives_stand_for_each_of_their_forms() =>
        Assert.Contains("not an objection from me", PhraseTables.Read("speech")["agrees"]);
}
