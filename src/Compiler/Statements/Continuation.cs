using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>The sentence that goes on right behind the one that heads a page: "Wget retrieves files from the web. It supports HTTP, HTTPS and FTP." Alone nobody would know what "it" is; there it is the best that can be said next.</summary>
internal static class Continuation
{
    private const int MostWords = 30;

    /// <summary>Null where the next sentence of the passage does not go on about the subject, or needs more than its subject to be understood. English.</summary>
    /// <param name="title">What stands for "it" while that is judged.</param>
    public static Statement? After(SentenceRef head, string title, SentenceBank bank, StatementMaker maker)
    {
        Source source = bank.SourceOf(head);
        Passage passage = bank.PassageOf(head);
        var at = head with { Sentence = head.Sentence + 1 };
        if (source.Language != "en" || at.Sentence >= passage.Sentences.Count || passage.Kind is not (PassageKind.Paragraph or PassageKind.ListItem) || bank.Find(head) is not { PointsBack: false })
            return null;
        Sentence next = passage.Sentences[at.Sentence];
        bool goesOn = next.Text.StartsWith("It ", StringComparison.Ordinal) && !s_impersonal.Opens(PhraseSet.Fold(next.Text)) && WordCount.Of(next.Text) <= MostWords
            && QuoteSense.Judge($"{title} {next.Text[3..]}", passage.Heading, source.Language) == QuoteFitness.Fits;
        return !goesOn || bank.Never.Withholds(source, at.Passage, at.Sentence) || QuoteContext.TakesBack(passage, at.Sentence) || maker.IsTakenBack(at)
            ? null
            : new Statement(next.Text, StatementForm.Quoted, [new Citation(source.Id, next.Lines, next.Text)], source.Date, passage.Speaker);
    }

    private static readonly PhraseSet s_impersonal = new(
        "it is recommended|it is possible|it is important|it is necessary|it is advisable|it is best|it is not possible|it is also possible|it is easy|it is hard|it is common|it is a good idea|it is assumed|it is hoped|it is planned|it is expected|it was|it seems|it turns out|it takes|it should be noted|it must be noted|it follows");
}
