using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>Makes the statement for a chosen sentence: condensed where rules and support check allow something shorter and the model finds that it reads well, else the quote. Counts what became of each.</summary>
public sealed class StatementMaker(SentenceBank bank, IAnswers answers)
{
    private readonly Dictionary<(SentenceRef At, string Text), Statement> _made = [];

    public SentenceCounts Counts { get; private set; }

    /// <summary>Null where the sentence is too long to quote and nothing shorter is supported.</summary>
    /// <param name="names">Of the thing whose page it is for, in normal form: what is left must still name it. Null for a source's own page.</param>
    public Statement? Make(SentenceRef at, IReadOnlyCollection<string>? names = null)
    {
        Quotable quotable = bank.Find(at)!;
        if (names is not null && Focused(at, quotable, names) is { } focused)
            return Made(at, quotable, focused, StatementForm.Condensed);
        if (Condenser.Shorter(quotable.Variants.Value, names, bank.SourceOf(at).Id.Value, answers) is { } shorter && WordCount.Of(shorter) <= SentenceBank.MostWords)
            return Made(at, quotable, shorter, StatementForm.Condensed);
        return MakeQuoted(at);
    }

    /// <summary>The quote, without asking for anything shorter.</summary>
    public Statement? MakeQuoted(SentenceRef at)
    {
        Quotable quotable = bank.Find(at)!;
        return quotable.Words > SentenceBank.MostWords ? null : Made(at, quotable, quotable.Text, StatementForm.Quoted);
    }

    // Grammar decides here, and the support check: there is nothing to ask.
    private string? Focused(SentenceRef at, Quotable quotable, IReadOnlyCollection<string> names)
    {
        Source source = bank.SourceOf(at);
        if (quotable.PointsBack || source.Language != "en" || quotable.Words < CondenseRules.LongFrom || FocusedClause.Of(quotable.Text, names) is not { } clause)
            return null;
        Passage passage = bank.PassageOf(at);
        return SupportCheck.Judge(clause, [new CitedSpan(quotable.Text, passage.Heading, passage.Speaker, source.Date)], source.Language).Supported ? clause : null;
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
