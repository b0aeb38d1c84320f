using System.Security.Cryptography;
using System.Text;

namespace Kb.Compiler.Statements;

/// <summary>A quote's hash as letters: short names of footnotes and of actions. Lines are left out of it, so a sentence that only moves keeps its name.</summary>
public static class QuoteLetters
{
    /// <summary>Letters that a name is made of; where two quotes share them, the next ones of the hash serve.</summary>
    public const int Count = 4;

    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789"; // 32, without l and o, which read as 1 and 0

    /// <summary>Every run of <see cref="Count"/> letters of the hash, the first one first.</summary>
    public static IEnumerable<string> Of(string quote)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(quote));
        string letters = string.Create(hash.Length, hash, (text, bytes) =>
        {
            for (int i = 0; i < text.Length; i++)
                text[i] = Alphabet[bytes[i] % Alphabet.Length];
        });
        return Enumerable.Range(0, letters.Length - Count + 1).Select(start => letters.Substring(start, Count));
    }
}
