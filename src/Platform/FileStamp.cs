namespace Kb.Platform;

/// <summary>What the file system says about a path without opening it: a change of content nearly always shows here.</summary>
/// <param name="ModifiedNs">Nanoseconds since 1970, as exact as the file system keeps them.</param>
/// <param name="ChangedNs">Time of the last change of content or attributes, which no program can set; equal to <paramref name="ModifiedNs"/> where the system has none.</param>
/// <param name="Inode">0 where the system has none to offer.</param>
public readonly record struct FileStamp(long Size, long ModifiedNs, long ChangedNs, ulong Inode, FileKind Kind)
{
    // The generated ones go through a generic comparer for each member, compiled at start-up: a third of a build with nothing to do.
    public bool Equals(FileStamp other) =>
        Size == other.Size && ModifiedNs == other.ModifiedNs && ChangedNs == other.ChangedNs && Inode == other.Inode && Kind == other.Kind;

    public override int GetHashCode() => ModifiedNs.GetHashCode() ^ Size.GetHashCode() ^ Inode.GetHashCode();

    /// <summary>Stamp of the path itself: a symbolic link is not followed. False where there is nothing, or nothing that may be looked at.</summary>
    public static bool TryRead(string path, out FileStamp stamp) =>
        OperatingSystem.IsLinux() && LinuxFileStamp.IsSupported
            ? LinuxFileStamp.TryRead(path, out stamp)
            : PortableFileStamp.TryRead(path, out stamp);
}
