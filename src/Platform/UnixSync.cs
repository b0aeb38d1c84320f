using System.Runtime.InteropServices;

namespace Kb.Platform;

/// <summary>fsync of a folder and syncfs, which the .NET file API does not offer.</summary>
internal static partial class UnixSync
{
    private const int CloseOnExecLinux = 0x80000; // O_CLOEXEC
    private const int CloseOnExecMac = 0x1000000;

    public static void Folder(string path) => With(path, FSync);

    public static void FileSystem(string folder) => With(folder, SyncFS);

    private static void With(string folder, Func<int, int> sync)
    {
        int descriptor = Open(folder, OperatingSystem.IsLinux() ? CloseOnExecLinux : CloseOnExecMac, 0);
        if (descriptor < 0)
            throw Failed("open", folder);

        try
        {
            if (sync(descriptor) != 0)
                throw Failed("sync", folder);
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static IOException Failed(string verb, string folder) =>
        new($"Can't {verb} the folder '{folder}': {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}.");

    // A descriptor, or -1.
    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags, int mode);

    // 0, or -1.
    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FSync(int descriptor);

    // 0, or -1.
    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFS(int descriptor);

    // 0, or -1.
    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);
}
