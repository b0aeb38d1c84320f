using Kb.Inference.Llama.Native;

namespace Kb.Inference.Llama;

/// <summary>A GBNF grammar in progress. Checking one token takes about a microsecond, the whole vocabulary 20 ms: so the likeliest token is checked alone first.</summary>
internal sealed unsafe class Grammar : IDisposable
{
    private readonly LlamaSamplerHandle _sampler;
    private LlamaTokenData[] _candidates = [];

    private Grammar(LlamaSamplerHandle sampler) => _sampler = sampler;

    /// <summary>Null for a grammar that does not parse or has no rule <c>root</c>.</summary>
    public static Grammar? Parse(LlamaModelHandle model, string text)
    {
        LlamaSamplerHandle sampler = LlamaApi.SamplerInitGrammar(LlamaApi.ModelVocabulary(model), text, "root");
        if (sampler.IsInvalid)
            return null;
        sampler.Hold(model);
        return new(sampler);
    }

    /// <summary>Whether the text may go on with this token, or end when it is an end token.</summary>
    public bool Allows(int token)
    {
        var candidate = new LlamaTokenData { Token = token };
        Apply(&candidate, 1);
        return !float.IsNegativeInfinity(candidate.Logit);
    }

    /// <summary>The likeliest token that is allowed; -1 when none is.</summary>
    public int Best(ReadOnlySpan<float> row)
    {
        if (_candidates.Length != row.Length)
            _candidates = new LlamaTokenData[row.Length];
        for (int i = 0; i < row.Length; i++)
            _candidates[i] = new() { Token = i, Logit = row[i] };
        fixed (LlamaTokenData* data = _candidates)
            Apply(data, row.Length);
        int best = -1;
        float most = float.NegativeInfinity;
        foreach (LlamaTokenData candidate in _candidates)
        {
            if (candidate.Logit > most)
                (best, most) = (candidate.Token, candidate.Logit);
        }
        return best;
    }

    /// <summary>Goes on by a token that <see cref="Allows"/> or <see cref="Best"/> let through; any other would end the process.</summary>
    public void Accept(int token)
    {
        if (!Allows(token))
            throw new InvalidOperationException($"The grammar does not allow token {token}.");
        LlamaApi.SamplerAccept(_sampler, token);
    }

    public void Dispose() => _sampler.Dispose();

    private void Apply(LlamaTokenData* data, int count)
    {
        var array = new LlamaTokenDataArray { Data = data, Size = (nuint)count, Selected = -1 };
        LlamaApi.SamplerApply(_sampler, &array);
    }
}
