using Kb.Inference.Llama.Sequences;

namespace Kb.Inference.Llama;

/// <summary>Continuous batching: many sequences in each decode, a finished one replaced at once, nothing evaluated twice that is still there.</summary>
internal sealed class Batcher(LlamaContext context, bool forksAnywhere)
{
    private const int MaxActive = 16;
    private const int MaxPrefixes = 4;
    private const int WorthSharing = 16; // tokens; below, waiting for another's evaluation costs more than it saves
    private readonly List<PrefixSequence> _prefixes = [];
    private readonly List<Sequence> _active = [];
    private readonly Stack<int> _free = new(Enumerable.Range(0, LlamaContext.Sequences).Reverse());
    private readonly List<(Sequence Sequence, int Row, int Mark)> _rows = [];
    private long _step;

    /// <summary>Runs all to their answers. <paramref name="waiting"/> is taken from in order, except that one which shares much with a prompt under way waits for it.</summary>
    public void Run(LinkedList<Sequence> waiting, Action<Sequence> finished, CancellationToken token)
    {
        try
        {
            while (waiting.Count > 0 || _active.Count > 0)
            {
                Admit(waiting);
                Step(token);
                foreach (Sequence done in _active.Where(s => s.Finished).ToList())
                {
                    Release(done);
                    if (done is PrefixSequence prefix)
                        _prefixes.Add(prefix);
                    finished(done);
                }
            }
        }
        finally
        {
            // Only after a cancellation or a failure is anything left: what it had evaluated is in an unknown state.
            foreach (Sequence left in _active.ToList())
                Release(left, keepIds: false);
            context.Clear();
        }
    }

    private void Admit(LinkedList<Sequence> waiting)
    {
        for (LinkedListNode<Sequence>? node = waiting.First; node is not null && _active.Count < MaxActive;)
        {
            LinkedListNode<Sequence>? next = node.Next;
            Sequence candidate = node.Value;
            (Sequence? source, int shared, bool wait) = Source(candidate);
            if (!wait)
            {
                if (!MakeRoom(candidate, source))
                    return; // strictly in order, so that a long prompt is not overtaken for ever
                Start(candidate, source, shared);
                waiting.Remove(node);
            }
            node = next;
        }
    }

    /// <summary>The sequence to fork from, how far, and whether to wait because one under way will soon have more.</summary>
    private (Sequence? Source, int Shared, bool Wait) Source(Sequence candidate)
    {
        Sequence? best = null;
        int most = 0, soon = 0;
        foreach (Sequence other in _prefixes.Concat(_active))
        {
            // At least the last token is evaluated anew: its row is what the answer is read from.
            int common = Math.Min(other.Prompt.AsSpan().CommonPrefixLength(candidate.Prompt), candidate.Prompt.Length - 1);
            if (!forksAnywhere && (other is not PrefixSequence || common < other.Prompt.Length))
                continue;
            int now = Math.Min(common, other.Evaluated);
            soon = Math.Max(soon, common);
            if (now > most && (forksAnywhere || other.Finished))
                (best, most) = (other, now);
        }
        return (best, most, soon - most >= WorthSharing);
    }

    private bool MakeRoom(Sequence candidate, Sequence? source)
    {
        while (Used + candidate.Need > context.Cells || _free.Count < candidate.IdsNeeded || (candidate is PrefixSequence && _prefixes.Count >= MaxPrefixes))
        {
            PrefixSequence? idle = _prefixes.Where(p => p != source && _active.TrueForAll(s => s.Base != p)).MinBy(p => p.LastUse);
            if (idle is null)
                return false;
            _prefixes.Remove(idle);
            ReturnIds(idle);
        }
        return true;
    }

    // An upper bound: what is forked is counted for each that forked it, except from a prefix that stays.
    private int Used => _prefixes.Sum(p => p.Need) + _active.Sum(s => s.Need);

    private void Start(Sequence sequence, Sequence? source, int shared)
    {
        int[] ids = new int[sequence.IdsNeeded];
        for (int i = 0; i < ids.Length; i++)
            ids[i] = _free.Pop();
        if (source is not null)
            context.Fork(source.Ids[0], ids[0], shared);
        var prefix = source as PrefixSequence;
        sequence.Begin(ids, shared, prefix);
        if (prefix is not null)
        {
            prefix.LastUse = _step;
            sequence.Charged = prefix.TakeCharge();
        }
        _active.Add(sequence);
    }

    private void Step(CancellationToken token)
    {
        _step++;
        _rows.Clear();
        context.Clear();
        // Answers first, a token each; the rest of the batch is filled with prompts.
        foreach (Sequence sequence in _active.OrderBy(s => s.Answering ? 0 : 1))
            Fill(sequence);
        context.Decode(token);
        foreach ((Sequence sequence, int row, int mark) in _rows)
            sequence.Read(context.Row(row), mark, context);
    }

    private void Fill(Sequence sequence)
    {
        while (context.Room > 0 && sequence.HasPending)
        {
            PendingToken next = sequence.Next();
            int row = context.Add(next.Token, next.Position, next.Ids, next.Output);
            if (!sequence.Answering)
                sequence.Advance();
            if (next.Output)
                _rows.Add((sequence, row, next.Mark));
        }
    }

    private void Release(Sequence sequence, bool keepIds = true)
    {
        _active.Remove(sequence);
        if (!keepIds || sequence is not PrefixSequence)
            ReturnIds(sequence);
    }

    private void ReturnIds(Sequence sequence)
    {
        foreach (int id in sequence.Ids)
        {
            context.Forget(id);
            _free.Push(id);
        }
    }
}
