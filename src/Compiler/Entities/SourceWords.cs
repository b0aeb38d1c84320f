using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>What sources have in common besides a name: content words and other names.</summary>
internal sealed class SourceWords(NameUses uses)
{
    private readonly Dictionary<int, IReadOnlySet<string>> _stems = [];
    private readonly Dictionary<int, HashSet<int>> _named = [];

    /// <summary>Stems of the content words of a source.</summary>
    public IReadOnlySet<string> Stems(int source)
    {
        if (!_stems.TryGetValue(source, out IReadOnlySet<string>? stems))
        {
            stems = Definition.StemsOf(uses.Sources[source].Passages.Where(CandidateFinder.IsProse).SelectMany(p => p.Sentences).SelectMany(s => TextTokens.Of(s.Text)).Where(t => t.Kind == TokenKind.Word).Select(t => t.Text));
            _stems.Add(source, stems);
        }

        return stems;
    }

    /// <summary>Stems of the content words of the sentences that mention a name, without the name's own.</summary>
    public HashSet<string> Around(GatheredName name, int source)
    {
        HashSet<string> own = [.. Definition.StemsOf(name.Words)];
        return [.. Definition.StemsOf(uses.In(name, source).SelectMany(m => TextTokens.Of(uses.Sentence(m).Text)).Where(t => t.Kind == TokenKind.Word).Select(t => t.Text)).Where(s => !own.Contains(s))];
    }

    /// <summary>Whether both sources count some other name among theirs.</summary>
    public bool ShareName(int first, int second, GatheredName but) => Named(first).Any(n => n != but.Index && Named(second).Contains(n));

    private HashSet<int> Named(int source)
    {
        if (!_named.TryGetValue(source, out HashSet<int>? named))
            _named.Add(source, named = [.. uses.Names.Where(n => n.NamedIn.ContainsKey(source)).Select(n => n.Index)]);
        return named;
    }
}
