namespace Kb.Compiler.Statements;

/// <summary>What a sentence may be condensed to: made by rule, and only what the support check lets pass.</summary>
internal static class SupportedVariants
{
    /// <returns>The sentence first.</returns>
    /// <param name="words">Of the sentence.</param>
    public static IReadOnlyList<string> Of(CitedSpan sentence, string language, int words)
    {
        if (language != "en" || words < CondenseRules.LongFrom)
            return [sentence.Text];
        return [.. CondenseRules.Variants(sentence.Text).Where((v, i) => i == 0 || SupportCheck.Judge(v, [sentence], language).Supported)];
    }
}
