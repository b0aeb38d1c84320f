namespace Kb.Compiler.Statements;

/// <summary>What a sentence may be condensed to: made by rule, and only what the support check lets pass. Reading the sentence takes a tenth of a millisecond, so it is kept with the sentence.</summary>
public sealed class Condensable
{
    private readonly CitedSpan _span;
    private readonly string _language;
    private readonly IReadOnlyList<string> _clauses = [];

    /// <param name="words">Of the sentence; a short one stays as it is.</param>
    public Condensable(CitedSpan sentence, string language, int words)
    {
        (_span, _language, Variants) = (sentence, language, [sentence.Text]);
        if (language != "en" || words < CondenseRules.LongFrom)
            return;
        SentenceParts parts = SentenceParts.Of(sentence.Text);
        IReadOnlyList<string> all = CondenseRules.Variants(parts);
        Variants = [.. all.Where((v, i) => i == 0 || IsSupported(v))];
        IsRefused = all.Count > 1 && Variants.Count == 1;
        _clauses = FocusedClause.Clauses(parts);
    }

    /// <summary>The sentence first.</summary>
    public IReadOnlyList<string> Variants { get; }

    /// <summary>Whether rules made something shorter, and the support check let none of it pass.</summary>
    public bool IsRefused { get; }

    /// <summary>What the sentence tells of one of several things; null where it tells of one only, or where what it tells hangs together.</summary>
    /// <param name="names">Of the thing, in normal form.</param>
    public string? ClauseOn(IReadOnlyCollection<string> names) => FocusedClause.Of(_clauses, names) is { } clause && IsSupported(clause) ? clause : null;

    private bool IsSupported(string text) => SupportCheck.Judge(text, [_span], _language).Supported;
}
