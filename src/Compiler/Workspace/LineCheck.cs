using System.Buffers.Binary;
using System.Numerics;

namespace Kb.Compiler.Workspace;

/// <summary>CRC-32C of a line: finds damage by disks and merges, not by an adversary.</summary>
internal static class LineCheck
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint check = uint.MaxValue;
        while (bytes.Length >= sizeof(ulong))
        {
            check = BitOperations.Crc32C(check, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (byte b in bytes)
            check = BitOperations.Crc32C(check, b);

        return ~check;
    }
}
