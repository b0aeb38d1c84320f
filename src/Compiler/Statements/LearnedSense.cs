using System.Text;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>Whether a true sentence lies when it stands alone, because its neighbours or its headings take it back: read by a learned head off the model's states over the sentence and over what follows it. English only; beside <see cref="QuoteContext"/>, which knows the plain cases by their words.</summary>
/// <param name="isMeeting">By source: in talk what stands around a sentence is another matter, and not judged by this.</param>
public sealed class LearnedSense(SentenceBank bank, IReadOnlyList<bool> isMeeting, IAnswers answers)
{
    private const string Kind = "sense/1";
    private const int MostBefore = 400;
    private const int MostBehind = 300;

    /// <summary>From here on a sentence is not quoted.</summary>
    public const double TakenBack = 0.5;

    /// <summary>The same for one that says what something is.</summary>
    private const double SurelyTakenBack = 0.85;

    private static readonly Lazy<HeadFile> s_file = new(() => HeadFile.Read("sense.head"));

    private readonly Dictionary<SentenceRef, bool> _judged = [];

    /// <summary>Whether everything that was asked so far has its answer: before that nothing should be asked that builds on it.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>False where the model does not say. Costs one question.</summary>
    public bool TakesBack(SentenceRef at)
    {
        if (!_judged.TryGetValue(at, out bool judged))
            _judged.Add(at, judged = Judge(at));
        return judged;
    }

    private bool Judge(SentenceRef at)
    {
        Source source = bank.SourceOf(at);
        // What stands alone in its passage has no neighbour that could take it back; what its headings deny, rules know.
        if (source.Language != "en" || isMeeting[at.Source] || source.Passages[at.Passage].Sentences.Count == 1 || NameLines.Is(bank.PassageOf(at), bank.Find(at)?.Text ?? ""))
            return false;
        (string text, IReadOnlyList<Stretch> stretches) = Shown(source, at);
        ReadingHead head = s_file.Value.Head;
        Answer? found = answers.Find(new JudgeQuestion(Kind, text, stretches, head), source.Id.Value);
        IsComplete &= found is not null;
        return found is { Status: AnswerStatus.Done } answer && answer.Scores.Count == stretches.Count * head.Outputs
            && HeadFile.Likely(s_file.Value.Always[0] + answer.Scores[0].Sum + (stretches.Count > 1 ? answer.Scores[head.Outputs + 1].Sum : 0)) >= (SelfEvident.Is(source.Passages[at.Passage].Sentences[at.Sentence].Text) ? SurelyTakenBack : TakenBack);
    }

    /// <summary>What the model reads: headings, the end of what stands before in the passage, the sentence, the beginning of what follows. The stretches are the sentence and what follows, where something does.</summary>
    public static (string Text, IReadOnlyList<Stretch> Stretches) Shown(Source source, SentenceRef at)
    {
        Passage passage = source.Passages[at.Passage];
        var text = new StringBuilder($"# {string.Join(" > ", passage.Heading.Prepend(source.Title).Distinct(StringComparer.Ordinal))}\n");
        int first = at.Sentence;
        for (int length = 0; first > 0 && (length += passage.Sentences[first - 1].Text.Length) <= MostBefore;)
            first--;
        for (int i = first; i < at.Sentence; i++)
            text.Append(passage.Sentences[i].Text).Append(' ');
        var own = new Stretch(text.Length, passage.Sentences[at.Sentence].Text.Length);
        text.Append(passage.Sentences[at.Sentence].Text);
        int end = text.Length + 1;
        for (int i = at.Sentence + 1, length = 0; i < passage.Sentences.Count && (length += passage.Sentences[i].Text.Length) <= MostBehind; i++)
            text.Append(' ').Append(passage.Sentences[i].Text);
        return (text.ToString(), text.Length > end ? [own, new Stretch(end, text.Length - end)] : [own]);
    }
}
