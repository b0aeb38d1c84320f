using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Sentences that minutes set in bold type from end to end: "Three against one. **The rota stays on paper.** Henk takes a photo of it." What is so marked among others is what was settled. Labels ("**Boiler.**"), what is told of the past and what is asked are none.</summary>
internal static class MarkedDecisions
{
    private const int FewestWords = 4;

    /// <summary>Of one that opens its paragraph, where a label would stand.</summary>
    private const int FewestWordsOfFirst = 6;

    public static bool Has(Said said, MeetingText meeting) =>
        said.Speaker is null && said.Passage.Kind is PassageKind.Paragraph or PassageKind.ListItem && said.Passage.Sentences.Count > 1 && said.Text[^1] is '.' or '!'
        && WordCount.Of(said.Text) >= (said.At.Sentence == 0 ? FewestWordsOfFirst : FewestWords)
        && IsBold(said, meeting.Source) && !Tense.IsPast(said.Text)
        && WordTagger.Tag(said.Text, null, null).Exists(w => w.Tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Modal);

    private static bool IsBold(Said said, Source source)
    {
        string written = string.Join(' ', source.Lines.Skip(said.Sentence.Lines.First - 1).Take(said.Sentence.Lines.Last - said.Sentence.Lines.First + 1).Select(l => l.Trim()));
        string words = said.Text[..^1];
        return written.Contains($"**{words}{said.Text[^1]}**", StringComparison.Ordinal) || written.Contains($"**{words}**{said.Text[^1]}", StringComparison.Ordinal) || written.Contains($"__{words}{said.Text[^1]}__", StringComparison.Ordinal);
    }
}
