using System.Diagnostics;
using Kb.Inference.Llama.Native;

namespace Kb.Inference.Llama;

/// <summary>Measures how fast a model file reads a prompt on this machine, in tokens a second.</summary>
internal static class ReadingSpeed
{
    private const int Tokens = 256;
    private static readonly TimeSpan s_budget = TimeSpan.FromSeconds(0.7);

    public static double Of(string path, int threads, CancellationToken token)
    {
        using LlamaModelHandle model = LlamaApi.ModelLoadFromFile(path, LlamaApi.ModelDefaultParams());
        if (model.IsInvalid)
            return 0;
        int vocabulary = LlamaApi.VocabularySize(LlamaApi.ModelVocabulary(model));
        using var context = new LlamaContext(model, vocabulary, Tokens, threads);
        Read(context, vocabulary, token); // the first pass maps the weights
        long best = long.MaxValue;
        long begin = Stopwatch.GetTimestamp();
        do
        {
            long start = Stopwatch.GetTimestamp();
            Read(context, vocabulary, token);
            best = Math.Min(best, Stopwatch.GetTimestamp() - start);
        }
        while (Stopwatch.GetElapsedTime(begin) < s_budget);
        return Tokens * (double)Stopwatch.Frequency / best;
    }

    private static void Read(LlamaContext context, int vocabulary, CancellationToken token)
    {
        context.Forget(0);
        context.Clear();
        for (int i = 0; i < Tokens; i++)
            context.Add(i * 37 % vocabulary, i, [0], output: i == Tokens - 1);
        context.Decode(token);
        context.Row(Tokens - 1); // waits until the numbers are there
    }
}
