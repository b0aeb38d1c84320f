using Kb.Compiler.Diagnostics;
using YamlDotNet.Core;

namespace Kb.Compiler.Workspace;

/// <summary>Reads kb.yaml: one flat mapping, without tags, anchors or aliases. After any error neither sources nor answers are committed, lest a mistyped key publish what should stay private.</summary>
public static class SettingsReader
{
    private const string FileName = "kb.yaml";
    private const int MaxBytes = 1 << 16;

    private static readonly string[] s_keys = ["raw", "ignore", "commit-raw", "answers", "links", "language", "model"];

    /// <summary>The defaults where there is no file.</summary>
    public static Settings Read(WorkspaceFolder workspace, DiagnosticBag diagnostics)
    {
        if (!File.Exists(workspace.SettingsFile))
            return Settings.Default;
        if (new FileInfo(workspace.SettingsFile).Length > MaxBytes)
        {
            diagnostics.Report(Rules.UnreadableSettings, new Location(FileName), $"it has more than {MaxBytes} bytes");
            return Private(Settings.Default);
        }

        return Parse(File.ReadAllText(workspace.SettingsFile), diagnostics);
    }

    public static Settings Parse(string text, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        Settings settings = Settings.Default;
        try
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (Setting setting in SettingsYaml.Read(text))
                settings = Apply(settings, setting, seen, found);
        }
        catch (YamlException e)
        {
            found.Report(Rules.UnreadableSettings, new Location(FileName, (int)e.Start.Line), e.InnerException?.Message ?? e.Message);
        }

        IReadOnlyList<Diagnostic> errors = found.Sorted();
        diagnostics.AddRange(errors);
        return errors.Count == 0 ? settings : Private(settings);
    }

    private static Settings Private(Settings settings) => settings with { CommitRaw = false, CommitAnswers = false };

    private static Settings Apply(Settings settings, Setting setting, HashSet<string> seen, DiagnosticBag diagnostics)
    {
        var location = new Location(FileName, setting.Line);
        if (!s_keys.Contains(setting.Key, StringComparer.Ordinal))
        {
            diagnostics.Report(Rules.UnknownSetting, location, setting.Key, NearestWord.Advice(setting.Key, s_keys));
            return settings;
        }

        if (!seen.Add(setting.Key))
        {
            diagnostics.Report(Rules.UnreadableSettings, location, $"the key '{setting.Key}' stands there twice");
            return settings;
        }

        if (setting.IsEmpty)
            return settings;

        (Settings? changed, string wanted) = setting.Key switch
        {
            "raw" => (setting.Values.Count > 0 && setting.Values.All(IsFolder) ? settings with { Raw = [.. setting.Values.Select(Trimmed).Distinct(StringComparer.Ordinal)] } : null,
                "a folder inside the workspace, or a list of them, such as raw or [notes, mail], apart from wiki and .kb"),
            "ignore" => (settings with { Ignore = [.. settings.Ignore, .. setting.Values] }, ""),
            "commit-raw" => (setting.Word is "true" or "false" ? settings with { CommitRaw = setting.Word == "true" } : null, "true or false"),
            "answers" => (setting.Word is "committed" or "local" ? settings with { CommitAnswers = setting.Word == "committed" } : null, "committed or local"),
            "links" => (Enum.TryParse(setting.Word, ignoreCase: true, out LinkStyle style) && Enum.IsDefined(style) && !char.IsDigit(setting.Word![0]) ? settings with { Links = style } : null, "plain, github or gitlab"),
            "language" => (setting.Word is [>= 'a' and <= 'z', >= 'a' and <= 'z'] ? settings with { Language = setting.Word } : null, "two letters, such as en"),
            _ => (setting.Word is not null ? settings with { Model = setting.Word } : null, "a GGUF file, or none"),
        };
        if (changed is null)
            diagnostics.Report(Rules.BadSetting, location, setting.Key, wanted);

        return changed ?? settings;
    }

    private static bool IsFolder(string path)
    {
        string trimmed = Trimmed(path);
        string[] parts = trimmed.Split('/');
        return !Path.IsPathRooted(path) && !trimmed.AsSpan().ContainsAny('\\', ':', '\0')
            && parts.All(part => part is not ("" or "." or ".."))
            && !parts[0].Equals("wiki", StringComparison.OrdinalIgnoreCase) && !parts[0].Equals(".kb", StringComparison.OrdinalIgnoreCase) && !parts[0].Equals(".git", StringComparison.OrdinalIgnoreCase);
    }

    private static string Trimmed(string path) => (path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path).TrimEnd('/');
}
