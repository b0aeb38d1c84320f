using System.Buffers.Binary;
using System.Text;

namespace Kb.Inference.Gguf;

/// <summary>Reads the fields of a GGUF file in order. Every length is checked against what is left of the file before anything is allocated or skipped.</summary>
internal sealed class GgufReader(Stream stream, string path)
{
    /// <summary>No name or key of a real model comes near it.</summary>
    private const int MaxText = 1 << 20;

    private readonly byte[] _buffer = new byte[8];

    public long Position => stream.Position;

    public long Left => stream.Length - stream.Position;

    public byte Byte() => Fill(1)[0];

    public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Fill(4));

    public ulong UInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Fill(8));

    /// <summary>A count of things that take at least <paramref name="least"/> bytes each.</summary>
    public int Count(string what, int least)
    {
        ulong count = UInt64();
        return count <= (ulong)(Left / least) && count <= int.MaxValue ? (int)count : throw Broken($"{count} {what}, for which the file is too short");
    }

    /// <summary>UTF-8; anything else is replaced.</summary>
    public string Text(string what)
    {
        int length = Count($"bytes of {what}", 1);
        if (length > MaxText)
            throw Broken($"{length} bytes of {what}");
        byte[] bytes = new byte[length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    public void SkipText(string what) => Skip(Count($"bytes of {what}", 1));

    public void Skip(long bytes)
    {
        if (bytes < 0 || bytes > Left)
            throw Broken($"{bytes} bytes more, but only {Left} are left");
        stream.Seek(bytes, SeekOrigin.Current);
    }

    /// <summary>What is wrong, where, and what to do.</summary>
    public InferenceException Broken(string found) =>
        new($"{path} is not a whole GGUF file: at byte {stream.Position} it announces {found}. Download it again and compare its SHA-256 with the publisher's.");

    private ReadOnlySpan<byte> Fill(int length)
    {
        if (Left < length)
            throw Broken("more, but the file ends there");
        stream.ReadExactly(_buffer, 0, length);
        return _buffer.AsSpan(0, length);
    }
}
