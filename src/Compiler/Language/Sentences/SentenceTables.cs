namespace Kb.Compiler.Language;

/// <summary>THE LIST of languages with a table of their own.</summary>
internal static class SentenceTables
{
    /// <summary>Null for English and for languages without a table.</summary>
    public static SentenceTable? For(string language) => language switch
    {
        "de" => GermanSentences.Table,
        "fr" => FrenchSentences.Table,
        "es" => SpanishSentences.Table,
        "zh" => ChineseSentences.Table,
        "ja" => JapaneseSentences.Table,
        _ => null,
    };
}
