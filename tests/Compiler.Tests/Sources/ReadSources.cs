using System.Text;
using Kb.Compiler.Sources;
using Kb.Compiler.Tests.Workspace;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Tests.Sources;

/// <summary>Sources as a build reads them: from bytes in raw/, through the one gate.</summary>
internal static class ReadSources
{
    public static Source One(string text, string name = "note.md") => Many((name, text)).Single();

    public static IReadOnlyList<Source> Many(params (string Name, string Text)[] files) => Scan(files).Sources;

    public static ScannedSources Scan(params (string Name, string Text)[] files)
    {
        using var folder = new TempFolder();
        foreach ((string name, string text) in files)
            folder.Write($"raw/{name}", text);
        return SourceScanner.Read(folder.Root, Settings.Default);
    }

    /// <summary>One line for each passage: <c>ListItem 3-4 [Heading / Sub] Speaker: First sentence. | Second.</c></summary>
    public static string Shown(Source source) => string.Join('\n', source.Passages.Select(passage =>
    {
        var line = new StringBuilder().Append(passage.Kind).Append(' ').Append(passage.Lines.First);
        if (passage.Lines.Last != passage.Lines.First)
            line.Append('-').Append(passage.Lines.Last);
        if (passage.Checked is { } ticked)
            line.Append(ticked ? " [x]" : " [ ]");
        if (passage.Heading.Count > 0 && passage.Kind != PassageKind.Heading)
            line.Append(" (").AppendJoin(" / ", passage.Heading).Append(')');
        if (passage.Speaker is { } speaker)
            line.Append(" <").Append(speaker).Append('>');
        return line.Append(": ").AppendJoin(" | ", passage.Sentences.Select(s => s.Text.Replace("\n", "⏎", StringComparison.Ordinal))).ToString();
    }));
}
