using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>Sentences that the bank holds too short for a page ("The choir has 34 members.") and that say enough beside the one they differ from.</summary>
internal static class ShortQuotes
{
    private const int FewestWords = 3;

    public static Citation? Find(SentenceRef at, SentenceBank bank)
    {
        Source source = bank.SourceOf(at);
        Passage passage = bank.PassageOf(at);
        Sentence sentence = bank.SentenceAt(at);
        bool whole = sentence.Text.Count(c => c == ' ') + 1 >= FewestWords && char.IsUpper(sentence.Text[0]) && sentence.Text[^1] is '.' or '!';
        return whole && passage.Kind is PassageKind.Paragraph or PassageKind.Turn or PassageKind.ListItem && !LeadIns.Opens(source, at.Passage)
            && QuoteSense.Judge(sentence.Text, passage.Heading, source.Language) == QuoteFitness.Short
            ? new Citation(source.Id, sentence.Lines, sentence.Text)
            : null;
    }
}
