using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Entities;

/// <summary>Splits a name that AGENTS.md says means several things ("Mercury (planet), Mercury (element)"): each section goes to the sense whose word it uses most, none where that is open.</summary>
internal static class Homonyms
{
    public static IEnumerable<Entity> Split(Entity entity, IReadOnlyList<Source> sources, Guidance guidance)
    {
        if (guidance.Different.FirstOrDefault(group => group.Count(sense => Sense(sense, entity.Key) is not null) > 1) is not { } senses)
            return [entity];

        string[] titles = [.. senses.Where(s => Sense(s, entity.Key) is not null)];
        ILookup<int, Mention> bySense = entity.Mentions
            .Select(m => (Mention: m, Sense: SenseOf(sources[m.Source], m, titles, entity.Key)))
            .Where(x => x.Sense >= 0).ToLookup(x => x.Sense, x => x.Mention);
        string[] keys = [.. titles.Select(EntityResolver.KeyOf)];

        return Enumerable.Range(0, titles.Length).Where(i => bySense[i].Any()).Select(i => entity with
        {
            Key = keys[i],
            Title = titles[i],
            Aliases = [],
            Evidence = entity.Evidence | NameEvidence.Guided,
            NamedIn = [.. entity.NamedIn.Where(n => bySense[i].Any(m => m.Source == n.Source))],
            Mentions = [.. bySense[i]],
            ToldApartFrom = [.. keys.Where(k => k != keys[i])],
            Notes = [.. entity.Notes, new IdentityNote(BareTitle(titles[i]), $"told apart from {string.Join(", ", titles.Where(t => t != titles[i]))} by AGENTS.md, Different", null, null, Joins: false)],
        });
    }

    /// <summary>"Mercury (planet)" without the sense in brackets.</summary>
    public static string BareTitle(string title) => title.IndexOf('(') is > 0 and var open ? title[..open].Trim() : title;

    /// <summary>Normal form of a title with its sense.</summary>
    public static string Key(string title) => NameKey.Of(title.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal));

    // The word in brackets, where the title before it is the entity's name.
    private static string? Sense(string title, string key)
    {
        int open = title.IndexOf('(');
        return open > 0 && title.EndsWith(')') && NameKey.Of(title[..open]) == key ? title[(open + 1)..^1] : null;
    }

    // The section that the mention stands in decides; where it is silent, the whole source.
    private static int SenseOf(Source source, Mention mention, string[] titles, string key)
    {
        IReadOnlyList<string> heading = source.Passages[mention.Passage].Heading;
        int own = Best(source.Passages.Where(p => p.Heading.SequenceEqual(heading)), titles, key);
        return own >= 0 ? own : Best(source.Passages, titles, key);
    }

    private static int Best(IEnumerable<Passage> passages, string[] titles, string key)
    {
        string text = " " + string.Join(' ', passages.SelectMany(p => p.Sentences).Select(s => SpacedText.Of(s.Text))) + " ";
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
