using System.Text;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Tests.Sources;
using Kb.TestKit;

namespace Kb.Compiler.Tests.Statements;

/// <summary>A labelled sentence of tests/Corpora/quotes in its source.</summary>
/// <param name="Label">"fits", or "lies-" and how.</param>
internal sealed record QuotePassage(string Set, string Label, string Sentence, string Passage, Source Source, SentenceRef At)
{
    public bool Lies => Label != "fits";

    public static IEnumerable<QuotePassage> Read(string set)
    {
        foreach (string block in File.ReadAllText(Path.Combine(Repository.Root, "tests", "Corpora", "quotes", $"{set}.txt")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            (string Label, string Text)[] lines = [.. block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => (l[..l.IndexOf(": ", StringComparison.Ordinal)], l[(l.IndexOf(": ", StringComparison.Ordinal) + 2)..]))];
            string text = lines.Single(l => l.Label == "text").Text;
            var note = new StringBuilder();
            string[] headings = lines.FirstOrDefault(l => l.Label == "heading").Text?.Split(" > ") ?? ["Notes"];
            for (int i = 0; i < headings.Length; i++)
                note.Append('#', i + 1).Append(' ').Append(headings[i]).Append("\n\n");
            Source source = ReadSources.One($"{note}{text}\n", "notes.md");
            int passage = source.Passages.ToList().FindIndex(p => p.Kind == PassageKind.Paragraph);
            foreach ((string label, string sentence) in lines.Where(l => l.Label is not ("text" or "heading" or "speaker")))
                yield return new QuotePassage(set, label, sentence, text, source, new SentenceRef(0, passage, source.Passages[passage].Sentences.ToList().FindIndex(s => s.Text.Contains(sentence.TrimEnd('.'), StringComparison.Ordinal))));
        }
    }
}
