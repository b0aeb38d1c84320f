namespace Kb.Inference.Llama.Sequences;

/// <summary>A part that many prompts begin with: evaluated, kept, and forked from.</summary>
internal sealed class PrefixSequence(int[] prompt) : Sequence(prompt)
{
    private bool _charged;

    public override int Reserve => 0;

    public override bool Finished => Answering;

    /// <summary>When it was last forked from, in steps of the batcher: the least recent one makes room.</summary>
    public long LastUse { get; set; }

    /// <summary>Tokens evaluated for it that no question has been charged with; taken once.</summary>
    public int TakeCharge()
    {
        int charge = _charged ? 0 : Prompt.Length - Forked;
        _charged = true;
        return charge;
    }

    public override void Read(ReadOnlySpan<float> row, int mark, LlamaContext context) { }
}
