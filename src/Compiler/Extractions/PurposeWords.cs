using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Kb.Compiler.Language;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Extractions;

/// <summary>The subjects that AGENTS.md gives as the wiki's purpose: its content words. They rank what is there; nothing is let in or kept out by them.</summary>
public sealed class PurposeWords
{
    private const int MostWords = 60;
    private const double Named = 3;
    private const double Shared = 1;

    private static readonly ConditionalWeakTable<Guidance, PurposeWords> s_kept = [];

    // How people speak of a wiki, whatever it is about.
    private static readonly FrozenSet<string> s_ofWikis = FrozenSet.ToFrozenSet(
        """
        wiki knowledge base memory note record documentation document reader team member company colleague everybody everyone anyone somebody newcomer
        share shared build run keep collect track follow learn understand know find read write help need promise decide decided promised plan project meeting
        source article question answer interest interested focus care personal purpose subject topic matter want
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private readonly string _text;

    private PurposeWords(string text)
    {
        string[] words = SpacedText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Words = [.. words.Where(IsSubject).Distinct(StringComparer.Ordinal).Take(MostWords)];
        _text = Words.Count == 0 ? "" : $" {string.Join(' ', words)} ";
    }

    /// <summary>Normal forms, in the order of the text.</summary>
    public IReadOnlyList<string> Words { get; }

    public static PurposeWords Of(Guidance guidance) => s_kept.GetValue(guidance, static g => new PurposeWords(g.Sections.GetValueOrDefault("Purpose", "")));

    /// <summary>What a name gains in rank; 0 without anything in common.</summary>
    /// <param name="key">Normal form of the name.</param>
    public double Weight(string key)
    {
        if (Words.Count == 0)
            return 0;
        string[] words = key.Split(' ');
        int shared = words.Count(Words.Contains);
        return shared == 0 ? 0 : _text.Contains($" {key} ", StringComparison.Ordinal) ? Named : Shared;
    }

    /// <summary>How many of the purpose's words a text holds.</summary>
    /// <param name="spaced">Normal forms of its words, a space around each.</param>
    public int CountIn(string spaced) => Words.Count(word => spaced.Contains($" {word} ", StringComparison.Ordinal));

    private static bool IsSubject(string word) =>
        word.Length > 2 && !char.IsDigit(word[0]) && !StopWords.Contains(word, "en") && !s_ofWikis.Contains(word) && !NameWords.IsGeneric(word) && !NameWords.IsEmpty(word)
        && !Lexicon.Of(word).IsMainlyVerb() && !Lexicon.Of(word).IsMainlyAdverb();
}
