using System.Buffers.Binary;
using System.Text;
using Kb.Platform;

namespace Kb.Compiler.Workspace;

/// <summary>Bytes of .kb/cache/files: a mark, the build's options, the entries, and a check sum over all of it.</summary>
internal static class FileTableFormat
{
    private const string Mark = "kb files 2";

    public static byte[] Write(string options, bool isCommitted, IReadOnlyList<FileTableEntry> inputs, IReadOnlyList<FileTableEntry> outputs)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Mark);
            writer.Write(options);
            writer.Write(isCommitted);
            Write(writer, inputs);
            Write(writer, outputs);
            writer.Flush();
            writer.Write(LineCheck.Of(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        }

        return stream.ToArray();
    }

    /// <summary>Null for anything but a whole table of this version.</summary>
    public static FileTableContent? Read(byte[] bytes)
    {
        if (bytes.Length < sizeof(uint) || BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(bytes.Length - sizeof(uint))) != LineCheck.Of(bytes.AsSpan(0, bytes.Length - sizeof(uint))))
            return null;

        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        return reader.ReadString() == Mark ? new FileTableContent(reader.ReadString(), reader.ReadBoolean(), ReadEntries(reader), ReadEntries(reader)) : null;
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<FileTableEntry> entries)
    {
        writer.Write(entries.Count);
        foreach (FileTableEntry entry in entries)
        {
            writer.Write(entry.Path);
            writer.Write(entry.Stamp.Size);
            writer.Write(entry.Stamp.ModifiedNs);
            writer.Write(entry.Stamp.ChangedNs);
            writer.Write(entry.Stamp.Inode);
            writer.Write((byte)entry.Stamp.Kind);
            writer.Write(entry.Hash);
        }
    }

    private static FileTableEntry[] ReadEntries(BinaryReader reader)
    {
        var entries = new FileTableEntry[reader.ReadInt32()];
        for (int i = 0; i < entries.Length; i++)
        {
            string path = reader.ReadString();
            var stamp = new FileStamp(reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadUInt64(), (FileKind)reader.ReadByte());
            entries[i] = new FileTableEntry(path, stamp, reader.ReadUInt64());
        }

        return entries;
    }
}
