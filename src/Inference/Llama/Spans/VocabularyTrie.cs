namespace Kb.Inference.Llama.Spans;

/// <summary>Every token by its bytes, ASCII letters in lower case: finds the tokens that continue a text in one walk along it.</summary>
internal sealed class VocabularyTrie
{
    private readonly Dictionary<(int Node, byte Byte), int> _next = [];
    private readonly List<List<int>?> _tokens = [null];

    public VocabularyTrie(Tokenizer tokenizer)
    {
        for (int token = 0; token < tokenizer.Size; token++)
        {
            ReadOnlySpan<byte> piece = tokenizer.Piece(token);
            if (piece.IsEmpty)
                continue;
            if (piece[0] is (byte)';' or (byte)'\n')
                Ends.Add(token);
            int node = 0;
            foreach (byte b in piece)
                node = Grow(node, Fold(b));
            (_tokens[node] ??= []).Add(token);
        }
    }

    /// <summary>Tokens that begin with a semicolon or a line break: what the model says when a stretch is over.</summary>
    public List<int> Ends { get; } = [];

    public static byte Fold(byte b) => b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b | 0x20) : b;

    /// <summary>Adds each token that <paramref name="text"/> (folded) begins with, with its length in bytes. <paramref name="space"/>: tokens that have a space before that.</summary>
    public void Match(ReadOnlySpan<byte> text, bool space, List<(int Token, int Length)> found)
    {
        int node = 0;
        if (space && !_next.TryGetValue((0, (byte)' '), out node))
            return;
        for (int i = 0; i < text.Length && _next.TryGetValue((node, text[i]), out node); i++)
        {
            foreach (int token in _tokens[node] ?? [])
                found.Add((token, i + 1));
        }
    }

    private int Grow(int node, byte b)
    {
        if (!_next.TryGetValue((node, b), out int next))
        {
            next = _tokens.Count;
            _tokens.Add(null);
            _next.Add((node, b), next);
        }
        return next;
    }
}
