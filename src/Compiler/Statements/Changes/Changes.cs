using System.Runtime.CompilerServices;
using Kb.Compiler.Entities;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements.Minutes;

namespace Kb.Compiler.Statements;

/// <summary>
/// Finds what changed and what is disputed about one thing. Two sentences are compared only where all their words but one value say the same: keys are looked up,
/// never every sentence with every other, so the work grows with the number of sentences. No model is asked.
/// </summary>
public static class Changes
{
    // What a sentence states is a function of its source alone.
    private static readonly ConditionalWeakTable<Source, Dictionary<(int, int), StatedSentence?>> s_read = [];

    /// <param name="decisions">What became of every decision of all sources.</param>
    /// <returns>Newest first.</returns>
    public static IReadOnlyList<Change> Find(Entity entity, SentenceBank bank, DecisionStates decisions)
    {
        HashSet<SentenceRef> mentions = [.. entity.Mentions.Select(m => new SentenceRef(m.Source, m.Passage, m.Sentence))];
        List<Change> found = [.. decisions.Changes.Where(c => mentions.Contains(c.Older) || mentions.Contains(c.Newer))];
        var known = found.Select(c => (c.Older, c.Newer)).ToHashSet();
        if (entity.Mentions.Count > 1)
            found.AddRange(Stated(entity, bank, decisions).Where(c => !known.Contains((c.Older, c.Newer))));
        return [.. found.OrderByDescending(c => c.NewerDate ?? DateOnly.MinValue).ThenByDescending(c => c.OlderDate ?? DateOnly.MinValue).ThenBy(c => c.Older.Source).ThenBy(c => c.Older.Passage).ThenBy(c => c.Older.Sentence)];
    }

    private static IEnumerable<Change> Stated(Entity entity, SentenceBank bank, DecisionStates decisions)
    {
        var read = new List<(StatedSentence Sentence, SentenceRef At, Citation Said, DateOnly? Date, string Scope)>();
        foreach (Mention mention in entity.Mentions)
        {
            var at = new SentenceRef(mention.Source, mention.Passage, mention.Sentence);
            Source source = bank.SourceOf(at);
            // A decision is judged among decisions.
            if (source.Language == "en" && !decisions.Holds(at) && Quote(at, bank) is { } said && Sentence(source, at, bank) is { } sentence && ClaimGuard.Scope(source, bank.PassageOf(at)) is { } scope)
                read.Add((sentence, at, said, DateOf(source, bank.PassageOf(at)), scope));
        }

        var reader = new ClaimReader([entity.Title, .. entity.Aliases]);
        bool answers = read.Exists(r => r.Sentence.Negated);
        bool ended = read.Exists(r => r.Sentence.Ended);
        return Compare(read.SelectMany(r => reader.Read(r.Sentence, r.At, r.Said, r.Date, r.Scope, answers && (ended || !r.Sentence.Passing))));
    }

    /// <summary>All pairs among claims that contradict each other.</summary>
    internal static IEnumerable<Change> Compare(IEnumerable<Claim> claims, ChangeKind later = ChangeKind.Changed) =>
        claims.GroupBy(c => c.Key, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).SelectMany(g => ClaimOrder.Pairs([.. g]))
            .Where(p => p.Older.At != p.Newer.At)
            .Select(p => new Change(
                p.Kind == ChangeKind.Changed ? later : p.Kind, p.Older.At, p.Newer.At, p.Older.Said, p.Newer.Said, p.Older.Slot.Said, p.Newer.Slot.Said, p.Older.Date, p.Newer.Date));

    private static Citation? Quote(SentenceRef at, SentenceBank bank) =>
        bank.Find(at) is not { } quotable ? ShortQuotes.Find(at, bank) : quotable.Words <= SentenceBank.MostWords ? new Citation(bank.SourceOf(at).Id, quotable.Lines, quotable.Text) : null;

    /// <summary>Of the dated section of a journal or a list of releases, else of the source.</summary>
    private static DateOnly? DateOf(Source source, Passage passage) =>
        passage.Heading.Reverse().Select(DateFinder.Find).FirstOrDefault(d => d is not null) ?? source.Date;

    private static StatedSentence? Sentence(Source source, SentenceRef at, SentenceBank bank)
    {
        Dictionary<(int, int), StatedSentence?> kept = s_read.GetValue(source, static _ => []);
        lock (kept)
        {
            if (!kept.TryGetValue((at.Passage, at.Sentence), out StatedSentence? sentence))
                kept.Add((at.Passage, at.Sentence), sentence = StatedSentences.Read(bank.SentenceAt(at).Text, decision: false));
            return sentence;
        }
    }
}
