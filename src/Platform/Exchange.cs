using System.Runtime.InteropServices;

namespace Kb.Platform;

/// <summary>Swaps two names in one step, so that what was replaced can be looked at afterwards and nothing is lost in between.</summary>
public static partial class Exchange
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Swap = 2; // RENAME_EXCHANGE

    /// <summary>False where the system or the file system can't do it, or one of the two is missing; nothing has changed then.</summary>
    public static bool TrySwap(string first, string second)
    {
        if (!OperatingSystem.IsLinux())
            return false;

        try
        {
            return RenameAt2(CurrentFolder, first, CurrentFolder, second, Swap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // a C library older than the call
        }
    }

    // 0, or -1.
    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);
}
