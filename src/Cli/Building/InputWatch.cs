using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Platform;

namespace Kb.Cli.Building;

/// <summary>Waits until the inputs of a workspace have changed and are still again. Events only wake it; two equal listings are the proof, and a listing now and then catches what no event told.</summary>
internal sealed class InputWatch : IDisposable
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan s_growing = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_rescan = TimeSpan.FromSeconds(15);

    private readonly WorkspaceFolder _workspace;
    private readonly FileSystemWatcher? _watcher;
    private readonly SemaphoreSlim _hint = new(0, 1);
    private string _seen;

    public InputWatch(WorkspaceFolder workspace)
    {
        _workspace = workspace;
        _watcher = TryWatch();
        _seen = Listing();
    }

    /// <exception cref="OperationCanceledException">Ctrl-C.</exception>
    public async Task NextAsync(CancellationToken token)
    {
        for (string now = Listing(); ; now = Listing())
        {
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
        _watcher?.Dispose();
        _hint.Dispose();
    }

    private async Task<string> StillAsync(string before, CancellationToken token)
    {
        for (TimeSpan wait = s_quiet; ; wait = s_growing)
        {
            await Task.Delay(wait, token);
            string now = Listing();
            if (now == before)
                return now;
            before = now;
        }
    }

    // kb.yaml is read each time: it says which folders count.
    private string Listing()
    {
        Settings settings = SettingsReader.Read(_workspace, new DiagnosticBag());
        IEnumerable<string> files = RawFiles.List(_workspace.Root, settings, new DiagnosticBag()).Select(f => $"{f.Path} {f.Stamp}");
        IEnumerable<string> others = new[] { _workspace.GuidanceFile, _workspace.SettingsFile }
            .Select(path => FileStamp.TryRead(path, out FileStamp stamp) ? $"{path} {stamp}" : path);
        return string.Join('\n', files.Concat(others));
    }

    /// <summary>Null where the system has no watch to spare: then looking now and then has to do.</summary>
    private FileSystemWatcher? TryWatch()
    {
        try
        {
            var watcher = new FileSystemWatcher(_workspace.Root)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, e) => Wake(e.FullPath);
            watcher.Created += (_, e) => Wake(e.FullPath);
            watcher.Deleted += (_, e) => Wake(e.FullPath);
            watcher.Renamed += (_, e) => Wake(e.FullPath);
            watcher.Error += (_, _) => Wake(_workspace.Root); // an overflow is a hint like any other
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private void Wake(string path)
    {
        if (path.StartsWith(_workspace.Cache, StringComparison.Ordinal) || path.StartsWith(_workspace.Wiki, StringComparison.Ordinal))
            return; // kb's own writing
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
