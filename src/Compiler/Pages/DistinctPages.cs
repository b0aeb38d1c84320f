using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Pages;

/// <summary>Refuses a page that would repeat one taken before: the same sentences under another title, wherever they were copied to. People and what AGENTS.md lists are things of their own whatever is said of them.</summary>
internal sealed class DistinctPages(SentenceBank bank)
{
    /// <summary>Share of a page's sentences that may stand on one that holds as many or more.</summary>
    private const double MostWithin = 0.6;

    /// <summary>The same where one title lies within the other ("Debian Policy", "Policy"), whichever page holds more.</summary>
    private const double MostNested = 0.5;

    /// <summary>Share of what a reader sees on the two pages together that may be on both.</summary>
    private const double MostShown = 0.5;

    /// <summary>Sentences that a reader sees first.</summary>
    private const int Shown = 11;

    private readonly List<(string Title, int Sentences, HashSet<string> Shown)> _taken = [];
    private readonly Dictionary<string, List<int>> _pagesOf = new(StringComparer.Ordinal);

    /// <summary>False where the page would be one too many; takes it otherwise.</summary>
    /// <param name="hasRole">Whoever owes or attends has more on the page than sentences, and what a source is titled after is looked for by its name.</param>
    public bool Takes(Entity entity, ThingFacts facts, bool hasRole)
    {
        string[] sentences = [.. facts.All.Select(at => bank.Find(at)!.Text).Distinct(StringComparer.Ordinal)];
        HashSet<string> shown = [.. sentences.Take(Shown)];
        string title = $" {entity.Key} ";
        // What a source defines is a thing of its own, even where all else that is said of it stands with somebody's name.
        bool own = hasRole || (facts.Definition is { } definition && facts.Ranked[definition].HasDefinitionForm) || (entity.Evidence & (NameEvidence.Guided | NameEvidence.Person)) != 0;
        if (!own && sentences.SelectMany(s => _pagesOf.GetValueOrDefault(s, [])).CountBy(page => page).Any(page => Repeats(_taken[page.Key], page.Value, title, sentences.Length, shown)))
            return false;
        foreach (string sentence in sentences)
        {
            if (!_pagesOf.TryGetValue(sentence, out List<int>? pages))
                _pagesOf.Add(sentence, pages = []);
            pages.Add(_taken.Count);
        }

        _taken.Add((title, sentences.Length, shown));
        return true;
    }

    private static bool Repeats((string Title, int Sentences, HashSet<string> Shown) taken, double both, string title, int sentences, HashSet<string> shown)
    {
        if (taken.Sentences >= sentences && both > MostWithin * sentences)
            return true;
        bool nested = taken.Title.Contains(title, StringComparison.Ordinal) || title.Contains(taken.Title, StringComparison.Ordinal);
        if (nested && both > MostNested * sentences)
            return true;
        double seen = shown.Count(taken.Shown.Contains);
        return seen > MostShown * (shown.Count + taken.Shown.Count - seen);
    }
}
