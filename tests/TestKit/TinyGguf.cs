using System.Text;

namespace Kb.TestKit;

/// <summary>A llama model of 260 tokens with random weights, the same for the same seed: everything but sense, in a quarter of a megabyte.</summary>
public sealed class TinyGguf
{
    public const int Context = 1024;
    private const int Width = 32, Layers = 2, Heads = 4, KeyHeads = 2, Inner = 64;
    private const uint UInt32Type = 4, FloatType = 6, BoolType = 7, TextType = 8, ArrayType = 9, Int32Type = 5;

    private readonly List<(string Name, int[] Sides)> _tensors = [];
    private readonly List<Action<BinaryWriter>> _values = [];

    private TinyGguf()
    {
        string[] tokens = [.. Enumerable.Range(0, 256).Select(b => ByteToken((byte)b)), "<|endoftext|>", "<|im_start|>", "<|im_end|>", "th"];
        Value("general.architecture", "llama");
        Value("general.name", "Tiny");
        Value("general.license", "apache-2.0");
        Value("llama.context_length", Context);
        Value("llama.embedding_length", Width);
        Value("llama.block_count", Layers);
        Value("llama.feed_forward_length", Inner);
        Value("llama.attention.head_count", Heads);
        Value("llama.attention.head_count_kv", KeyHeads);
        Value("llama.attention.layer_norm_rms_epsilon", 1e-5f);
        Value("tokenizer.ggml.model", "gpt2");
        Value("tokenizer.ggml.pre", "gpt-2");
        Texts("tokenizer.ggml.tokens", tokens);
        Types("tokenizer.ggml.token_type", [.. tokens.Select(t => t.StartsWith("<|", StringComparison.Ordinal) ? 3 : 1)]);
        Texts("tokenizer.ggml.merges", ["t h"]);
        Value("tokenizer.ggml.bos_token_id", 256);
        Value("tokenizer.ggml.eos_token_id", 258);
        Value("tokenizer.ggml.add_bos_token", false);
        Value("tokenizer.chat_template", "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}");

        Tensor("token_embd.weight", Width, tokens.Length);
        Tensor("output_norm.weight", Width);
        Tensor("output.weight", Width, tokens.Length);
        for (int i = 0; i < Layers; i++)
        {
            Tensor($"blk.{i}.attn_norm.weight", Width);
            Tensor($"blk.{i}.attn_q.weight", Width, Width);
            Tensor($"blk.{i}.attn_k.weight", Width, Width / Heads * KeyHeads);
            Tensor($"blk.{i}.attn_v.weight", Width, Width / Heads * KeyHeads);
            Tensor($"blk.{i}.attn_output.weight", Width, Width);
            Tensor($"blk.{i}.ffn_norm.weight", Width);
            Tensor($"blk.{i}.ffn_gate.weight", Width, Inner);
            Tensor($"blk.{i}.ffn_up.weight", Width, Inner);
            Tensor($"blk.{i}.ffn_down.weight", Inner, Width);
        }
    }

    /// <summary>The whole file.</summary>
    public static byte[] Bytes(int seed = 1) => new TinyGguf().Build(seed);

    private byte[] Build(int seed)
    {
        var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("GGUF"u8);
        writer.Write(3u);
        writer.Write((ulong)_tensors.Count);
        writer.Write((ulong)_values.Count);
        _values.ForEach(write => write(writer));
        ulong offset = 0;
        foreach ((string name, int[] sides) in _tensors)
        {
            Text(writer, name);
            writer.Write((uint)sides.Length);
            foreach (int side in sides)
                writer.Write((ulong)side);
            writer.Write(0u); // F32; every tensor is a multiple of 32 bytes, so none needs padding
            writer.Write(offset);
            offset += (ulong)sides.Aggregate(sizeof(float), (product, side) => product * side);
        }
        while (file.Position % 32 != 0)
            writer.Write((byte)0);
        ulong state = (ulong)seed * 0x9E3779B97F4A7C15 + 1;
        foreach ((string name, int[] sides) in _tensors)
        {
            int count = sides.Aggregate(1, (product, side) => product * side);
            for (int i = 0; i < count; i++)
                writer.Write(name.Contains("norm", StringComparison.Ordinal) ? 1f : Next(ref state));
        }
        return file.ToArray();
    }

    // Between -0.25 and 0.25, so that rounding is not blown up; a generator of our own, so that the file is the same with every runtime.
    private static float Next(ref ulong state)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (state >> 40) / (float)(1 << 25) - 0.25f;
    }

    private void Tensor(string name, params int[] sides) => _tensors.Add((name, sides));

    private void Value(string key, string value) => Value(key, TextType, w => Text(w, value));

    private void Value(string key, int value) => Value(key, UInt32Type, w => w.Write(value));

    private void Value(string key, float value) => Value(key, FloatType, w => w.Write(value));

    private void Value(string key, bool value) => Value(key, BoolType, w => w.Write(value));

    private void Texts(string key, string[] values) => Value(key, ArrayType, w =>
    {
        w.Write(TextType);
        w.Write((ulong)values.Length);
        foreach (string value in values)
            Text(w, value);
    });

    private void Types(string key, int[] values) => Value(key, ArrayType, w =>
    {
        w.Write(Int32Type);
        w.Write((ulong)values.Length);
        foreach (int value in values)
            w.Write(value);
    });

    private void Value(string key, uint type, Action<BinaryWriter> write) => _values.Add(writer =>
    {
        Text(writer, key);
        writer.Write(type);
        write(writer);
    });

    private static void Text(BinaryWriter writer, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        writer.Write((ulong)bytes.Length);
        writer.Write(bytes);
    }

    // GPT-2's spelling: printable bytes stand for themselves, the others for the characters from U+0100 on.
    private static string ByteToken(byte value)
    {
        static bool Printable(int b) => b is >= 33 and <= 126 or >= 161 and <= 172 or >= 174;
        return Printable(value) ? ((char)value).ToString() : ((char)(256 + Enumerable.Range(0, value).Count(b => !Printable(b)))).ToString();
    }
}
