using System.Text.RegularExpressions;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;
using Kb.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Kb.Compiler.Tests.Sources;

/// <summary>A citation is a span of lines: over every source in the repository, what a passage says stands in its lines and begins and ends there.</summary>
public sealed partial class PlacesTests(ITestOutputHelper output)
{
    public static TheoryData<string> Workspaces => [.. Golden.Cases.Select(name => $"tests/Golden/{name}"), "."];

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void What_a_sentence_says_stands_in_its_lines(string workspace)
    {
        int sentences = 0;
        foreach (Source source in SourceScanner.Read(Path.Combine(Repository.Root, workspace), Settings.Default).Sources)
        {
            int last = source.FrontMatter.LastLine;
            foreach (Passage passage in source.Passages)
            {
                string place = $"{source.Path}:{passage.Lines}";
                Assert.True(passage.Lines.First > last, $"{place} begins before the passage before it ends");
                Assert.InRange(passage.Lines.Last, passage.Lines.First, source.Lines.Count);
                last = passage.Lines.Last;

                Assert.NotEmpty(passage.Sentences);
                if (passage.Kind is not (PassageKind.Code or PassageKind.Turn)) // a fence and a label belong to the lines, not to the text
                {
                    Assert.Equal(passage.Lines.First, passage.Sentences[0].Lines.First);
                    Assert.Equal(passage.Lines.Last, passage.Sentences[^1].Lines.Last + (passage.Kind == PassageKind.Heading ? passage.Lines.Last - passage.Sentences[0].Lines.Last : 0));
                }

                foreach (Sentence sentence in passage.Sentences)
                {
                    string[] words = Words(sentence.Text);
                    string[] cited = Words(DividedWord().Replace(string.Join('\n', source.Lines.Skip(sentence.Lines.First - 1).Take(sentence.Lines.Last - sentence.Lines.First + 1)), ""));
                    Assert.True(IsSubsequence(words, cited), $"{source.Path}:{sentence.Lines}: {sentence.Text}");
                    if (words.Length > 0 && sentence.Lines.Last > sentence.Lines.First && passage.Kind != PassageKind.Code)
                    {
                        Assert.Contains(Words(source.Lines[sentence.Lines.First - 1]), word => words[0].StartsWith(word, StringComparison.Ordinal));
                        Assert.Contains(Words(source.Lines[sentence.Lines.Last - 1]), word => words[^1].EndsWith(word, StringComparison.Ordinal));
                    }

                    sentences++;
                }
            }
        }

        output.WriteLine($"{sentences} sentences");
        Assert.NotEqual(0, sentences);
    }

    // A program that set the text divides words at line ends.
    [GeneratedRegex(@"(?<=\p{L})\u2010\n\s*")]
    private static partial Regex DividedWord();

    private static string[] Words(string text) => string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsSubsequence(string[] words, string[] of)
    {
        int found = 0;
        foreach (string word in of)
            found += found < words.Length && words[found] == word ? 1 : 0;
        return found == words.Length;
    }
}
