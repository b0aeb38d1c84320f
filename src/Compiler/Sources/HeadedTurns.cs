namespace Kb.Compiler.Sources;

/// <summary>The blocks of an exported talk as what each speaker says.</summary>
internal static class HeadedTurns
{
    /// <param name="passages">In the order of the text, without the lines that name who speaks.</param>
    /// <param name="turns">In the order of the text.</param>
    /// <returns>The passages with the blocks below each name as one turn; a heading or a table ends it.</returns>
    public static IReadOnlyList<Passage> Of(IReadOnlyList<Passage> passages, IReadOnlyList<ExportedTalk.Turn> turns, string language)
    {
        var talk = new List<Passage>();
        int next = 0, open = -1; // the turn that what comes belongs to
        foreach (Passage passage in passages)
        {
            int before = next;
            while (next < turns.Count && turns[next].At < passage.Lines.First)
                next++;
            if (next > before)
                open = next - 1;
            bool isNew = next > before || talk.Count == 0 || talk[^1].Kind != PassageKind.Turn;
            if (passage.Kind is PassageKind.Heading or PassageKind.TableRow)
                open = -1;
            if (open < 0)
                talk.Add(passage);
            else if (isNew)
                talk.Add(passage with { Kind = PassageKind.Turn, Speaker = turns[open].Name, Lines = new LineSpan(turns[open].At + 1, passage.Lines.Last), Sentences = Said(passage, language) });
            else
                talk[^1] = talk[^1] with { Lines = new LineSpan(talk[^1].Lines.First, passage.Lines.Last), Sentences = [.. talk[^1].Sentences, .. Said(passage, language)] };
        }

        return talk;
    }

    // A short line on its own may have been taken for code.
    private static IReadOnlyList<Sentence> Said(Passage passage, string language)
    {
        if (passage.Kind != PassageKind.Code)
            return passage.Sentences;
        var text = new BlockText();
        string[] lines = passage.Sentences[0].Text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            text.Append(lines[i], passage.Lines.First + i);
            text.LineBreak();
        }

        return text.Sentences(language);
    }
}
