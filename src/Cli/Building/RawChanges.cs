using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Building;

/// <summary>Waits until the inputs of a workspace have changed and are still again. Watcher events only wake it; two equal listings are the proof, and a listing every few seconds catches what no event told.</summary>
internal sealed class RawChanges : IDisposable
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan s_growing = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_rescan = TimeSpan.FromSeconds(10);

    private readonly WorkspaceFolder _workspace;
    private readonly Settings _settings;
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _hint = new(0, 1);
    private string _seen;

    public RawChanges(WorkspaceFolder workspace, Settings settings)
    {
        (_workspace, _settings) = (workspace, settings);
        foreach (string folder in settings.Raw)
            Watch(workspace.At(folder), recursive: true, "*");
        Watch(workspace.Root, recursive: false, "AGENTS.md");
        Watch(workspace.Root, recursive: false, "kb.yaml");
        _seen = Listing();
    }

    /// <exception cref="OperationCanceledException">Ctrl-C.</exception>
    public async Task NextAsync(CancellationToken token)
    {
        while (true)
        {
            string now = Listing();
            if (now != _seen)
            {
                _seen = await StillAsync(now, token);
                return;
            }

            await _hint.WaitAsync(s_rescan, token);
        }
    }

    public void Dispose()
    {
        _watchers.ForEach(w => w.Dispose());
        _hint.Dispose();
    }

    private async Task<string> StillAsync(string before, CancellationToken token)
    {
        TimeSpan wait = s_quiet;
        while (true)
        {
            await Task.Delay(wait, token);
            string now = Listing();
            if (now == before)
                return now;
            (before, wait) = (now, s_growing);
        }
    }

    private string Listing()
    {
        IEnumerable<string> files = RawFiles.List(_workspace.Root, _settings, new DiagnosticBag()).Select(f => $"{f.Path} {f.Stamp}");
        IEnumerable<string> others = new[] { _workspace.GuidanceFile, _workspace.SettingsFile }
            .Select(path => Platform.FileStamp.TryRead(path, out Platform.FileStamp stamp) ? $"{path} {stamp}" : path);
        return string.Join('\n', files.Concat(others));
    }

    private void Watch(string folder, bool recursive, string filter)
    {
        var watcher = new FileSystemWatcher(folder, filter) { IncludeSubdirectories = recursive, NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.DirectoryName };
        watcher.Changed += (_, _) => Wake();
        watcher.Created += (_, _) => Wake();
        watcher.Deleted += (_, _) => Wake();
        watcher.Renamed += (_, _) => Wake();
        watcher.Error += (_, _) => Wake(); // an overflow is a hint like any other
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Wake()
    {
        try
        {
            if (_hint.CurrentCount == 0)
                _hint.Release();
        }
        catch (Exception e) when (e is SemaphoreFullException or ObjectDisposedException)
        {
            // Woken already, or ending.
        }
    }
}
