using Kb.Inference.Llama.Native;
using Kb.Inference.Llama.Sequences;
using Kb.Inference.Llama.Spans;
using Kb.Inference.Models;
using Kb.Inference.Questions;

namespace Kb.Inference.Llama;

/// <summary>A GGUF model in this process.</summary>
internal sealed class LlamaModel : ITextModel
{
    /// <summary>Continuations of one prompt that are in the batch at a time.</summary>
    private const int MaxContinuations = 32;

    /// <summary>Sixteen questions of 400 tokens with a common part of a thousand and their answers.</summary>
    public const int DefaultCells = 8192;

    // A part shorter than this is evaluated faster than it is looked after.
    private const int MinShared = 16;

    private readonly LlamaModelHandle _handle;
    private readonly Tokenizer _tokenizer;
    private readonly LlamaContext _context;
    private readonly Batcher _batcher;
    private readonly Judge _judge;
    private readonly ChatTemplate? _template;
    private readonly bool _forksAnywhere;
    private readonly Lazy<VocabularyTrie> _vocabulary;
    private readonly int _longest;

    public LlamaModel(LlamaModelHandle handle, ModelInfo info, int threads)
    {
        _handle = handle;
        Info = info;
        _tokenizer = new(LlamaApi.ModelVocabulary(handle));
        _forksAnywhere = !LlamaApi.ModelIsRecurrent(handle) && !LlamaApi.ModelIsHybrid(handle);
        _context = new(handle, _tokenizer.Size, DefaultCells, threads);
        _batcher = new(_context, _forksAnywhere);
        _judge = new(handle, info, _tokenizer, threads);
        _template = ChatTemplate.Read(handle, _tokenizer);
        _vocabulary = new(() => new(_tokenizer));
        _longest = Math.Min(info.Context, _context.Cells);
    }

    public ModelInfo Info { get; }

    public void Run(IReadOnlyList<Question> questions, Action<Question, Answer> answered, CancellationToken token)
    {
        var owners = new Dictionary<Sequence, Inquiry>();
        var waiting = new LinkedList<Sequence>();
        try
        {
            foreach (JudgeQuestion question in questions.OfType<JudgeQuestion>())
            {
                token.ThrowIfCancellationRequested();
                answered(question, _judge.Answer(question));
            }

            // Alike beside alike: the later of two that share more than the shared part forks from the earlier.
            foreach (IGrouping<string, Question> group in questions.Where(q => q is not JudgeQuestion).GroupBy(q => q.Shared, StringComparer.Ordinal))
            {
                token.ThrowIfCancellationRequested();
                var inquiries = new List<Inquiry>();
                foreach (Question question in group.OrderBy(q => q.Own, StringComparer.Ordinal))
                {
                    Inquiry inquiry = Prepare(question);
                    if (inquiry.Refusal is { } refusal)
                        answered(question, refusal);
                    else
                        inquiries.Add(inquiry);
                }
                Enqueue(group.Key, inquiries, waiting, owners);
            }
            _batcher.Run(waiting, done => Finish(done, owners, answered), token);
        }
        finally
        {
            foreach (AskSequence ask in owners.Keys.OfType<AskSequence>())
                ask.Dispose();
        }
    }

    /// <summary>One decode, to see that this model can be evaluated at all.</summary>
    public void Probe()
    {
        var sequence = new ScoreSequence(_tokenizer.Encode("a", control: false), [_tokenizer.Encode("b", control: false)], shareNodes: false);
        if (sequence.Prompt.Length == 0)
            throw new InferenceException($"The model {Info.Name} has no tokens for plain letters. Take another file.");
        _batcher.Run(new([sequence]), _ => { }, CancellationToken.None);
    }

    /// <summary>Mean and last state of each stretch of a text: what heads are learned from. Empty for a text that is too long.</summary>
    public IEnumerable<(float[] Mean, float[] Last)> States(string text, IReadOnlyList<Stretch> stretches, int layer) => _judge.States(text, stretches, layer);

