using Kb.Compiler.Statements.Minutes.Cues;
using Kb.Compiler.Tests.Minutes.Cues;
using Kb.Inference.Llama;
using Kb.Inference.Questions;

namespace Kb.RealModel.Tests.Training;

/// <summary>A labelled sentence with what the model makes of it and of the sentence after it: mean and last state of each.</summary>
/// <param name="States">Four states, one after another.</param>
internal sealed record HeadExample(CueExample Of, float[] States)
{
    /// <summary>A minute for a thousand sentences on one core; those that the model is not shown are left out.</summary>
    public static IEnumerable<HeadExample> Read(LlamaModel model, int layer, IEnumerable<CueExample> examples)
    {
        foreach (CueExample[] meeting in examples.GroupBy(e => e.Meeting).Select(g => g.ToArray()))
        {
            var states = new (float[] Mean, float[] Last)?[meeting.Length];
            foreach ((string text, var said, IReadOnlyList<Stretch> stretches) in SaidQuestion.Texts(meeting[0].Meeting))
            {
                int i = 0;
                foreach ((float[], float[]) state in model.States(text, stretches, layer))
                    states[said[i++].Index] = state;
            }

            for (int i = 0; i < meeting.Length; i++)
            {
                if (states[i] is not { } own)
                    continue;
                float[] none = new float[own.Mean.Length];
                (float[] mean, float[] last) = i + 1 < states.Length && states[i + 1] is { } next ? next : (none, none);
                yield return new HeadExample(meeting[i], [.. own.Mean, .. own.Last, .. mean, .. last]);
            }
        }
    }
}
