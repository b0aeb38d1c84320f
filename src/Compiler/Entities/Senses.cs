using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>
/// Tells apart what several things have as their name: sources that spell a short form out differently, that head it "Mercury (planet)" and "Mercury (element)", or that
/// define it differently and have nothing else in common. Each sense is a node of its own; a source that shows no sense goes to the only one it has to do with, else to none.
/// </summary>
internal sealed class Senses(NameUses uses, Unions unions, ILookup<int, Claim> claims)
{
    private const int MostCommon = 2;
    private readonly SourceWords _words = new(uses);
    private readonly ILookup<string, TitleLabel> _labels = TitleLabel.Of(uses.Sources);

    /// <summary>Joins all uses of a name, or those of each of its senses.</summary>
    /// <returns>Whether it has several senses.</returns>
    public bool Split(GatheredName name)
    {
        int[] sources = [.. uses.SourcesOf(name).Concat(claims[name.Index].Select(c => c.Source)).Distinct().Order()];
        SenseSign[] signs = sources.Length < 2 ? [] : [.. sources.Select(s => Sign(name, s)).Where(s => s.Stems.Count > 0)];
        if (signs.Length < 2 || !signs.Any(a => signs.Any(b => a.Source < b.Source && Conflict(name, a, b))))
        {
            foreach (int source in sources)
                unions.Join(unions.Use(name, source), name.Index);
            return false;
        }

        List<List<SenseSign>> senses = Cluster(name, signs);
        foreach (List<SenseSign> sense in senses)
        {
            int node = unions.Use(name, sense[0].Source);
            foreach (SenseSign sign in sense)
            {
                unions.Join(unions.Use(name, sign.Source), node);
                unions.Notes.Add((node, new IdentityNote(name.Best, $"means {Meaning(sign)} here; other sources mean {string.Join(" or ", senses.Where(s => s != sense).Select(s => Meaning(s[0])))}", uses.Sources[sign.Source].Path, sign.Lines, Joins: false)));
            }

            if (sense.Select(s => s.Label ?? s.Head).FirstOrDefault(l => l is not null) is { } label)
                unions.Labels.TryAdd(node, label);
        }

        foreach (int source in sources.Where(s => signs.All(g => g.Source != s)))
            Place(name, source, senses);
        return true;
    }

    private SenseSign Sign(GatheredName name, int source)
    {
        Claim[] own = [.. claims[name.Index].Where(c => c.Source == source)];
        TitleLabel[] labels = [.. _labels[name.Key].Where(l => l.Source == source)];
        Definition? definition = uses.In(name, source).Select(m => Definition.Of(uses.Sentence(m), name.Key)).FirstOrDefault(d => d is not null);
        return new SenseSign(source, [.. own.Select(c => c.Long).Distinct()], labels.Length == 1 ? labels[0].Label : null, definition)
        {
            Lines = own.Select(c => c.Lines).FirstOrDefault(l => l is not null) ?? definition?.Lines ?? (labels.Length == 1 ? labels[0].Lines : null),
        };
    }

    private bool Conflict(GatheredName name, SenseSign a, SenseSign b)
    {
        if (a.Longs.Count > 0 && b.Longs.Count > 0)
            return !a.Longs.Any(x => b.Longs.Any(y => SameWords(x, y)));
        if (a.Label is not null && b.Label is not null)
            return a.Label != b.Label;
        if (a.Head is not null && b.Head is not null && (a.Head == b.Head || (DefinedKinds.OfHead(a.Head) is { } kind && DefinedKinds.OfHead(b.Head) == kind)))
            return false;
        return !Related(name, a, b);
    }

    // "programming interface" and "program interface" are one expansion.
    private static bool SameWords(GatheredName a, GatheredName b) => Definition.StemsOf(a.Words).SetEquals(Definition.StemsOf(b.Words));

    private bool Related(GatheredName name, SenseSign a, SenseSign b)
    {
        if (a.Stems.Overlaps(b.Stems) || Has(a, b.Source) || Has(b, a.Source) || _words.ShareName(a.Source, b.Source, name))
            return true;
        HashSet<string> first = _words.Around(name, a.Source), second = _words.Around(name, b.Source);
        return first.Count(second.Contains) > MostCommon;
    }

    // The source speaks of what the sense is: its long form, the word of its title, the noun of its definition.
    private bool Has(SenseSign sense, int source) =>
        sense.Longs.Any(l => uses.Has(l, source))
        || (sense.Label is { } label && Definition.StemsOf(label.Split(' ')).All(_words.Stems(source).Contains))
        || (sense.Head is { } head && _words.Stems(source).Contains(EnglishStemmer.Stem(head)));

    private List<List<SenseSign>> Cluster(GatheredName name, SenseSign[] signs)
    {
        var senses = new List<List<SenseSign>>();
        // What is spelled out or titled first: a definition may belong to it.
        foreach (SenseSign sign in signs.OrderBy(s => s.Longs.Count > 0 ? 0 : s.Label is not null ? 1 : 2).ThenBy(s => s.Source))
        {
            List<SenseSign>[] fitting = [.. senses.Where(sense => sense.TrueForAll(other => !Conflict(name, sign, other)))];
            List<SenseSign>[] near = fitting.Length > 1 ? [.. fitting.Where(sense => sense.Exists(other => Has(other, sign.Source)))] : fitting;
            if (near.Length == 1)
                near[0].Add(sign);
            else
                senses.Add([sign]);
        }

        return senses;
    }

    private void Place(GatheredName name, int source, List<List<SenseSign>> senses)
    {
        List<SenseSign>[] near = [.. senses.Where(sense => sense.Exists(sign => Has(sign, source)))];
        if (near.Length == 0)
            near = [.. senses.Where(sense => sense.Exists(sign => _words.ShareName(sign.Source, source, name)))];
        int use = unions.Use(name, source);
        if (near.Length == 1)
        {
            unions.Join(use, unions.Use(name, near[0][0].Source), uses.Note(name, source, $"in the company of {Meaning(near[0][0])}", joins: true));
        }
        else
        {
            unions.Open.Add(use);
            unions.Notes.Add((use, uses.Note(name, source, $"could be {string.Join(" or ", senses.Select(s => Meaning(s[0])))}", joins: false)));
        }
    }

    private static string Meaning(SenseSign sign) => sign.Longs.Count > 0 ? sign.Longs[0].Best : sign.Label is not null ? $"a {sign.Label}" : $"a {sign.Head}";
}