    public void Dispose()
    {
        _judge.Dispose();
        _context.Dispose();
        _handle.Dispose();
    }

    private static void Finish(Sequence done, Dictionary<Sequence, Inquiry> owners, Action<Question, Answer> answered)
    {
        if (!owners.Remove(done, out Inquiry? inquiry))
            return; // a shared part
        (done as IDisposable)?.Dispose();
        if (--inquiry.Unfinished == 0)
            answered(inquiry.Question, inquiry.Answer());
    }

    private void Enqueue(string shared, List<Inquiry> inquiries, LinkedList<Sequence> waiting, Dictionary<Sequence, Inquiry> owners)
    {
        foreach (IGrouping<bool, Inquiry> kind in inquiries.GroupBy(i => i.Question is AskQuestion))
        {
            int[] prefix = kind.Key ? [.. _template!.Before, .. _tokenizer.Encode(shared, control: false)] : [.. _tokenizer.Start, .. _tokenizer.Encode(shared, control: false)];
            // Where own text follows, the last tokens of the shared part may be cut otherwise: only what all have is shared.
            int length = prefix.Length;
            foreach (Inquiry inquiry in kind)
                length = Math.Min(length, prefix.AsSpan(0, length).CommonPrefixLength(inquiry.Sequences[0].Prompt));
            if (length >= MinShared && length < _longest)
                waiting.AddLast(new PrefixSequence(prefix[..length]));
            foreach (Inquiry inquiry in kind)
            {
                foreach (Sequence sequence in inquiry.Sequences)
                {
                    owners.Add(sequence, inquiry);
                    waiting.AddLast(sequence);
                }
            }
        }
    }

    private Inquiry Prepare(Question question)
    {
        List<Sequence>? sequences = question switch
        {
            AskQuestion ask => PrepareAsk(ask),
            SpanQuestion span => [new SpanSequence(RawPrompt(span), span, _vocabulary.Value, Separator)],
            ScoreQuestion score => PrepareScore(score),
            _ => null,
        };
        if (sequences is null)
            return new(question, [], Answer.None(AnswerStatus.Refused));
        bool fits = sequences.TrueForAll(s => s.Prompt.Length > 0 && s.Prompt.Length + s.Reserve <= _longest);
        return fits ? new(question, sequences, null) : new(question, [], Answer.None(AnswerStatus.TooLong));
    }

    private int Separator => _tokenizer.Encode(";", control: false)[0];

    private int[] RawPrompt(Question question) => [.. _tokenizer.Start, .. _tokenizer.Encode(question.Shared + question.Own, control: false)];

    private List<Sequence>? PrepareAsk(AskQuestion ask)
    {
        if (_template is null)
            return null;
        Grammar? grammar = ask.Grammar is null ? null : Grammar.Parse(_handle, ask.Grammar);
        if (ask.Grammar is not null && grammar is null)
            return null;
        int[] prompt = [.. _template.Before, .. _tokenizer.Encode(ask.Shared + ask.Own, control: false), .. _template.After];
        return [new AskSequence(prompt, ask, _tokenizer, grammar)];
    }

    private List<Sequence> PrepareScore(ScoreQuestion score)
    {
        int[] prompt = RawPrompt(score);
        IEnumerable<int[]> continuations = score.Continuations.Select(c => _tokenizer.Encode(c, control: false));
        return [.. continuations.Chunk(MaxContinuations).Select(part => new ScoreSequence(prompt, part, _forksAnywhere))];
    }

    /// <param name="Sequences">One, or several when a question has many continuations.</param>
    private sealed record Inquiry(Question Question, List<Sequence> Sequences, Answer? Refusal)
    {
        public int Unfinished { get; set; } = Sequences.Count;

        public Answer Answer()
        {
            Answer first = Sequences[0].Answer!;
            return Sequences.Count == 1
                ? first
                : first with { Scores = [.. Sequences.SelectMany(s => s.Answer!.Scores)], TokensEvaluated = Sequences.Sum(s => s.Answer!.TokensEvaluated) };
        }
    }
}
