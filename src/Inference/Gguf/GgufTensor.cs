namespace Kb.Inference.Gguf;

/// <param name="Type">Number of its ggml type.</param>
/// <param name="Offset">From the start of the tensor data.</param>
/// <param name="Bytes">Its extent.</param>
internal sealed record GgufTensor(string Name, int Type, long Offset, long Bytes);

/// <summary>A ggml type: how many numbers make a block and how many bytes that takes.</summary>
internal readonly record struct GgmlType(int Block, int Bytes)
{
    public const int Q4Zero = 2, Q4One = 3, Q5Zero = 6, Q5One = 7, Q8Zero = 8;

    /// <summary>Null for a type that is not known here.</summary>
    public static GgmlType? Of(uint type) => type switch
    {
        0 or 26 => new(1, 4),
        1 or 25 or 30 => new(1, 2),
        24 => new(1, 1),
        27 or 28 => new(1, 8),
        Q4Zero or 20 => new(32, 18),
        Q4One => new(32, 20),
        Q5Zero => new(32, 22),
        Q5One => new(32, 24),
        Q8Zero => new(32, 34),
        39 => new(32, 17),
        10 => new(256, 84),
        11 or 21 => new(256, 110),
        12 => new(256, 144),
        13 => new(256, 176),
        14 => new(256, 210),
        16 or 35 => new(256, 66),
        17 => new(256, 74),
        18 => new(256, 98),
        19 => new(256, 50),
        22 => new(256, 82),
        23 => new(256, 136),
        29 => new(256, 56),
        34 => new(256, 54),
        _ => null,
    };
}
