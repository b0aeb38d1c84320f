using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>Whether a sentence is fit to stand alone on a page: understood without its neighbours, lasting, no step of a walk-through and no noise. Read by a learned head off the model's states, which sees the source's title and the sentence alone; English only.</summary>
/// <remarks>What rules let pass is right in 57 of 100 (1,102 sentences of 17 Debian packages, judged by four readers); of the better half by this, other packages judging, 82.</remarks>
/// <param name="isMeeting">By source: what was said in a meeting is another matter, and not judged by this.</param>
public sealed class Fitness(SentenceBank bank, IReadOnlyList<bool> isMeeting, IAnswers answers)
{
    private const string Kind = "fit/1";

    /// <summary>Below, a sentence is not shown. Above stand 89 in 100 of those that readers take, and 72 in 100 there are such (of other packages than those that taught it).</summary>
    public const double Least = 0.25;

    private static readonly Lazy<HeadFile> s_file = new(() => HeadFile.Read("fit.head"));

    /// <summary>Whether everything that was asked so far has its answer: before that no question should build on what is shown.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>How much better than others it is, 0 to 2; null where it should not be shown, and 1 where the model does not say.</summary>
    public double? Worth(SentenceRef at) => Judged(at) is not { } logits ? 1 : Likely(logits[0]) is var fit && fit < Least ? null : fit + Likely(logits[1]);

    /// <summary>What the model reads, and where in it the sentence stands.</summary>
    public static string Shown(string title, string sentence, out Stretch stretch)
    {
        string before = $"# {title}\n";
        stretch = new Stretch(before.Length, sentence.Length);
        return before + sentence;
    }

    // How likely readers take it, and how likely they find it good; null where the model does not say. Costs one question.
    private double[]? Judged(SentenceRef at)
    {
        if (isMeeting[at.Source] || bank.SourceOf(at).Language != "en" || bank.Find(at) is not { } quotable)
            return null;
        var question = new JudgeQuestion(Kind, Shown(bank.SourceOf(at).Title, quotable.Text, out Stretch stretch), [stretch], s_file.Value.Head);
        Answer? found = answers.Find(question, bank.SourceOf(at).Id.Value);
        IsComplete &= found is not null;
        return found is { Status: AnswerStatus.Done } answer && answer.Scores.Count == s_file.Value.Head.Outputs
            ? [.. answer.Scores.Select((s, i) => s.Sum + s_file.Value.Always[i])]
            : null;
    }

    private static double Likely(double logit) => 1 / (1 + Math.Exp(-logit));
}
