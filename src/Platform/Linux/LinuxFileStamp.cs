using System.Runtime.InteropServices;

namespace Kb.Platform;

/// <summary>Stamps by statx, whose structure is the same on every processor.</summary>
internal static unsafe partial class LinuxFileStamp
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const int NoFollow = 0x100; // AT_SYMLINK_NOFOLLOW
    private const uint BasicStats = 0x7ff; // STATX_BASIC_STATS

    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;
    private const int Link = 0xA000;

    /// <summary>False with a C library that has no statx (musl before 1.2.5).</summary>
    public static bool IsSupported { get; } =
        NativeLibrary.TryLoad("libc", typeof(LinuxFileStamp).Assembly, null, out nint libc) && NativeLibrary.TryGetExport(libc, "statx", out _);

    public static bool TryRead(string path, out FileStamp stamp)
    {
        Result result;
        if (StatX(CurrentFolder, path, NoFollow, BasicStats, &result) != 0)
        {
            stamp = default;
            return false;
        }

        FileKind kind = (result.Mode & TypeMask) switch
        {
            RegularFile => FileKind.File,
            Folder => FileKind.Directory,
            Link => FileKind.SymbolicLink,
            _ => FileKind.Other,
        };
        stamp = new FileStamp((long)result.Size, result.Modified.Nanoseconds, result.Changed.Nanoseconds, result.Inode, kind);
        return true;
    }

    // 0, or -1.
    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, Result* result);

    /// <summary>struct statx: 256 bytes, of which kb reads five fields.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Result
    {
        [FieldOffset(28)] public ushort Mode;
        [FieldOffset(32)] public ulong Inode;
        [FieldOffset(40)] public ulong Size;
        [FieldOffset(96)] public Time Changed;
        [FieldOffset(112)] public Time Modified;
    }

    [StructLayout(LayoutKind.Sequential, Size = 16)]
    private struct Time
    {
        public long Seconds;
        public uint Fraction;

        public readonly long Nanoseconds => (Seconds * 1_000_000_000) + Fraction;
    }
}
