namespace Kb.Compiler.Sources;

/// <summary>Talk as programs export it: a name with a time on a line of its own, and what is said in the block below.</summary>
internal static class HeadedTurns
{
    private const int FewestTurns = 3;

    /// <summary>The passages with such blocks as turns; empty where the text is no such talk.</summary>
    public static IReadOnlyList<Passage> Of(IReadOnlyList<Passage> passages, string language)
    {
        string?[] names = [.. passages.Select(p => p.Kind == PassageKind.Paragraph && p.Sentences is [var only] ? SpeakerLabels.Above(only.Text) : null)];
        string[] speakers = [.. names.OfType<string>()];
        if (speakers.Length < FewestTurns || speakers.Distinct(StringComparer.Ordinal).Count() == speakers.Length || speakers.Length * 4 < passages.Count)
            return [];
        var talk = new List<Passage>();
        Passage? head = null;
        for (int i = 0; i < passages.Count; i++)
        {
            Passage passage = passages[i];
            if (names[i] is { } name)
            {
                head = passage with { Kind = PassageKind.Turn, Speaker = name, Sentences = [] };
            }
            else if (head is null || passage.Kind is PassageKind.Heading or PassageKind.TableRow)
            {
                head = null;
                talk.Add(passage);
            }
            else
            {
                if (head.Sentences.Count > 0)
                    talk.RemoveAt(talk.Count - 1);
                head = head with { Lines = new LineSpan(head.Lines.First, passage.Lines.Last), Sentences = [.. head.Sentences, .. Said(passage, language)] };
                talk.Add(head);
            }
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
