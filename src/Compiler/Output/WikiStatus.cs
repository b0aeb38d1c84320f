using System.Text;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Output;

/// <summary>How wiki/ on disk differs from what a compile says it should be. Paths relative to the workspace, sorted.</summary>
/// <param name="Edited">Pages whose bytes are not those that kb last wrote.</param>
public sealed record WikiStatus(IReadOnlyList<string> New, IReadOnlyList<string> Changed, IReadOnlyList<string> Gone, IReadOnlyList<string> Edited)
{
    public bool IsCurrent => New.Count + Changed.Count + Gone.Count == 0;

    public static WikiStatus Of(WorkspaceFolder workspace, BuildResult result, State state)
    {
        var status = new WikiStatus(new List<string>(), new List<string>(), new List<string>(), new List<string>());
        foreach ((string path, string text) in result.Files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (!File.Exists(workspace.At(path)))
                ((List<string>)status.New).Add(path);
            else if (File.ReadAllText(workspace.At(path)).ReplaceLineEndings("\n") is var now && now != text)
                ((List<string>)(state.Pages.TryGetValue(path, out PageState? known) && known.Knows(Encoding.UTF8.GetBytes(now)) ? status.Changed : status.Edited)).Add(path);
        }

        ((List<string>)status.Gone).AddRange(state.Pages.Keys.Where(p => !result.Files.ContainsKey(p) && File.Exists(workspace.At(p))).Order(StringComparer.Ordinal));
        return status;
    }
}
