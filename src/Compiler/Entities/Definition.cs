using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Entities;

/// <summary>What a sentence of the form "NAME is a …" says the name means. English.</summary>
/// <param name="Head">The noun that says what it is, in normal form.</param>
/// <param name="Stems">Of the content words of the whole definition.</param>
internal sealed record Definition(string Head, IReadOnlySet<string> Stems, LineSpan Lines)
{
    private const int LatestCopula = 8;

    /// <summary>Null for a sentence that defines nothing.</summary>
    /// <param name="key">Normal form of the name.</param>
    public static Definition? Of(Sentence sentence, string key)
    {
        List<string> words = [.. TextTokens.Of(sentence.Text).Select(t => t.Text.ToLowerInvariant())];
        int copula = words.FindIndex(w => w is "is" or "was" or "are" or "were");
        if (copula is < 1 or > LatestCopula || copula + 2 >= words.Count || words[copula + 1] is not ("a" or "an" or "the" or "one"))
            return null;
        int bracket = words.IndexOf("(", 0, copula);
        IEnumerable<string> subject = words.Take(bracket > 0 ? bracket : copula).SkipWhile(w => w is "the" or "a" or "an");
        if (NameKey.Of(string.Join(' ', subject)) != key)
            return null;
        List<string> predicate = words[(copula + 2)..];
        return DefinedKinds.Head(predicate) is { } head && !NameWords.IsGeneric(head) ? new Definition(head, StemsOf(predicate), sentence.Lines) : null;
    }

    public static IReadOnlySet<string> StemsOf(IEnumerable<string> words) =>
        words.Select(w => w.ToLowerInvariant()).Where(w => w.Length > 2 && char.IsLetter(w[0]) && !StopWords.Contains(w, "en")).Select(EnglishStemmer.Stem).ToHashSet(StringComparer.Ordinal);
}
