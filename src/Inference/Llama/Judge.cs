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
        int[] tokens = [.. tokenizer.Start, .. tokenizer.Encode(question.Own, control: false)];
        if (tokens.Length is 0 or > StateReader.MostTokens)
            return Questions.Answer.None(AnswerStatus.TooLong);
        ReadOnlySpan<float> states = Reader(head.Layer).Read(tokens);
        if (states.Length == 0 || _reader!.Width != head.Width)
            return Questions.Answer.None(AnswerStatus.Refused);
        int[] ends = Ends(tokens);
        var scores = new List<ContinuationScore>();
        float[] mean = new float[head.Width];
        foreach (Stretch stretch in question.Stretches)
        {
            (int first, int last) = TokensOf(question.Own, stretch, ends);
            Average(states, first, last, mean);
            scores.AddRange(head.Apply(mean, states.Slice(last * head.Width, head.Width)).Select(s => new ContinuationScore(Math.Round(s, 2), last - first + 1)));
        }

        // The layers above were not evaluated: as many whole tokens as that work is.
        int evaluated = (int)Math.Ceiling(tokens.Length * (head.Layer + 1.0) / Math.Max(head.Layer + 1, LlamaApi.ModelLayers(model)));
        return new Answer(AnswerStatus.Done, "", [], scores, evaluated, 0);
    }

    /// <summary>Mean and last state of each stretch, as <see cref="ReadingHead.Apply"/> takes them: what heads are learned from.</summary>
    public IEnumerable<(float[] Mean, float[] Last)> States(string text, IReadOnlyList<Stretch> stretches, int layer)
    {
        int[] tokens = [.. tokenizer.Start, .. tokenizer.Encode(text, control: false)];
        float[] states = tokens.Length is 0 or > StateReader.MostTokens ? [] : Reader(layer).Read(tokens).ToArray();
        int width = Reader(layer).Width;
        int[] ends = Ends(tokens);
        foreach (Stretch stretch in states.Length == 0 ? [] : stretches)
        {
            (int first, int last) = TokensOf(text, stretch, ends);
            float[] mean = new float[width];
            Average(states, first, last, mean);
            yield return (mean, states[(last * width)..((last + 1) * width)]);
        }
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
        Array.Clear(mean);
        for (int t = first; t <= last; t++)
        {
            for (int d = 0; d < mean.Length; d++)
                mean[d] += states[(t * mean.Length) + d] / (last - first + 1);
        }
    }
}
