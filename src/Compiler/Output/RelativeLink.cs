using System.Globalization;
using System.Text;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Output;

/// <summary>Destinations of Markdown links: relative to the file they stand in, percent-encoded so that git hosts, Obsidian and VS Code all find the file.</summary>
internal static class RelativeLink
{
    private const string Unencoded = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'+,;=@/";

    public static string Between(string fromFile, string toFile)
    {
        string[] from = fromFile.Split('/');
        string[] to = toFile.Split('/');
        int shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;

        return string.Concat(Enumerable.Repeat("../", from.Length - 1 - shared)) + Encode(string.Join('/', to[shared..]));
    }

    public static string Between(PageId from, PageId to) => Between(from.Path, to.Path);

    public static string Fragment(LineSpan lines, LinkStyle style)
    {
        bool single = lines.First == lines.Last;
        return style switch
        {
            LinkStyle.GitHub => string.Create(CultureInfo.InvariantCulture, $"?plain=1#L{lines.First}{(single ? "" : $"-L{lines.Last}")}"),
            LinkStyle.GitLab => string.Create(CultureInfo.InvariantCulture, $"#L{lines.First}{(single ? "" : $"-{lines.Last}")}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"#L{lines.First}{(single ? "" : $"-L{lines.Last}")}"),
        };
    }

    private static string Encode(string path)
    {
        var encoded = new StringBuilder(path.Length);
        foreach (byte b in Encoding.UTF8.GetBytes(path))
        {
            if (Unencoded.Contains((char)b, StringComparison.Ordinal))
                encoded.Append((char)b);
            else
                encoded.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
