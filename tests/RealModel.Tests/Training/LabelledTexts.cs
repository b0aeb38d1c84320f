using System.Security.Cryptography;
using System.Text;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;
using Kb.TestKit;

namespace Kb.RealModel.Tests.Training;

/// <summary>The texts that benchmarks/fit/fetch.py fetched, and what readers made of their sentences.</summary>
internal sealed class LabelledTexts
{
    private readonly Dictionary<(string Path, string Hash), (Source Source, Passage Passage, string Text)> _sentences = [];

    /// <param name="folder">A workspace; only English sources are read.</param>
    public LabelledTexts(string folder)
    {
        foreach (Source source in SourceScanner.Read(folder, Settings.Default).Sources.Where(s => s.Language == "en"))
        {
            foreach (Passage passage in source.Passages)
            {
                for (int i = 0; i < passage.Sentences.Count; i++)
                {
                    Add(source, passage, passage.Sentences[i].Text);
                    if (i > 0)
                        Add(source, passage, $"{passage.Sentences[i - 1].Text} {passage.Sentences[i].Text}");
                }
            }
        }
    }

    /// <summary>Null where the source lacks it: in another version of its package, or left out.</summary>
    public (Source Source, Passage Passage, string Text)? Find(string path, string hash) => _sentences.TryGetValue((path, hash), out var found) ? found : null;

    /// <summary>Rows of a file of tests/Corpora.</summary>
    public static IEnumerable<string[]> Rows(string corpus, string file) => File.ReadLines(Path.Combine(Repository.Root, "tests", "Corpora", corpus, file)).Select(l => l.Split('\t'));

    private void Add(Source source, Passage passage, string text) =>
        _sentences.TryAdd((source.Path, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(text.Where(char.IsLetterOrDigit)))))[..16]), (source, passage, text));
}
