namespace Kb.Compiler.Language;

/// <summary>A piece of a sentence: a word with its inner hyphens and dots, a number, a code span, an address, a path, or one mark.</summary>
/// <param name="Text">As written; a code span without its backticks.</param>
/// <param name="Start">UTF-16 index in the sentence, of the backtick for a code span.</param>
/// <param name="Length">UTF-16 code units, backticks included.</param>
public readonly record struct TextToken(string Text, TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Has an upper-case letter: <c>Debian</c>, <c>iPhone</c>, <c>LoRa</c>.</summary>
    public bool IsCapital => Kind == TokenKind.Word && Text.Any(char.IsUpper);

    public bool IsAllCapitals => Kind == TokenKind.Word && Text.Length > 1 && IsCapital && !Text.Any(char.IsLower);
}
