using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Platform;

namespace Kb.Compiler.Output;

/// <summary>One run of the writer, as the steps after each of which it may be stopped for good.</summary>
/// <remarks>
/// All bytes are staged and synced; then the state names for each page the hash it has and the one it gets; then the
/// pages are exchanged; then one sync; then the state names only what is there. So a page's hash is in the state at
/// every moment at which the page can have it. Three sync calls on Linux, however many pages.
/// </remarks>
internal sealed class WikiWrite(WorkspaceFolder workspace, DiagnosticBag diagnostics, WikiPlan plan)
{
    private readonly DisplacedFiles _displaced = new(workspace);
    private readonly List<string> _added = [];
    private readonly List<string> _changed = [];
    private readonly List<string> _removed = [];

    public WriteOutcome Outcome() => new(_added, _changed, _removed, plan.Unchanged, plan.LeftAlone, plan.PageStates);

    /// <summary>Each name is that of a change just made to the disk.</summary>
    public IEnumerable<string> Steps()
    {
        if (plan.Writes.Count + plan.Removals.Count > 0)
        {
            foreach (string step in Exchange())
                yield return step;
        }

        StateWriter.WritePages(workspace, plan.PageStates);
        yield return "state";
    }

    private IEnumerable<string> Exchange()
    {
        _displaced.Review(diagnostics);
        StagedFiles.Discard(workspace);
        yield return "clean up";

        var files = new StagedFiles(workspace);
        var staged = new List<(string Path, PlannedFile File)>();
        foreach (PlannedFile file in plan.Writes)
        {
            staged.Add((files.Add(workspace.At(file.Path), file.Bytes), file));
            yield return $"stage {file.Path}";
        }

        files.Sync();
        StateWriter.WritePages(workspace, Pending());
        yield return "pending state";

        foreach ((string path, PlannedFile file) in staged)
        {
            Place(path, file);
            yield return $"place {file.Path}";
        }

        foreach (PlannedFile file in plan.Removals)
        {
            Remove(file);
            yield return $"remove {file.Path}";
        }

        SyncPages();
        StagedFiles.Discard(workspace);
    }

    /// <summary>For every page both hashes that it may have from now on; pages to be removed stay listed.</summary>
    private Dictionary<string, PageState> Pending()
    {
        var pending = new Dictionary<string, PageState>(plan.PageStates, StringComparer.Ordinal);
        foreach (PlannedFile file in plan.Writes)
            pending[file.Path] = plan.PageStates[file.Path] with { Before = file.OnDisk };
        foreach (PlannedFile file in plan.Removals)
            pending[file.Path] = file.Known!;

        return pending;
    }

    private void Place(string staged, PlannedFile file)
    {
        if (_displaced.TryPlace(staged, file))
            (file.OnDisk is null ? _added : _changed).Add(file.Path);
        else
            plan.LeaveAlone(file.Path, file.Known, file.Known is null ? Rules.ForeignFile : Rules.EditedPage);
    }

    private void Remove(PlannedFile file)
    {
        if (!_displaced.TryRemove(file))
        {
            plan.LeaveAlone(file.Path, file.Known, Rules.EditedPageWithoutSource);
            return;
        }

        _removed.Add(file.Path);
        for (string? folder = Path.GetDirectoryName(workspace.At(file.Path)); folder != workspace.Wiki && IsEmpty(folder!); folder = Path.GetDirectoryName(folder))
            Directory.Delete(folder!);
    }

    private static bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();

    private void SyncPages()
    {
        if (!Directory.Exists(workspace.Wiki) || Sync.TryFileSystem(workspace.Wiki))
            return;

        foreach (string folder in Directory.EnumerateDirectories(workspace.Wiki, "*", SearchOption.AllDirectories).Prepend(workspace.Wiki))
            Sync.Folder(folder);
    }
}
