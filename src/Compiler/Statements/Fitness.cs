using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>Whether a sentence is fit to stand alone on a page: understood without its neighbours, lasting, no step of a walk-through and no noise. Read by a learned head off the model's states, which sees the source's title and the sentence alone; English only.</summary>
/// <remarks>What rules let pass is right in 57 of 100 (1,102 sentences of 17 Debian packages, judged by four readers); of the better half by this, other packages judging, 82.</remarks>
/// <param name="isMeeting">By source: what was said in a meeting is another matter, and not judged by this.</param>
public sealed class Fitness(SentenceBank bank, IReadOnlyList<bool> isMeeting, IAnswers answers)
{
    private const string Kind = "fit/2";

    /// <summary>Below, a sentence is not shown. Above stand 89 in 100 of those that readers take, and 72 in 100 there are such (of other packages than those that taught it).</summary>
    public const double Least = 0.25;

    // The same for one that says what something is, and for an item of a list: of those above this three in five can do without the rest of it.
    private const double LeastSelfEvident = 0.1;
    private const double LeastOfList = 0.4;

    // Against the marks that rules give: to be fit beyond doubt weighs as much as to open with the thing's name.
    private const double Weight = 2;

    private static readonly Lazy<HeadFile> s_file = new(() => HeadFile.Read("fit.head"));

    // Many things name one sentence, and a question costs its fingerprint even where the answer is there.
    private readonly Dictionary<SentenceRef, double[]?> _judged = [];

    /// <summary>Whether everything that was asked so far has its answer: before that no question should build on what is shown.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The best by rule without those that should not be shown, each raised by how fit it is; the rest as it is: it is not asked about, and stays behind. Not thread-safe.</summary>
    /// <param name="ranked">Best first.</param>
    /// <param name="most">How many are judged: more than can be shown.</param>
    /// <param name="raise">The same with its rank raised by so much.</param>
    public IEnumerable<T> Weigh<T>(IReadOnlyList<T> ranked, int most, Func<T, SentenceRef> at, Func<T, double, T> raise)
    {
        for (int i = 0; i < ranked.Count; i++)
        {
            if (i >= most)
                yield return ranked[i];
            else if (Worth(at(ranked[i])) is { } worth)
                yield return raise(ranked[i], Weight * worth);
        }
    }

    /// <summary>How much better than others it is, 0 to 2; null where it should not be shown, and 1 where the model does not say.</summary>
    public double? Worth(SentenceRef at)
    {
        if (Judged(at) is not { } logits)
            return 1;
        double fit = HeadFile.Likely(logits[0]), least = SelfEvident.Is(bank.Find(at)!.Text) ? LeastSelfEvident : IsItem(at) ? LeastOfList : Least;
        return fit < least ? null : fit + HeadFile.Likely(logits[1]);
    }

    /// <summary>Whether the model says anything of the sentence, or its form says all that could be asked.</summary>
    public bool Knows(SentenceRef at) => Judged(at) is not null || IsNameLine(at);

    /// <summary>What the model reads, and where in it the sentence stands.</summary>
    /// <param name="isItem">Whether it is from a list: two in three of such sentences say nothing without what introduces the list.</param>
    public static string Shown(string title, string sentence, out Stretch stretch, bool isItem = false)
    {
        string before = isItem ? $"# {title}\n- " : $"# {title}\n";
        stretch = new Stretch(before.Length, sentence.Length);
        return before + sentence;
    }

    private bool IsNameLine(SentenceRef at) => bank.Find(at) is { } quotable && NameLines.Is(bank.PassageOf(at), quotable.Text);

    private bool IsItem(SentenceRef at) => bank.PassageOf(at).Kind == PassageKind.ListItem;

    // How likely readers take it, and how likely they find it good, as logits; null where the model does not say.
    private double[]? Judged(SentenceRef at)
    {
        if (!_judged.TryGetValue(at, out double[]? judged))
            _judged.Add(at, judged = Judge(at));
        return judged;
    }

    // Costs one question.
    private double[]? Judge(SentenceRef at)
    {
        if (isMeeting[at.Source] || bank.SourceOf(at).Language != "en" || bank.Find(at) is not { } quotable || IsNameLine(at))
            return null;
        var question = new JudgeQuestion(Kind, Shown(bank.SourceOf(at).Title, quotable.Text, out Stretch stretch, IsItem(at)), [stretch], s_file.Value.Head);
        Answer? found = answers.Find(question, bank.SourceOf(at).Id.Value);
        IsComplete &= found is not null;
        return found is { Status: AnswerStatus.Done } answer && answer.Scores.Count == s_file.Value.Head.Outputs
            ? [.. answer.Scores.Select((s, i) => s.Sum + s_file.Value.Always[i])]
            : null;
    }
}
