using Kb.Inference.Questions;

namespace Kb.Inference.Llama.Sequences;

/// <summary>Log-likelihood of each continuation. Together they are a trie of tokens: each node is evaluated once, for all continuations that pass through it, and a last token not at all.</summary>
internal sealed class ScoreSequence : Sequence
{
    private readonly int[][] _continuations;
    private readonly double[] _sums;
    private readonly List<Node> _nodes = [];
    private readonly bool _shareNodes;
    private int _unread;
    private int _evaluated;

    /// <param name="shareNodes">Whether one evaluated token can belong to several sequences; not so in a recurrent model.</param>
    public ScoreSequence(int[] prompt, int[][] continuations, bool shareNodes) : base(prompt)
    {
        _shareNodes = shareNodes;
        _continuations = continuations;
        _sums = new double[continuations.Length];
        // Node 0 is the prompt's last token: its mark and its index are the same number.
        _nodes.Add(new(0, Enumerable.Range(0, continuations.Length).Where(i => continuations[i].Length > 0).ToArray()));
        for (int i = 0; i < _nodes.Count; i++)
            Grow(_nodes[i]);
        _unread = _nodes.Count;
    }

    /// <summary>An id for every continuation that has tokens to evaluate: two that part must not see each other.</summary>
    public override int IdsNeeded => Math.Max(1, _continuations.Count(c => c.Length > 1));

    public override int Reserve => _nodes.Count - 1;

    public override void Read(ReadOnlySpan<float> row, int mark, LlamaContext context)
    {
        Node node = _nodes[mark];
        double logSum = Logits.LogSum(row);
        foreach (int i in node.Through)
            _sums[i] += row[_continuations[i][node.Depth]] - logSum;
        if (mark == 0)
            PushNodes(context);
        if (--_unread == 0)
            Answer = new(AnswerStatus.Done, "", [], [.. _sums.Select((sum, i) => new ContinuationScore(Math.Round(sum, 4), _continuations[i].Length))], Charged + Prompt.Length - Forked + _evaluated, 0);
    }

    // Continuations that share their next token and go on after it share a node.
    private void Grow(Node node)
    {
        foreach (IGrouping<int, int> next in node.Through.Where(i => _continuations[i].Length > node.Depth + 1).GroupBy(i => _shareNodes ? _continuations[i][node.Depth] : i))
            _nodes.Add(new(node.Depth + 1, [.. next]));
    }

    private void PushNodes(LlamaContext context)
    {
        for (int k = 1; k < Ids.Length; k++)
            context.Fork(Ids[0], Ids[k], Prompt.Length);
        var ids = new Dictionary<int, int>();
        for (int i = 0; i < _continuations.Length; i++)
        {
            if (_continuations[i].Length > 1)
                ids[i] = Ids[ids.Count];
        }
        for (int n = 1; n < _nodes.Count; n++)
        {
            Node node = _nodes[n];
            int token = _continuations[node.Through[0]][node.Depth - 1];
            Push(new(token, Prompt.Length + node.Depth - 1, [.. node.Through.Select(i => ids[i])], n));
            _evaluated++;
        }
    }

    /// <param name="Depth">How many tokens of its continuations it stands after.</param>
    /// <param name="Through">Continuations that begin so and have a token after it.</param>
    private sealed record Node(int Depth, int[] Through);
}
