namespace Kb.Compiler.Language;

/// <summary>Words of a text that say when.</summary>
/// <param name="Start">UTF-16 index in the text, of the preposition where one belongs to it.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="Day">Null where the words name no single day ("next week"), or there is none to count from.</param>
public readonly record struct DateFound(int Start, int Length, DateOnly? Day, DateRole Role)
{
    public int End => Start + Length;

    public string WordsIn(string text) => text.Substring(Start, Length);

    /// <summary>Whether the words say the year.</summary>
    public bool HasYearIn(string text) => HasYear(text.AsSpan(Start, Length));

    internal static bool HasYear(ReadOnlySpan<char> words)
    {
        for (int at = 0; at + 4 <= words.Length; at++)
        {
            if (words.Slice(at, 4).IndexOfAnyExceptInRange('0', '9') < 0)
                return true;
        }

        return false;
    }
}
