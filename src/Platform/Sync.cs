using Microsoft.Win32.SafeHandles;

namespace Kb.Platform;

/// <summary>Makes written bytes and names survive a power cut. A failed sync throws and is never retried: the kernel may have dropped the bytes, so write them anew.</summary>
public static class Sync
{
    /// <summary>Content of a file.</summary>
    /// <exception cref="IOException">The device refused.</exception>
    public static void File(string path)
    {
        using SafeFileHandle handle = System.IO.File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>Names in a folder: which files there are after renames and deletions. Windows keeps them by itself.</summary>
    /// <exception cref="IOException">The device refused.</exception>
    public static void Folder(string path)
    {
        if (!OperatingSystem.IsWindows())
            UnixSync.Folder(path);
    }

    /// <summary>Everything written to the file system that holds <paramref name="folder"/>, in one call. False where there is no such call (other than Linux): sync each file and folder.</summary>
    /// <exception cref="IOException">The device refused.</exception>
    public static bool TryFileSystem(string folder)
    {
        if (!OperatingSystem.IsLinux())
            return false;

        UnixSync.FileSystem(folder);
        return true;
    }
}
