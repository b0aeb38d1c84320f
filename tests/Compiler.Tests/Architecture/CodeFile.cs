using System.Text.RegularExpressions;
using Kb.TestKit;

namespace Kb.Compiler.Tests.Architecture;

/// <summary>A file of src/ as text: rules of the architecture are judged by what is written, not by what the compiler makes of it.</summary>
/// <param name="Path">Below src/, with '/': <c>Compiler/Pages/Page.cs</c>.</param>
/// <param name="Lines">As they stand, for the count.</param>
/// <param name="Code">The same text with comments blanked out.</param>
internal sealed partial record CodeFile(string Path, IReadOnlyList<string> Lines, string Code)
{
    public static IReadOnlyList<CodeFile> Below(string folder)
    {
        string root = System.IO.Path.Combine(Repository.Root, "src");
        return [.. Directory.GetFiles(System.IO.Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Read(System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    public static CodeFile Read(string path, string text) => new(path, text.TrimEnd('\n').Split('\n'), Comment().Replace(text, "$1"));

    /// <summary>Types declared at the left margin, so not nested in another.</summary>
    public IEnumerable<(string Access, string Name, string? Base)> Types() =>
        TypeDeclaration().Matches(Code).Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Success ? m.Groups[3].Value : null));

    /// <summary>"path:line: what stands there" of every match.</summary>
    public IEnumerable<string> Find(Regex wanted) =>
        wanted.Matches(Code).Select(m => $"{Path}:{Code.AsSpan(0, m.Index).Count('\n') + 1}: {m.Value}");

    // A string that holds "//" is kept: it comes first in the alternation.
    [GeneratedRegex("""((?<!')"(?:\\.|[^"\\\n])*")|//[^\n]*""")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(public|internal)\b[\w ]*\b(?:class|record struct|record|struct|interface|enum)\s+(\w+)(?:<[^>\n]*>)?(?:\((?:[^()]|\([^()]*\))*\))?(?:\s*:\s*(\w+))?", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
