namespace Kb.Platform;

/// <summary>Stamps by way of the .NET file API: no inode, and the time of change is that of the content.</summary>
internal static class PortableFileStamp
{
    public static bool TryRead(string path, out FileStamp stamp)
    {
        stamp = default;
        try
        {
            var info = new FileInfo(path);
            FileAttributes attributes = info.Attributes;
            if (attributes == (FileAttributes)(-1))
                return false;

            FileKind kind = KindOf(info, attributes);
            long modified = (info.LastWriteTimeUtc - DateTime.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick;
            stamp = new FileStamp(kind == FileKind.File ? info.Length : 0, modified, modified, 0, kind);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static FileKind KindOf(FileInfo info, FileAttributes attributes)
    {
        if (info.LinkTarget is not null)
            return FileKind.SymbolicLink;
        if (attributes.HasFlag(FileAttributes.Directory))
            return FileKind.Directory;

        return attributes.HasFlag(FileAttributes.Device) ? FileKind.Other : FileKind.File;
    }
}
