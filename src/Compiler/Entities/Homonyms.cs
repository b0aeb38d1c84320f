using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Entities;

/// <summary>Splits a name that AGENTS.md says means several things ("Mercury (planet), Mercury (element)"): each source goes to the sense whose word it uses most, none where that is open.</summary>
internal static class Homonyms
{
    public static IEnumerable<Entity> Split(Entity entity, IReadOnlyList<Source> sources, Guidance guidance)
    {
        if (guidance.Different.FirstOrDefault(group => group.Count(sense => Sense(sense, entity.Key) is not null) > 1) is not { } senses)
            return [entity];

        string[] titles = [.. senses.Where(s => Sense(s, entity.Key) is not null)];
        ILookup<int, int> sourcesOfSense = entity.Mentions.Select(m => m.Source).Distinct()
            .Select(s => (Source: s, Sense: SenseOf(sources[s], titles, entity.Key)))
            .Where(x => x.Sense >= 0).ToLookup(x => x.Sense, x => x.Source);
        string[] keys = [.. titles.Select(t => Key(t))];

        return Enumerable.Range(0, titles.Length).Where(i => sourcesOfSense[i].Any()).Select(i => entity with
        {
            Key = keys[i],
            Title = titles[i],
            Aliases = [],
            NamedIn = [.. entity.NamedIn.Where(n => sourcesOfSense[i].Contains(n.Source))],
            Mentions = [.. entity.Mentions.Where(m => sourcesOfSense[i].Contains(m.Source))],
            ToldApartFrom = [.. keys.Where(k => k != keys[i])],
        });
    }

    private static string Key(string title) => NameKey.Of(title.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal));

    // The word in brackets, where the title before it is the entity's name.
    private static string? Sense(string title, string key)
    {
        int open = title.IndexOf('(');
        return open > 0 && title.EndsWith(')') && NameKey.Of(title[..open]) == key ? title[(open + 1)..^1] : null;
    }

    private static int SenseOf(Source source, string[] titles, string key)
    {
        string text = " " + string.Join(' ', source.Passages.SelectMany(p => p.Sentences).Select(s => CandidateFinder.Spaced(s.Text))) + " ";
        int[] counts = [.. titles.Select(t => NameKey.Of(Sense(t, key)!).Split(' ').Sum(word => Count(text, $" {word} ")))];
        int best = Array.IndexOf(counts, counts.Max());
        return counts[best] > 0 && counts.Count(c => c == counts[best]) == 1 ? best : -1;
    }

    private static int Count(string text, string word)
    {
        int count = 0;
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }
}
