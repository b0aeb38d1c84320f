using Kb.Inference.Models;
using Kb.Inference.Questions;

namespace Kb.RealModel.Tests;

/// <summary>Puts each question to the model the moment it is asked, as no build does: for tests of what comes out.</summary>
internal sealed class AskedAtOnce(ITextModel model) : IAnswers
{
    public int Asked { get; private set; }

    public Answer? Find(Question question, string? owner)
    {
        Answer? answer = null;
        model.Run([question], (_, a) => answer = a, CancellationToken.None);
        Asked++;
        return answer;
    }
}
