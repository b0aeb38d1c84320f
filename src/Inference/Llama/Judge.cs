using System.Text;
using Kb.Inference.Llama.Native;
using Kb.Inference.Models;
using Kb.Inference.Questions;

namespace Kb.Inference.Llama;

/// <summary>Answers what a learned head can read off the model's states.</summary>
internal sealed class Judge(LlamaModelHandle model, ModelInfo info, Tokenizer tokenizer, int threads) : IDisposable
{
    private StateReader? _reader;

    /// <summary>Reads the question's text once, alone.</summary>
    public Answer Answer(JudgeQuestion question)
    {
        ReadingHead head = question.Head;
        if (head.ModelDigest != info.Digest || question.Stretches.Any(s => s.Start < 0 || s.Length < 1 || s.Start > question.Own.Length - s.Length))
            return Questions.Answer.None(AnswerStatus.Refused);
        if (Read(question.Own, question.Stretches, head.Layer, out int tokens) is not { } read)
            return Questions.Answer.None(tokens is 0 or > StateReader.MostTokens ? AnswerStatus.TooLong : AnswerStatus.Refused);
        if (_reader!.Width != head.Width)
            return Questions.Answer.None(AnswerStatus.Refused);
        IEnumerable<ContinuationScore> scores = read.SelectMany(s => head.Apply(s.Mean, s.Last).Select(output => new ContinuationScore(Math.Round(output, 2), s.Tokens)));

        // The layers above were not evaluated: as many whole tokens as that work is.
        int evaluated = (int)Math.Ceiling(tokens * (head.Layer + 1.0) / Math.Max(head.Layer + 1, LlamaApi.ModelLayers(model)));
        return new Answer(AnswerStatus.Done, "", [], [.. scores], evaluated, 0);
    }

    /// <summary>Mean and last state of each stretch, as <see cref="ReadingHead.Apply"/> takes them: what heads are learned from. None where the text can't be read.</summary>
    public IEnumerable<(float[] Mean, float[] Last)> States(string text, IReadOnlyList<Stretch> stretches, int layer) =>
        Read(text, stretches, layer, out _)?.Select(s => (s.Mean, s.Last)) ?? [];

    private readonly record struct StretchStates(float[] Mean, float[] Last, int Tokens);

    // Null where the text is too long, or the model says nothing of the layer.
    private List<StretchStates>? Read(string text, IReadOnlyList<Stretch> stretches, int layer, out int tokens)
    {
        int[] read = [.. tokenizer.Start, .. tokenizer.Encode(text, control: false)];
        tokens = read.Length;
        if (tokens is 0 or > StateReader.MostTokens)
            return null;
        ReadOnlySpan<float> states = Reader(layer).Read(read);
        if (states.Length == 0)
            return null;
        int width = _reader!.Width;
        int[] ends = Ends(read);
        var result = new List<StretchStates>();
        foreach (Stretch stretch in stretches)
        {
            (int first, int last) = TokensOf(text, stretch, ends);
            float[] mean = new float[width];
            Average(states, first, last, mean);
            result.Add(new StretchStates(mean, states.Slice(last * width, width).ToArray(), last - first + 1));
        }

        return result;
    }

    public void Dispose() => _reader?.Dispose();

    private StateReader Reader(int layer)
    {
        if (_reader?.Layer != layer)
        {
            _reader?.Dispose();
            _reader = new StateReader(model, layer, threads);
        }

        return _reader;
    }

    // In bytes of the text.
    private int[] Ends(int[] tokens)
    {
        int[] ends = new int[tokens.Length];
        for (int i = 0, at = 0; i < tokens.Length; i++)
            ends[i] = at += tokenizer.Piece(tokens[i]).Length;
        return ends;
    }

    // Every token that has a byte of it; at least one.
    private static (int First, int Last) TokensOf(string text, Stretch stretch, int[] ends)
    {
        int from = Encoding.UTF8.GetByteCount(text.AsSpan(0, stretch.Start)), to = from + Encoding.UTF8.GetByteCount(text.AsSpan(stretch.Start, stretch.Length));
        int first = Array.FindIndex(ends, e => e > from), last = Array.FindIndex(ends, e => e >= to);
        last = last < 0 ? ends.Length - 1 : last;
        return (Math.Clamp(first < 0 ? last : first, 0, last), last);
    }

    private static void Average(ReadOnlySpan<float> states, int first, int last, float[] mean)
    {
        for (int t = first; t <= last; t++)
        {
            for (int d = 0; d < mean.Length; d++)
                mean[d] += states[(t * mean.Length) + d] / (last - first + 1);
        }
    }
}
