using System.Text;
using Kb.Inference.Questions;

namespace Kb.Inference.Llama.Sequences;

/// <summary>Free text, greedy: the likeliest token that the grammar allows, until the model ends or the limit is reached.</summary>
internal sealed class AskSequence(int[] prompt, AskQuestion question, Tokenizer tokenizer, Grammar? grammar) : Sequence(prompt), IDisposable
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder(); // a token can be half a character
    private readonly StringBuilder _text = new();
    private int _decoded;

    public override int Reserve => question.MaxTokens;

    public override void Read(ReadOnlySpan<float> row, int mark, LlamaContext context)
    {
        int token = Logits.Best(row);
        if (grammar is not null)
        {
            token = grammar.Allows(token) ? token : grammar.Best(row);
            if (token < 0)
            {
                Finish(AnswerStatus.Done);
                return;
            }
        }
        if (tokenizer.IsEnd(token))
        {
            Finish(AnswerStatus.Done);
            return;
        }
        if (_decoded == question.MaxTokens)
        {
            Finish(AnswerStatus.Cut);
            return;
        }
        grammar?.Accept(token);
        Append(tokenizer.Piece(token), flush: false);
        Push(new(token, Prompt.Length + _decoded, Ids, Mark: PromptMark));
        _decoded++;
    }

    public void Dispose() => grammar?.Dispose();

    private void Append(ReadOnlySpan<byte> bytes, bool flush)
    {
        Span<char> chars = stackalloc char[Encoding.UTF8.GetMaxCharCount(bytes.Length)];
        _text.Append(chars[.._decoder.GetChars(bytes, chars, flush)]);
    }

    private void Finish(AnswerStatus status)
    {
        Append([], flush: true);
        Answer = new(status, _text.ToString(), [], [], Charged + Prompt.Length - Forked, _decoded);
    }
}
