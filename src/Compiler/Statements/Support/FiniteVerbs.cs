namespace Kb.Compiler.Statements;

/// <summary>Which words of a tagged sentence can carry a clause.</summary>
internal static class FiniteVerbs
{
    public static bool Is(IReadOnlyList<TaggedWord> words, int i) => words[i].Tag is WordTag.Auxiliary or WordTag.Modal
        || (words[i].Tag == WordTag.Verb && !words[i].Lower.EndsWith("ing", StringComparison.Ordinal) && (i == 0 || words[i - 1].Tag != WordTag.To));

    /// <summary>Index of the first one in [from, end); -1 where there is none.</summary>
    public static int First(IReadOnlyList<TaggedWord> words, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (Is(words, i))
                return i;
        }

        return -1;
    }
}
