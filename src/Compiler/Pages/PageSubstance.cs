using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>Whether a page would tell enough to be worth opening, by what the model makes of its best sentences. People are wanted for what they do elsewhere, organizations too where a sentence opens their page, and what AGENTS.md names is wanted.</summary>
/// <remarks>Of 63 pages of 57 untuned texts that a reader graded, 14 lie below the limit: 9 of the 18 he would delete, 4 of the 32 poor ones, 1 of the 13 good ones.</remarks>
internal sealed class PageSubstance(Fitness fitness, StatementMaker maker)
{
    private const double Least = 2.6;
    private const int Best = 4;

    /// <summary>What a sentence that says what the thing is counts beside how fit it is.</summary>
    private const double Defining = 1;

    /// <param name="roles">How often it attends, owes, is owed or decides.</param>
    public bool IsThin(ThingPage page, int roles)
    {
        if (roles > 0 || page.Changes.Count > 0 || page.Kind == EntityKind.Person || page.Entity.Evidence.HasFlag(NameEvidence.Guided))
            return false;
        // What several notes speak of and one defines is looked up.
        if (page.IsDefined && page.Entity.Mentions.Select(m => m.Source).Distinct().Count() > 1)
            return false;
        SentenceRef[] shown = [.. page.Points.Where(maker.CanQuote)];
        // Where the model says nothing, rules chose, and what they chose stays.
        if (shown.Concat(page.HeadAt is { } at ? [at] : []).Any(p => !fitness.Knows(p)))
            return false;
        // What no sentence says anything of by itself is named in passing: of 13 such pages of 64 untuned texts a reader kept none, and would have deleted eight.
        if (page.HeadAt is not { } opening)
            return true;
        if (page.Kind == EntityKind.Organization)
            return false;
        double head = (fitness.Worth(opening) ?? 0) + (page.IsDefined ? Defining : 0);
        return head + shown.Select(p => fitness.Worth(p) ?? 0).OrderDescending().Take(Best).Sum() < Least;
    }
}
