using Kb.Compiler.Language;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>Makes the statement for a chosen sentence: condensed where rules and support check allow something shorter and the model finds that it reads well, else the quote. Counts what became of each.</summary>
/// <param name="sense">What tells that a sentence lies when it stands alone; null: nothing beside the rules of the bank.</param>
public sealed class StatementMaker(SentenceBank bank, IAnswers answers, LearnedSense? sense = null)
{
    private readonly Dictionary<(SentenceRef At, string Text), Statement> _made = [];
    private readonly HashSet<SentenceRef> _refused = [];

    public SentenceCounts Counts { get; private set; }

    /// <summary>Whether everything asked so far of what lies alone has its answer.</summary>
    public bool IsComplete => sense?.IsComplete != false;

    public void CountWritten(int written, int refused) => Counts = Counts with { Written = Counts.Written + written, Refused = Counts.Refused + refused };

    /// <summary>Whether the sentence is true only among its neighbours.</summary>
    public bool IsTakenBack(SentenceRef at) => sense?.TakesBack(at) == true;

    /// <summary>Whether it can stand on a page as it is. Asks nothing of how to shorten it, and counts nothing.</summary>
    public bool CanQuote(SentenceRef at) => bank.Find(at)!.Words <= SentenceBank.MostWords && !IsTakenBack(at);

    /// <summary>Null where the sentence is too long to quote and nothing shorter is supported, and where its neighbours take it back.</summary>
    /// <param name="names">Of the thing whose page it is for, in normal form: what is left must still name it. Null for a source's own page.</param>
    public Statement? Make(SentenceRef at, IReadOnlyCollection<string>? names = null)
    {
        if (IsTakenBack(at))
            return null;
        Quotable quotable = bank.Find(at)!;
        Condensable condensable = quotable.Condensable.Value;
        // Where the sentence tells of several things, grammar and the support check decide: there is nothing to ask.
        if (names is not null && condensable.ClauseOn(names) is { } clause)
            return Made(at, quotable, clause, StatementForm.Condensed);
        if (Condenser.Shorter(condensable.Variants, names, bank.SourceOf(at).Id.Value, answers) is { } shorter && WordCount.Of(shorter) <= SentenceBank.MostWords)
            return Made(at, quotable, shorter, StatementForm.Condensed);
        if (condensable.IsRefused && _refused.Add(at))
            Counts = Counts with { Refused = Counts.Refused + 1 };
        return MakeQuoted(at);
    }

    /// <summary>The quote, without asking for anything shorter.</summary>
    public Statement? MakeQuoted(SentenceRef at) => IsTakenBack(at) ? null : MakeUnasked(at);

    /// <summary>The quote, without asking anything: where something must stand.</summary>
    public Statement? MakeUnasked(SentenceRef at)
    {
        Quotable quotable = bank.Find(at)!;
        return quotable.Words > SentenceBank.MostWords ? null : Made(at, quotable, quotable.Text, StatementForm.Quoted);
    }

    private Statement Made(SentenceRef at, Quotable quotable, string text, StatementForm form)
    {
        if (_made.TryGetValue((at, text), out Statement? statement))
            return statement;
        Counts = form == StatementForm.Condensed ? Counts with { Condensed = Counts.Condensed + 1 } : Counts with { Quoted = Counts.Quoted + 1 };
        statement = new Statement(text, form, [new Citation(bank.SourceOf(at).Id, quotable.Lines, quotable.Text)], bank.SourceOf(at).Date, bank.PassageOf(at).Speaker);
        _made.Add((at, text), statement);
        return statement;
    }
}
