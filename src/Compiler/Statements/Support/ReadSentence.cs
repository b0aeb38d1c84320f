namespace Kb.Compiler.Statements;

/// <summary>A sentence taken apart.</summary>
internal sealed record ReadSentence(string Text, List<TaggedWord> Words, List<Clause> Clauses)
{
    /// <summary>Where a cited sentence stands; null for one that is checked.</summary>
    public CitedSpan? Span { get; init; }

    public bool IsQuestion { get; } = Text.TrimEnd('"', '”', ')', ' ').EndsWith('?');

    public static ReadSentence Of(string text, string? speaker, int? year)
    {
        List<TaggedWord> words = WordTagger.Tag(text, speaker, year);
        List<Clause> clauses = ClauseCutter.Cut(words);
        foreach (Clause clause in clauses)
            ClauseParts.Fill(clause, words);
        return new ReadSentence(text, words, clauses);
    }

    /// <summary>The preposition that governs a word, across its article and adjectives; empty where none does.</summary>
    public string Governor(int index)
    {
        for (int i = index - 1, steps = 0; i >= 0 && steps < 6; i--, steps++)
        {
            switch (Words[i].Tag)
            {
                case WordTag.Preposition or WordTag.Subordinator:
                    return Words[i].Lower;
                case WordTag.Verb or WordTag.Auxiliary or WordTag.Modal or WordTag.Pronoun or WordTag.Relative or WordTag.To:
                    return "";
                case WordTag.Mark when Words[i].Text is not ",":
                    return "";
            }
        }

        return "";
    }
}
