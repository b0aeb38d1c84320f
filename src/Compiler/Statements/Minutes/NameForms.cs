namespace Kb.Compiler.Statements.Minutes;

/// <summary>THE PATTERNS of names as the tops of meetings write them.</summary>
internal static class NameForms
{
    private const string Capital = @"\p{Lu}[\p{L}'’-]*\p{Ll}";

    /// <summary>Two to four words with capitals, letters with a dot among them: "Ruth Adler", "Ruth M. Adler".</summary>
    public const string Full = Capital + @"(?:\s\p{Lu}(?:\.|[\p{L}'’-]*\p{Ll})){1,3}";

    /// <summary>The same, or one word.</summary>
    public const string Any = Capital + @"(?:\s(?:van|von|de|der|den|del|da|di|la|le|bin|ter|ten|al)\s\p{Lu}[\p{L}'’-]+|\s\p{Lu}(?:\.|[\p{L}'’-]*\p{Ll})){0,3}";
}
