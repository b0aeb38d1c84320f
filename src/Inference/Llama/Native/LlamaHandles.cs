using System.Runtime.InteropServices;

namespace Kb.Inference.Llama.Native;

/// <summary>Weights and vocabulary.</summary>
internal sealed class LlamaModelHandle : SafeHandle
{
    public LlamaModelHandle() : base(0, ownsHandle: true) { }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        LlamaApi.ModelFree(handle);
        return true;
    }
}

/// <summary>What is freed before its model: keeps the model alive until then.</summary>
internal abstract class LlamaChildHandle : SafeHandle
{
    private LlamaModelHandle? _model;

    protected LlamaChildHandle() : base(0, ownsHandle: true) { }

    public override bool IsInvalid => handle == 0;

    public void Hold(LlamaModelHandle model)
    {
        bool held = false;
        model.DangerousAddRef(ref held);
        _model = model;
    }

    protected sealed override bool ReleaseHandle()
    {
        Free(handle);
        _model?.DangerousRelease();
        return true;
    }

    protected abstract void Free(nint native);
}

/// <summary>Keys, values, logits and threads of one model in use.</summary>
internal sealed class LlamaContextHandle : LlamaChildHandle
{
    protected override void Free(nint native) => LlamaApi.ContextFree(native);
}

/// <summary>A grammar in progress; reads the vocabulary of its model.</summary>
internal sealed class LlamaSamplerHandle : LlamaChildHandle
{
    protected override void Free(nint native) => LlamaApi.SamplerFree(native);
}
