namespace Kb.Compiler.Language;

/// <summary>Which way quotation marks turn, by language: “ closes in German and opens in English.</summary>
internal static class QuotationMarks
{
    /// <summary>Marks, brackets included, that may stand behind the full stop and still belong to the sentence.</summary>
    public static bool Closes(char c, string language) => c switch
    {
        '"' or '\'' or ')' or ']' or '*' or '”' or '’' => true,
        '“' or '‘' or '«' or '‹' => language == "de",
        '»' or '›' => language != "de",
        '」' or '』' or '）' or '】' or '》' => true,
        _ => false,
    };

    /// <summary>Marks that may stand before the first word of a sentence.</summary>
    public static bool Opens(char c, string language) => c switch
    {
        '"' or '(' or '[' or '*' or '`' or '„' or '‚' => true,
        '“' or '‘' or '«' or '‹' => language != "de",
        '»' or '›' => language == "de",
        '¿' or '¡' => true,
        '「' or '『' or '（' or '【' or '《' => true,
        _ => false,
    };
}
