using System.Text;
using Kb.Inference.Llama.Native;

namespace Kb.Inference.Llama;

/// <summary>Text to tokens and back. Text from outside never becomes a control token.</summary>
internal sealed unsafe class Tokenizer
{
    private const int ControlAttributes = 1 | 2 | 8; // unknown, unused, control
    private const int NoToken = -1;
    private readonly nint _vocabulary;
    private readonly byte[]?[] _pieces;

    public Tokenizer(nint vocabulary)
    {
        _vocabulary = vocabulary;
        Size = LlamaApi.VocabularySize(vocabulary);
        _pieces = new byte[Size][];
        int start = LlamaApi.VocabularyAddsStart(vocabulary) ? LlamaApi.VocabularyStart(vocabulary) : NoToken;
        Start = start >= 0 && start < Size ? [start] : [];
    }

    public int Size { get; }

    /// <summary>What a raw prompt of this model begins with: one token or none.</summary>
    public IReadOnlyList<int> Start { get; }

    /// <param name="control">Whether spellings such as <c>&lt;|im_end|&gt;</c> become control tokens: true only for the template's own text.</param>
    public int[] Encode(string text, bool control)
    {
        if (text.Length == 0)
            return [];
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        int[] tokens = new int[bytes.Length + 8];
        int count = Encode(bytes, tokens, control);
        if (count < 0)
        {
            tokens = new int[-count];
            count = Encode(bytes, tokens, control);
        }
        return tokens[..Math.Max(count, 0)];
    }

    /// <summary>The bytes of a token, perhaps half a character; none for a control token.</summary>
    public ReadOnlySpan<byte> Piece(int token) => _pieces[token] ??= ReadPiece(token);

    public bool IsEnd(int token) => LlamaApi.VocabularyIsEnd(_vocabulary, token);

    private int Encode(byte[] bytes, int[] tokens, bool control)
    {
        fixed (byte* text = bytes)
        fixed (int* target = tokens)
            return LlamaApi.Tokenize(_vocabulary, text, bytes.Length, target, tokens.Length, addSpecial: false, control);
    }

    private byte[] ReadPiece(int token)
    {
        if ((LlamaApi.VocabularyAttributes(_vocabulary, token) & ControlAttributes) != 0)
            return [];
        byte[] buffer = new byte[64];
        for (; ; )
        {
            int length;
            fixed (byte* target = buffer)
                length = LlamaApi.TokenToPiece(_vocabulary, token, target, buffer.Length, strip: 0, special: false);
            if (length >= 0)
                return buffer[..length];
            buffer = new byte[-length];
        }
    }
}
