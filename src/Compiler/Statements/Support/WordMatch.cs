using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>When two words of different sentences say the same.</summary>
internal static class WordMatch
{
    public static bool Same(TaggedWord said, TaggedWord there)
    {
        if (said.Tag == WordTag.Value || there.Tag == WordTag.Value)
            return said.Value is { } a && there.Value is { } b && a.FollowsFrom(b);
        if (said.Lower == there.Lower)
            return true;
        if (said.Tag == WordTag.Pronoun || there.Tag == WordTag.Pronoun)
            return there.Lower == "we" && said.Lower is "team" or "group";
        if (said.Tag == WordTag.Name || there.Tag == WordTag.Name)
            return said.Tag == there.Tag ? SameParts(said.Lower, there.Lower) : said.Lower.TrimEnd('s') == there.Lower.TrimEnd('s');
        if (said.Stem == there.Stem)
            return IsAgent(said.Lower) == IsAgent(there.Lower);
        return Synonyms.Share(said.Stem, there.Stem) || SameParts(said.Lower, there.Lower);
    }

    // "pre-school" and "preschool", "Wi-Fi" and "WiFi".
    private static bool SameParts(string a, string b) => (a.Contains('-') || b.Contains('-')) && a.Replace("-", "", StringComparison.Ordinal) == b.Replace("-", "", StringComparison.Ordinal);

    // Stems of "operator" and "operation" meet; the person or device is not the act.
    internal static bool IsAgent(string word)
    {
        string single = word.TrimEnd('s');
        return single.EndsWith("er", StringComparison.Ordinal) || single.EndsWith("or", StringComparison.Ordinal) || single.EndsWith("ist", StringComparison.Ordinal);
    }
}
