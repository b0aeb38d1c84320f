using System.Globalization;
using System.Text;

namespace Kb.Compiler.Output;

/// <summary>The stream that <c>git fast-import</c> makes a commit of.</summary>
internal static class FastImport
{
    public static void Write(Stream stream, string reference, GitUser user, CommitRequest request, string? parent, CommitSelection selection)
    {
        string zone = request.When.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
        Line(stream, $"commit {reference}");
        Line(stream, string.Create(CultureInfo.InvariantCulture, $"committer {user.Name} <{user.Address}> {request.When.ToUnixTimeSeconds()} {zone}"));
        Data(stream, Encoding.UTF8.GetBytes(request.Message));
        if (parent is not null)
            Line(stream, $"from {parent}");

        foreach (string path in selection.Removed)
            Line(stream, $"D {Quoted(path)}");

        foreach (SelectedFile file in selection.Written)
        {
            Line(stream, $"M {file.Entry.Mode} {(file.Bytes is null ? file.Entry.Blob : "inline")} {Quoted(file.Path)}");
            if (file.Bytes is not null)
                Data(stream, file.Bytes);
        }

        Line(stream, "done");
    }

    private static void Data(Stream stream, byte[] bytes)
    {
        Line(stream, string.Create(CultureInfo.InvariantCulture, $"data {bytes.Length}"));
        stream.Write(bytes);
        Line(stream, "");
    }

    private static void Line(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text + "\n"));

    private static string Quoted(string path) =>
        $"\"{path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
