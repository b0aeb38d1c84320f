using System.Globalization;

namespace Kb.Inference.Gguf;

/// <summary>What a GGUF file says of itself, read without the library: a damaged file gives an error here and a dead process there.</summary>
/// <param name="Values">Numbers, truth values and texts by key; of an array only how long it is.</param>
/// <param name="DataStart">Byte where the tensors begin.</param>
internal sealed record GgufHeader(IReadOnlyDictionary<string, object> Values, IReadOnlyList<GgufTensor> Tensors, long DataStart)
{
    private const int TextType = 8;
    private const int ArrayType = 9;
    private const int MaxDimensions = 4;
    private const int MaxEntries = 1 << 17;
    private const int MaxName = 63; // ggml's own limit

    /// <exception cref="InferenceException">No GGUF file, or one that is cut off or damaged.</exception>
    public static GgufHeader Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
            return Read(new GgufReader(stream, path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InferenceException($"{path} can't be read: {e.Message}", e);
        }
    }

    /// <summary>A number of the model's own architecture, such as <c>block_count</c> for <c>llama.block_count</c>; null when it is missing or no number.</summary>
    public long? Number(string key) =>
        Values.GetValueOrDefault("general.architecture") is string architecture && Values.GetValueOrDefault($"{architecture}.{key}") is long number ? number : null;

    private static GgufHeader Read(GgufReader reader, string path)
    {
        if (reader.Left < 24 || reader.UInt32() != 0x46554747)
            throw new InferenceException($"{path} is no GGUF file: it does not begin with GGUF. Name a file in that format.");
        uint version = reader.UInt32();
        if (version is not (2 or 3))
            throw new InferenceException($"{path} is GGUF version {version}; versions 2 and 3 can be read. Convert it anew.");
        int tensorCount = reader.Count("tensors", 32);
        int valueCount = reader.Count("metadata values", 13);
        if (tensorCount > MaxEntries || valueCount > MaxEntries)
            throw reader.Broken($"{tensorCount} tensors and {valueCount} metadata values");

        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        for (int i = 0; i < valueCount; i++)
        {
            string key = reader.Text("a key");
            if (!values.TryAdd(key, Value(reader, key)))
                throw reader.Broken($"the key {Shown(key)} twice");
        }
        if (values.GetValueOrDefault("general.architecture") is not string)
            throw new InferenceException($"{path} does not state its architecture (general.architecture), so it is no language model. Name another file.");
        long alignment = values.GetValueOrDefault("general.alignment") switch { null => 32, long n when n is >= 8 and <= 1 << 16 && long.IsPow2(n) => n, _ => throw reader.Broken("an alignment that is none") };

        var names = new HashSet<string>(StringComparer.Ordinal);
        var tensors = new List<GgufTensor>();
        for (int i = 0; i < tensorCount; i++)
        {
            GgufTensor tensor = Tensor(reader);
            if (!names.Add(tensor.Name))
                throw reader.Broken($"the tensor {Shown(tensor.Name)} twice");
            tensors.Add(tensor);
        }
        long start = (reader.Position + alignment - 1) / alignment * alignment;
        CheckExtents(reader, tensors, start, alignment);
        return new(values, tensors, start);
    }

    private static object Value(GgufReader reader, string key)
    {
        uint type = reader.UInt32();
        if (type == TextType)
            return reader.Text($"text for {Shown(key)}");
        if (type != ArrayType)
            return Scalar(reader, type, key);
        uint element = reader.UInt32();
        int count = reader.Count($"values for {Shown(key)}", element == TextType ? 8 : Math.Max(Size(element), 1));
        if (element == TextType)
        {
            for (int i = 0; i < count; i++)
                reader.SkipText($"a text of {Shown(key)}");
        }
        else if (Size(element) > 0)
            reader.Skip((long)count * Size(element));
        else
            throw reader.Broken($"an array of type {element} for {Shown(key)}");
        return new ArrayLength(count);
    }

    private static object Scalar(GgufReader reader, uint type, string key) => type switch
    {
        0 => (long)reader.Byte(),
        1 => (long)(sbyte)reader.Byte(),
        2 => (long)(ushort)(reader.Byte() | reader.Byte() << 8),
        3 => (long)(short)(reader.Byte() | reader.Byte() << 8),
        4 => (long)reader.UInt32(),
        5 => (long)(int)reader.UInt32(),
        6 => BitConverter.UInt32BitsToSingle(reader.UInt32()),
        7 => reader.Byte() switch { 0 => false, 1 => true, byte b => throw reader.Broken($"the truth value {b} for {Shown(key)}") },
        10 or 11 => (long)reader.UInt64(),
        12 => BitConverter.UInt64BitsToDouble(reader.UInt64()),
        _ => throw reader.Broken($"a value of type {type} for {Shown(key)}"),
    };

    private static int Size(uint type) => type switch
    {
        0 or 1 or 7 => 1,
        2 or 3 => 2,
        4 or 5 or 6 => 4,
        10 or 11 or 12 => 8,
        _ => 0,
    };

    private static GgufTensor Tensor(GgufReader reader)
    {
        string name = reader.Text("a tensor's name");
        if (name.Length is 0 or > MaxName)
            throw reader.Broken($"a tensor with a name of {name.Length} characters");
        uint dimensions = reader.UInt32();
        if (dimensions is 0 or > MaxDimensions)
            throw reader.Broken($"{dimensions} dimensions for {Shown(name)}");
        ulong first = 0;
        UInt128 elements = 1;
        for (int i = 0; i < dimensions; i++)
        {
            ulong size = reader.UInt64();
            first = i == 0 ? size : first;
            if (size is 0 or > int.MaxValue)
                throw reader.Broken($"a side of {size} for {Shown(name)}");
            elements *= size;
        }
        uint type = reader.UInt32();
        if (GgmlType.Of(type) is not { } block)
            throw reader.Broken($"type {type} for {Shown(name)}, which kb does not know");
        if (first % (ulong)block.Block != 0)
            throw reader.Broken($"rows of {first} for {Shown(name)}, which is no multiple of {block.Block}");
        UInt128 bytes = elements / (ulong)block.Block * (ulong)block.Bytes;
        ulong offset = reader.UInt64();
        if (bytes > (ulong)reader.Left || offset > (ulong)reader.Left)
            throw reader.Broken(string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes from {offset} on for {Shown(name)}, which the file does not have"));
        return new(name, (int)type, (long)offset, (long)bytes);
    }

    // One after the other without a gap but the alignment's: what the library expects, and what no overlap can satisfy.
    private static void CheckExtents(GgufReader reader, List<GgufTensor> tensors, long start, long alignment)
    {
        long expected = 0;
        foreach (GgufTensor tensor in tensors)
        {
            if (tensor.Offset != expected)
                throw reader.Broken($"{Shown(tensor.Name)} at {tensor.Offset}, where {expected} follows from the tensors before");
            expected += (tensor.Bytes + alignment - 1) / alignment * alignment;
        }
        long end = start + (tensors.Count == 0 ? 0 : tensors[^1].Offset + tensors[^1].Bytes);
        if (end > reader.Position + reader.Left)
            throw reader.Broken($"tensors up to byte {end}, but it has only {reader.Position + reader.Left} bytes");
    }

    private static string Shown(string name) => string.Concat(name.Take(60).Select(c => char.IsControl(c) ? '?' : c));
}

/// <summary>An array of the metadata: only how many elements it has.</summary>
internal readonly record struct ArrayLength(int Count);
