using Kb.Compiler.Language;
using Kb.Compiler.Sources;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>Makes the statement for a chosen sentence: condensed where the model shortens it and the support check agrees, else the quote. Counts what became of each.</summary>
public sealed class StatementMaker(SentenceBank bank, IAnswers answers)
{
    private readonly Dictionary<SentenceRef, Statement?> _made = [];

    public SentenceCounts Counts { get; private set; }

    /// <summary>Null where the sentence is too long to quote and nothing shorter is supported.</summary>
    public Statement? Make(SentenceRef at)
    {
        if (!_made.TryGetValue(at, out Statement? statement))
            _made.Add(at, statement = Condensed(at) ?? Quoted(at));
        return statement;
    }

    /// <summary>The quote, without asking for anything shorter.</summary>
    public Statement? MakeQuoted(SentenceRef at) => _made.TryGetValue(at, out Statement? statement) ? statement : Quoted(at);

    private Citation Cite(SentenceRef at, Quotable quotable) => new(bank.SourceOf(at).Id, quotable.Lines, quotable.Text);

    private Statement? Condensed(SentenceRef at)
    {
        Quotable quotable = bank.Find(at)!;
        Source source = bank.SourceOf(at);
        if (quotable.PointsBack || Condenser.Shorter(quotable.Text, source.Language, source.Id.Value, answers) is not { } shorter)
            return null;

        Passage passage = bank.PassageOf(at);
        var span = new CitedSpan(quotable.Text, passage.Heading, passage.Speaker, source.Date);
        if (!SupportCheck.Judge(shorter, [span], source.Language).Supported || WordCount.Of(shorter) > SentenceBank.MostWords)
        {
            Counts = Counts with { Refused = Counts.Refused + 1 };
            return null;
        }

        Counts = Counts with { Condensed = Counts.Condensed + 1 };
        return new Statement(shorter, StatementForm.Condensed, [Cite(at, quotable)], source.Date, passage.Speaker);
    }

    private Statement? Quoted(SentenceRef at)
    {
        Quotable quotable = bank.Find(at)!;
        if (quotable.Words > SentenceBank.MostWords)
            return null;
        Counts = Counts with { Quoted = Counts.Quoted + 1 };
        return new Statement(quotable.Text, StatementForm.Quoted, [Cite(at, quotable)], bank.SourceOf(at).Date, bank.PassageOf(at).Speaker);
    }
}
