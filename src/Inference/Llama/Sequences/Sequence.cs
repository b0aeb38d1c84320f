using Kb.Inference.Questions;

namespace Kb.Inference.Llama.Sequences;

/// <summary>A token still to be evaluated.</summary>
/// <param name="Ids">Sequences it belongs to.</param>
/// <param name="Mark">Handed back with its row; negative when no row is wanted.</param>
internal readonly record struct PendingToken(int Token, int Position, int[] Ids, int Mark)
{
    public bool Output => Mark >= 0;
}

/// <summary>One prompt on its way through the batch, and what is to be read from it. Knows no native call.</summary>
internal abstract class Sequence(int[] prompt)
{
    /// <summary>The mark of the prompt's last row.</summary>
    protected const int PromptMark = 0;

    private readonly Queue<PendingToken> _pending = new();

    public int[] Prompt { get; } = prompt;

    /// <summary>The ids it was given; the first holds the prompt.</summary>
    public int[] Ids { get; private set; } = [];

    /// <summary>Ids needed at a time.</summary>
    public virtual int IdsNeeded => 1;

    /// <summary>Tokens that may follow the prompt.</summary>
    public abstract int Reserve { get; }

    /// <summary>Prompt tokens that are evaluated.</summary>
    public int Evaluated { get; private set; }

    /// <summary>Prompt tokens that another sequence had evaluated.</summary>
    public int Forked { get; private set; }

    /// <summary>The kept part that it was forked from; that part must stay as long as this one.</summary>
    public PrefixSequence? Base { get; private set; }

    /// <summary>Room it may take beside <see cref="Base"/>, in tokens.</summary>
    public int Need => Prompt.Length + Reserve - (Base is null ? 0 : Forked);

    /// <summary>Tokens evaluated for a part that it was the first to need.</summary>
    public int Charged { get; set; }

    public Answer? Answer { get; protected set; }

    public virtual bool Finished => Answer is not null;

    public bool HasPending => _pending.Count > 0;

    /// <summary>Whether the prompt is evaluated, so that what is pending continues an answer.</summary>
    public bool Answering => Evaluated == Prompt.Length;

    /// <summary>Begins after <paramref name="forked"/> tokens that its first id already has; at least one of the prompt is left to evaluate.</summary>
    public void Begin(int[] ids, int forked, PrefixSequence? prefix)
    {
        Ids = ids;
        Base = prefix;
        Forked = Evaluated = forked;
        for (int i = forked; i < Prompt.Length; i++)
            _pending.Enqueue(new(Prompt[i], i, ids[..1], i == Prompt.Length - 1 ? PromptMark : -1));
    }

    public PendingToken Next() => _pending.Dequeue();

    /// <summary>One prompt token was evaluated.</summary>
    public void Advance() => Evaluated = Math.Min(Evaluated + 1, Prompt.Length);

    /// <summary>Reads the row of a token that wanted one.</summary>
    public abstract void Read(ReadOnlySpan<float> row, int mark, LlamaContext context);

    protected void Push(PendingToken token) => _pending.Enqueue(token);
}
