namespace Kb.Compiler.Sources;

/// <summary>The title that a text gives itself: a heading above everything else, or the only one of its rank near the top.</summary>
internal static class DocumentTitle
{
    /// <summary>Null where the text opens without one; then the file's name stands in.</summary>
    public static string? Find(IReadOnlyList<Passage> passages)
    {
        int first = -1;
        for (int i = 0; i < passages.Count && first < 0; i++)
        {
            if (passages[i].Kind == PassageKind.Heading)
                first = i;
        }

        if (first < 0 || passages[first].Sentences[0].Text.EndsWith('?'))
            return null;
        string title = passages[first].Sentences[0].Text;
        // A heading that later headings of its own rank follow is a section, unless the text begins with it.
        bool contains = passages.Skip(first + 1).Where(p => p.Kind == PassageKind.Heading).All(p => p.Heading.Count > 1 && p.Heading[0] == title);
        return first == 0 || contains ? title : null;
    }
}
