using System.Globalization;
using System.Text;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Output;

/// <summary>The catalogues: every page once over all of them, no front matter.</summary>
public static class IndexRenderer
{
    /// <summary>With more pages <c>index.md</c> lists the catalogues of the kinds instead.</summary>
    public const int MaxEntries = 300;

    private const string Root = "wiki/index.md";

    /// <returns>Path relative to the workspace to content.</returns>
    public static IReadOnlyDictionary<string, string> Render(IEnumerable<Page> pages, IndexWording? wording = null) =>
        Render(pages.Select(page => new IndexEntry(page.Id, page.Type, page.Title, page.Description)), wording);

    /// <inheritdoc cref="Render(IEnumerable{Page}, IndexWording?)"/>
    public static IReadOnlyDictionary<string, string> Render(IEnumerable<IndexEntry> entries, IndexWording? wording = null)
    {
        wording ??= IndexWording.English;
        List<IndexEntry> all = [.. entries];
        List<(string Title, string Folder, List<IndexEntry> Entries)> kinds = Kinds(all, wording);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var root = new StringBuilder("# ").Append(MarkdownText.Escape(wording.Title)).Append('\n');
        if (all.Count <= MaxEntries)
        {
            foreach ((string title, _, List<IndexEntry> listed) in kinds)
                AppendEntries(root.Append("\n## ").Append(MarkdownText.Escape(title)).Append("\n\n"), listed, Root);
        }
        else
        {
            root.Append('\n');
            foreach ((string title, string folder, List<IndexEntry> listed) in kinds)
            {
                string file = $"wiki/{folder}/index.md";
                files.Add(file, AppendEntries(new StringBuilder("# ").Append(MarkdownText.Escape(title)).Append("\n\n"), listed, file).ToString());
                AppendEntry(root, Root, file, title, string.Format(CultureInfo.InvariantCulture, wording.Pages, listed.Count));
            }
        }

        files.Add(Root, root.ToString());
        return files;
    }

    private static List<(string Title, string Folder, List<IndexEntry> Entries)> Kinds(List<IndexEntry> entries, IndexWording wording)
    {
        Dictionary<string, string> folders = PageTypes.All.ToDictionary(kind => kind.Type, kind => kind.Folder, StringComparer.Ordinal);
        string[] others = [.. entries.Select(entry => entry.Type).Where(type => !folders.ContainsKey(type)).Distinct().Order(StringComparer.Ordinal)];
        ILookup<string, IndexEntry> byType = entries.ToLookup(entry => entry.Type, StringComparer.Ordinal);
        return
        [
            .. folders.Keys.Concat(others).Where(byType.Contains).Select(type => (
                wording.Kinds.GetValueOrDefault(type, type),
                folders.GetValueOrDefault(type, "other"),
                Ordered(type, byType[type]).ToList())),
        ];
    }

    /// <summary>Sources with a date in their id come first, the newest before the older; the rest by title.</summary>
    private static IEnumerable<IndexEntry> Ordered(string type, IEnumerable<IndexEntry> entries) => entries
        .OrderByDescending(entry => type is "Meeting" or "Source" ? DateOf(entry.Id) : "", StringComparer.Ordinal)
        .ThenBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal);

    private static string DateOf(PageId id)
    {
        string name = id.Value[(id.Value.LastIndexOf('/') + 1)..];
        return name.Length > 10 && DateOnly.TryParseExact(name[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? name[..10] : "";
    }

    private static StringBuilder AppendEntries(StringBuilder text, List<IndexEntry> entries, string file)
    {
        foreach (IndexEntry entry in entries)
            AppendEntry(text, file, entry.Id.Path, entry.Title, entry.Description);
        return text;
    }

    private static void AppendEntry(StringBuilder text, string from, string to, string title, string? description)
    {
        text.Append("* [").Append(MarkdownText.LinkText(title)).Append("](").Append(RelativeLink.Between(from, to)).Append(')');
        if (description is not null)
            text.Append(" - ").Append(MarkdownText.Escape(NameLines.SaidOf(description, [title, title.Split('(')[0]]) ?? description)); // "isaset(8) - set ISA registers" says the name once
        text.Append('\n');
    }
}
