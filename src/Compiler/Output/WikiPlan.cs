using System.Text;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Platform;

namespace Kb.Compiler.Output;

/// <summary>What has to be done to make wiki/ equal a build's result. Made by reading alone.</summary>
internal sealed class WikiPlan
{
    /// <summary>Type of the files that are no pages: catalogues, and texts as read.</summary>
    private const string PlainFile = "File";

    private readonly WorkspaceFolder _workspace;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, bool> _isPlainFolder = new(StringComparer.Ordinal);

    private WikiPlan(WorkspaceFolder workspace, DiagnosticBag diagnostics) => (_workspace, _diagnostics) = (workspace, diagnostics);

    public List<PlannedFile> Writes { get; } = [];

    public List<PlannedFile> Removals { get; } = [];

    public List<string> Unchanged { get; } = [];

    public List<string> LeftAlone { get; } = [];

    /// <summary>.kb/state/pages when everything is done.</summary>
    public Dictionary<string, PageState> PageStates { get; } = new(StringComparer.Ordinal);

    public static WikiPlan Make(WorkspaceFolder workspace, BuildResult result, State previous, DiagnosticBag diagnostics)
    {
        var plan = new WikiPlan(workspace, diagnostics);
        foreach ((string path, string text) in result.Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (!StateFormat.IsPagePath(path))
                throw new ArgumentException($"'{path}' is no path under wiki/.", nameof(result));

            PageState of = result.PageStates.GetValueOrDefault(path) ?? new PageState(PlainFile, "", "");
            plan.PlanFile(path, Encoding.UTF8.GetBytes(text), of, previous.Pages.GetValueOrDefault(path));
        }

        foreach ((string path, PageState known) in previous.Pages.OrderBy(page => page.Key, StringComparer.Ordinal))
        {
            if (!result.Files.ContainsKey(path))
                plan.PlanRemoval(path, known);
        }

        plan.LeftAlone.Sort(StringComparer.Ordinal);
        return plan;
    }

    /// <summary>A person's words win; what the plan would have done to <paramref name="path"/> is left out, with its next step reported.</summary>
    public void LeaveAlone(string path, PageState? known, DiagnosticRule why)
    {
        _diagnostics.Report(why, new Location(path));
        LeftAlone.Add(path);
        if (known is null)
            PageStates.Remove(path);
        else
            PageStates[path] = known;
    }

    private void PlanFile(string path, byte[] bytes, PageState of, PageState? known)
    {
        PageState state = of.Of(bytes);
        if (LinkOnTheWay(path))
        {
            LeaveAlone(path, known, Rules.LinkInWiki);
            return;
        }

        if (!FileStamp.TryRead(_workspace.At(path), out FileStamp stamp))
        {
            Writes.Add(new PlannedFile(path, bytes, OnDisk: null, known));
            PageStates[path] = state;
            return;
        }

        if (stamp.Kind != FileKind.File)
        {
            LeaveAlone(path, known, stamp.Kind == FileKind.SymbolicLink ? Rules.LinkInWiki : Rules.ForeignFile);
            return;
        }

        byte[] there = File.ReadAllBytes(_workspace.At(path));
        string onDisk = PageHash.Of(there);
        if (onDisk == state.Hash)
        {
            Unchanged.Add(path);
            PageStates[path] = state;
        }
        else if (known is not null && known.Knows(there))
        {
            Writes.Add(new PlannedFile(path, bytes, onDisk, known));
            PageStates[path] = state;
        }
        else
        {
            LeaveAlone(path, known, known is null ? Rules.ForeignFile : Rules.EditedPage);
        }
    }

    private void PlanRemoval(string path, PageState known)
    {
        if (LinkOnTheWay(path) || !FileStamp.TryRead(_workspace.At(path), out FileStamp stamp))
            return; // gone already, or never reached by kb

        byte[]? there = stamp.Kind == FileKind.File ? File.ReadAllBytes(_workspace.At(path)) : null;
        if (there is not null && known.Knows(there))
            Removals.Add(new PlannedFile(path, [], PageHash.Of(there), known));
        else
            LeaveAlone(path, known, Rules.EditedPageWithoutSource);
    }

    /// <summary>Whether a folder on the path is a symbolic link, which could lead out of the workspace.</summary>
    private bool LinkOnTheWay(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            string folder = path[..slash];
            if (!_isPlainFolder.TryGetValue(folder, out bool isPlain))
                _isPlainFolder[folder] = isPlain = !FileStamp.TryRead(_workspace.At(folder), out FileStamp stamp) || stamp.Kind == FileKind.Directory;
            if (!isPlain)
                return true;
        }

        return false;
    }
}
