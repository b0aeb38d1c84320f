using System.Security.Cryptography;
using System.Text;
using Kb.Compiler.Statements;

namespace Kb.Compiler.Output;

/// <summary>
/// Labels of a page's citations: the source's id and four letters of the quote's hash. Lines are left out of the hash, so a
/// sentence that only moves keeps its label.
/// </summary>
internal static class FootnoteLabels
{
    private const int Letters = 4;
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789"; // 32, without l and o, which read as 1 and 0

    /// <summary>Labels in the order given; two citations with the same letters (one sentence at two places) take the next four of the hash.</summary>
    public static IReadOnlyDictionary<Citation, string> For(IEnumerable<Citation> citations)
    {
        var labels = new Dictionary<Citation, string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (Citation citation in citations)
        {
            if (labels.ContainsKey(citation))
                continue;

            string letters = HashLetters(citation.Quote);
            labels.Add(citation, Enumerable.Range(0, letters.Length - Letters + 1)
                .Select(start => $"{citation.Source}-{letters.AsSpan(start, Letters)}")
                .First(taken.Add));
        }

        return labels;
    }

    private static string HashLetters(string quote)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(quote));
        return string.Create(hash.Length, hash, (letters, bytes) =>
        {
            for (int i = 0; i < letters.Length; i++)
                letters[i] = Alphabet[bytes[i] % Alphabet.Length];
        });
    }
}
