using Kb.Compiler.Pages;

namespace Kb.Compiler.Links;

/// <summary>Links the first mention of each page in one section of one page.</summary>
internal sealed class MentionLinker
{
    private readonly NameTrie _names;
    private readonly PageId _page;
    private readonly HashSet<PageId> _linked;

    /// <param name="alreadyLinked">Pages that the section links to by itself.</param>
    public MentionLinker(NameTrie names, PageId page, IEnumerable<PageId> alreadyLinked)
    {
        _names = names;
        _page = page;
        _linked = [.. alreadyLinked, page]; // a page never links to itself
    }

    public IReadOnlyList<Inline> Link(IReadOnlyList<Inline> inlines)
    {
        var linked = new List<Inline>(inlines.Count);
        foreach (Inline inline in inlines)
        {
            if (inline is Words { Linkable: true } words)
                AddLinked(linked, words.Text);
            else
                linked.Add(inline);
        }

        return linked;
    }

    // Between quotation marks stand words as a source has them.
    private static bool IsQuoted(string text, int at) => text.AsSpan(0, at).Count('"') % 2 == 1 && text.IndexOf('"', at) >= 0;

    private void AddLinked(List<Inline> linked, string text)
    {
        int written = 0;
        foreach (TextRun run in TextRun.Split(text).Where(run => !run.IsCode))
        {
            string stretch = run.Text;
            List<NameToken> tokens = NameTokens.Cut(stretch);
            for (int i = 0; i < tokens.Count;)
            {
                if (_names.LongestAt(stretch, tokens, i) is not { } match)
                {
                    i++;
                    continue;
                }

                NameToken last = tokens[i + match.Tokens - 1];
                if (match.Page is { } target && target != _page && !IsQuoted(text, run.Start + tokens[i].Start) && _linked.Add(target))
                {
                    int mention = run.Start + tokens[i].Start;
                    if (mention > written)
                        linked.Add(new Words(text[written..mention]));
                    linked.Add(new PageLink(target, stretch[tokens[i].Start..last.End]));
                    written = run.Start + last.End;
                }

                i += match.Tokens;
            }
        }

        if (written < text.Length)
            linked.Add(new Words(text[written..]));
    }
}
