namespace Kb.Compiler.Statements;

/// <summary>Takes English contractions apart: "won't" is "will" and "not".</summary>
internal static class Contractions
{
    public static IEnumerable<string> Parts(string lower) => lower switch
    {
        "won't" => ["will", "not"],
        "can't" or "cannot" => ["can", "not"],
        "shan't" => ["shall", "not"],
        "let's" => ["let", "us"],
        "it's" or "that's" or "there's" or "he's" or "she's" or "what's" or "who's" or "here's" => [lower[..^2], "is"],
        _ when lower.EndsWith("n't", StringComparison.Ordinal) && lower.Length > 4 => [lower[..^3], "not"],
        _ when lower.EndsWith("'ll", StringComparison.Ordinal) => [lower[..^3], "will"],
        _ when lower.EndsWith("'re", StringComparison.Ordinal) => [lower[..^3], "are"],
        _ when lower.EndsWith("'ve", StringComparison.Ordinal) => [lower[..^3], "have"],
        _ when lower.EndsWith("'d", StringComparison.Ordinal) => [lower[..^2], "would"],
        "i'm" => ["i", "am"],
        _ => [lower],
    };
}
