using System.Globalization;

namespace Kb.Platform;

/// <summary>An exclusive lock on a file, among processes and inside one. It dies with its process, however that ends.</summary>
public sealed class ProcessLock : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);
    private readonly FileStream _file;
    private readonly string _holderPath;

    private ProcessLock(FileStream file, string holderPath)
    {
        _file = file;
        _holderPath = holderPath;
    }

    /// <summary>Null while another holds it.</summary>
    /// <param name="holder">Shown to those who wait, such as <c>kb build in ~/notes</c>.</param>
    /// <exception cref="IOException">The file can't be made.</exception>
    public static ProcessLock? TryAcquire(string path, string holder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        try
        {
            // Sharing nothing is flock on Unix and a share mode on Windows: both are the system's, and gone with the process.
            var acquired = new ProcessLock(new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None), HolderPath(path));
            acquired.Sign(holder);
            return acquired;
        }
        catch (IOException e) when (IsHeld(e))
        {
            return null;
        }
    }

    /// <summary>Waits its turn. <paramref name="waiting"/> is called once, with who holds it, when there is one to wait for.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ProcessLock Acquire(string path, string holder, Action<string> waiting, CancellationToken token)
    {
        for (bool told = false; ; told = true)
        {
            if (TryAcquire(path, holder) is { } acquired)
                return acquired;
            if (!told)
                waiting(HolderOf(path) ?? "another process");
            token.WaitHandle.WaitOne(s_pause);
            token.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Process id and name as its last holder wrote them; null when nobody did. Says nothing on whether it is held still.</summary>
    public static string? HolderOf(string path)
    {
        try
        {
            return File.ReadAllText(HolderPath(path)).TrimEnd() is { Length: > 0 } line ? line : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Gives it up. The file stays: deleting it would let two processes lock two files of one name.</summary>
    public void Dispose()
    {
        if (_file.SafeFileHandle.IsClosed)
            return;
        Write("");
        _file.Dispose();
    }

    // A file beside the locked one, which nobody else may even read while it is held.
    private static string HolderPath(string path) => path + ".holder";

    private void Sign(string holder) => Write(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} {holder}\n"));

    private void Write(string text)
    {
        try
        {
            File.WriteAllText(_holderPath, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The name is a courtesy to those who wait; one who reads it just now may be in the way.
        }
    }

    // EWOULDBLOCK on Linux and macOS, ERROR_SHARING_VIOLATION on Windows.
    private static bool IsHeld(IOException e) => e.HResult is 11 or 35 or unchecked((int)0x80070020);
}
