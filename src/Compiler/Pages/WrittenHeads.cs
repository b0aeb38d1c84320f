using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Inference.Questions;

namespace Kb.Compiler.Pages;

/// <summary>The few sentences that a model which has passed the exam in it writes to head the page of a thing, from the best that is said of it. Each cites what it rests on.</summary>
internal sealed class WrittenHeads(SentenceBank bank, StatementMaker maker, IAnswers answers)
{
    /// <summary>The page with what may be published; as it is where there is too little to sum up, or nothing of it holds. Costs one question of six sentences at most.</summary>
    /// <param name="owner">Id of the source that the page is attributed to.</param>
    public ThingPage AddTo(ThingPage page, string owner)
    {
        SentenceRef[] said = [.. (page.HeadAt is { } head ? [head] : (SentenceRef[])[]).Concat(page.Points).Where(MayRestOn).Take(Prose.Most)];
        // What the neighbours take back is known only when all of it is answered.
        if (said.Length < Prose.Fewest || !maker.IsComplete)
            return page;
        CitedSpan[] spans = [.. said.Select(at => new CitedSpan(bank.Find(at)!.Text, bank.PassageOf(at).Heading, bank.PassageOf(at).Speaker, bank.SourceOf(at).Date))];
        Prose.Written written = Prose.Write([page.Entity.Title, .. page.Entity.Aliases], spans, owner, answers);
        if (written.IsMissing)
            return page;
        maker.CountWritten(written.Sentences.Count, written.Refused);
        return page with
        {
            Written = [.. written.Sentences.Select(s => new Statement(s.Text, StatementForm.Written, [.. s.From.Select(i => Cite(said[i]))], s.From.Max(i => bank.SourceOf(said[i]).Date), null))],
            WrittenFrom = written.Sentences.SelectMany(s => s.From).Select(i => said[i]).ToHashSet(),
        };
    }

    private bool MayRestOn(SentenceRef at) =>
        bank.Find(at) is { PointsBack: false } && bank.SourceOf(at).Language == "en" && bank.PassageOf(at) is { Term: null, Kind: not PassageKind.Turn } && maker.CanQuote(at);

    private Citation Cite(SentenceRef at) => new(bank.SourceOf(at).Id, bank.Find(at)!.Lines, bank.Find(at)!.Text);
}
