using System.Text;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Language;

namespace Kb.Compiler.Workspace;

/// <summary>Reads AGENTS.md as data: what stands under a heading that kb knows goes where that heading says; what reaches nothing is reported.</summary>
public static class GuidanceReader
{
    private const string FileName = "AGENTS.md";
    private const int MaxBytes = 1 << 18;

    private static readonly string[] s_headings =
        ["Purpose", "Style", "Pages", "Concepts", "People", "Organizations", "Projects", "Products", "Places", "Meetings", "Aliases", "Different", "Never"];

    /// <summary><see cref="Guidance.Empty"/> where there is no file.</summary>
    public static Guidance Read(WorkspaceFolder workspace, DiagnosticBag diagnostics) =>
        ReadText(workspace, diagnostics) is { } text ? Parse(text, diagnostics) : Guidance.Empty;

    /// <summary>Null where there is no file, or none that can be read.</summary>
    public static string? ReadText(WorkspaceFolder workspace, DiagnosticBag diagnostics)
    {
        if (!File.Exists(workspace.GuidanceFile))
            return null;
        if (new FileInfo(workspace.GuidanceFile).Length > MaxBytes)
        {
            diagnostics.Report(Rules.UnreadableGuidance, new Location(FileName), $"it has more than {MaxBytes} bytes");
            return null;
        }

        string text = File.ReadAllText(workspace.GuidanceFile);
        if (text.AsSpan().ContainsAny('\0', '\uFFFD'))
        {
            diagnostics.Report(Rules.UnreadableGuidance, new Location(FileName), "it is not UTF-8 text");
            return null;
        }

        return text;
    }

    public static Guidance Parse(string text, DiagnosticBag diagnostics)
    {
        var parts = new GuidanceParts(FileName, diagnostics);
        foreach (GuidanceSection section in GuidanceSections.Split(Nfc.Compose(text), s_headings, diagnostics))
            parts.Add(section);
        return parts.ToGuidance();
    }

    /// <summary>The text with one of its entries blank, every other line in its place.</summary>
    public static string Without(string text, GuidanceEntry entry)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int line = entry.Line; line <= entry.LastLine && line <= lines.Length; line++)
            lines[line - 1] = "";
        return new StringBuilder().AppendJoin('\n', lines).ToString();
    }
}
