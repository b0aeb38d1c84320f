namespace Kb.Compiler.Sources.Readers;

/// <summary>Obsidian's <c>[[Target#part|label]]</c>: what the reader sees stays, the link is noted.</summary>
internal static class WikiLinks
{
    public static BlockText Replace(BlockText block, LineSpan lines, List<SourceLink> links)
    {
        string text = block.ToString();
        if (!text.Contains("[[", StringComparison.Ordinal))
            return block;
        var changes = new List<(int, int, string)>();
        for (int open = text.IndexOf("[[", StringComparison.Ordinal); open >= 0; open = text.IndexOf("[[", open + 2, StringComparison.Ordinal))
        {
            int close = text.IndexOf("]]", open, StringComparison.Ordinal);
            if (close < 0)
                break;
            string inner = text[(open + 2)..close];
            string[] parts = inner.Split('|', 2);
            string target = parts[0].Trim();
            if (target.Length == 0 || inner.Contains("[[", StringComparison.Ordinal))
                continue;
            string label = parts.Length > 1 && parts[1].Trim().Length > 0 ? parts[1].Trim() : target.Split('#')[0] is { Length: > 0 } page ? page[(page.LastIndexOf('/') + 1)..] : target;
            links.Add(new SourceLink(target, label, lines, Wiki: true));
            changes.Add((open, close + 2 - open, label));
        }

        return block.Replace(changes);
    }
}
