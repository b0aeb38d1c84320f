namespace Kb.Compiler.Statements;

/// <summary>What a number belongs to: the noun it counts and, where a sentence lists several numbers, the rest of its row.</summary>
internal static class NumberFacts
{
    public static bool Agree(ReadSentence said, Clause own, int i, ReadSentence there, int j)
    {
        if (said.Words[i].Value is { Kind: ValueKind.Number, Unit: "" } && Counted(said, i) is { Length: > 0 } counted
            && !Following(there, j).Any(k => WordMatch.Same(said.Words[counted[^1]], there.Words[k])))
        {
            return false;
        }

        int[] rivals = Alike(there, j);
        if (rivals.Length < 2 || !rivals.Contains(j))
            return true;
        // All its numbers, in the order of its words: nothing can have changed places.
        if (Alike(said, i).Length == rivals.Length && Follows(said, there))
            return true;
        HashSet<int> row = Row(there, j, rivals);
        HashSet<int> mine = Row(said, i, Alike(said, i));
        return mine.Where(k => own.Content.Contains(k) && k != i && said.Words[k].Tag is WordTag.Name or WordTag.Noun or WordTag.Value or WordTag.Adjective)
            .All(k => row.Any(r => WordMatch.Same(said.Words[k], there.Words[r])));
    }

    private static bool Follows(ReadSentence said, ReadSentence there)
    {
        int at = 0;
        foreach (TaggedWord word in said.Words.Where(w => w.IsContent))
        {
            int next = there.Words.FindIndex(at, w => WordMatch.Same(word, w));
            if (next < 0)
                return false;
            at = next + 1;
        }

        return true;
    }

    // The nouns right behind the number.
    private static int[] Counted(ReadSentence sentence, int i) =>
        [.. Enumerable.Range(i + 1, sentence.Words.Count - i - 1).TakeWhile(k => k <= i + 4 && sentence.Words[k].Tag is WordTag.Noun or WordTag.Adjective or WordTag.Name).Where(k => sentence.Words[k].Tag is not WordTag.Adjective)];

    private static IEnumerable<int> Following(ReadSentence sentence, int j) =>
        Enumerable.Range(j + 1, Math.Max(0, Math.Min(5, sentence.Words.Count - j - 1))).TakeWhile(k => sentence.Words[k].Tag is not (WordTag.Verb or WordTag.Value or WordTag.Mark or WordTag.Auxiliary));

    // All values of the same kind, dates apart from the rest.
    private static int[] Alike(ReadSentence sentence, int j) =>
        [.. Enumerable.Range(0, sentence.Words.Count).Where(k => sentence.Words[k].Value is { } v && (v.Kind == ValueKind.Date) == (sentence.Words[j].Value!.Value.Kind == ValueKind.Date) && v.Kind != ValueKind.Weekday)];

    // From the last separator before the value to the last one before the next value. What opens the first row is said for all rows that open with their value.
    private static HashSet<int> Row(ReadSentence sentence, int value, int[] rivals)
    {
        int at = Array.IndexOf(rivals, value);
        int start = 0, end = sentence.Words.Count;
        for (int r = at; r > 0 && start == 0; r--)
            start = Separator(sentence, rivals[r - 1], rivals[r]) + 1;
        for (int r = at; r + 1 < rivals.Length && end == sentence.Words.Count; r++)
            end = Separator(sentence, rivals[r], rivals[r + 1]) is >= 0 and var cut ? cut : end;
        HashSet<int> row = [.. Enumerable.Range(start, end - start)];
        bool opens = !Enumerable.Range(start, value - start).Any(k => sentence.Words[k].Tag is WordTag.Name or WordTag.Noun);
        if (opens)
            row.UnionWith(Enumerable.Range(0, rivals[0]));
        return row;
    }

    private static int Separator(ReadSentence sentence, int from, int to)
    {
        for (int k = to - 1; k > from; k--)
        {
            if (sentence.Words[k].Text is "," or ";" or "(" || sentence.Words[k].Lower is "and" or "but" or "while" or "whereas" or "or")
                return k;
        }

        return -1;
    }
}
