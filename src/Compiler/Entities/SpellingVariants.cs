using Kb.Compiler.Language;

namespace Kb.Compiler.Entities;

/// <summary>One name with and without a hyphen or a space: "e-mail client" and "email client", "TS-30" and "TS30", "OpenStack" and "Open Stack", but not "green house" and "greenhouse".</summary>
internal static class SpellingVariants
{
    private const int ShortestPart = 3;

    public static void Join(IEnumerable<GatheredName> names, Unions unions)
    {
        foreach (IGrouping<string, GatheredName> compact in names.GroupBy(n => n.Key.Replace(" ", "", StringComparison.Ordinal), StringComparer.Ordinal))
        {
            GatheredName[] variants = [.. compact.OrderBy(n => n.Words.Length).ThenBy(n => n.Key, StringComparer.Ordinal)];
            for (int i = 1; i < variants.Length; i++)
            {
                if (variants[..i].FirstOrDefault(v => AreOne(v, variants[i])) is { } closed)
                    unions.Join(variants[i].Index, closed.Index, new IdentityNote(variants[i].Best, $"{closed.Best} with a hyphen or a space", null, null, Joins: true));
            }
        }
    }

    // Walks both keys; where only one has a space, that must be a safe place to close it.
    private static bool AreOne(GatheredName closed, GatheredName open)
    {
        string a = closed.Key, b = open.Key;
        for (int i = 0, j = 0; i < a.Length && j < b.Length; i++, j++)
        {
            if (a[i] == b[j])
                continue;
            if (b[j] == ' ' && IsSafe(closed, i, open, j))
                j++;
            else if (a[i] == ' ' && IsSafe(open, j, closed, i))
                i++;
            else
                return false;
        }

        return true;
    }

    private static bool IsSafe(GatheredName closed, int at, GatheredName open, int space)
    {
        char left = open.Key[space - 1], right = open.Key[space + 1];
        if (char.IsDigit(left) || char.IsDigit(right))
            return char.IsDigit(left) != char.IsDigit(right);
        string first = open.Key[(open.Key.LastIndexOf(' ', space - 1) + 1)..space];
        string second = open.Key[(space + 1)..] is var rest && rest.Contains(' ') ? rest[..rest.IndexOf(' ')] : rest;
        if (first is "re" or "co" or "un")
            return false;
        return IsHyphened(open, space) || IsCamel(closed, at, open) || IsCompound(first, second);
    }

    // Some spelling has a hyphen just there.
    private static bool IsHyphened(GatheredName open, int space) =>
        open.Spellings.Any(s => s.Length > space && s[space] == '-' && Nfc.Fold(s[..space]).Replace('-', ' ') == open.Key[..space]);

    private static bool IsCamel(GatheredName closed, int at, GatheredName open) =>
        closed.Spellings.Any(s => s.Length > at && char.IsUpper(s[at]) && char.IsLower(s[at - 1])) && open.Spellings.Any(s => s.Split(' ').All(w => char.IsUpper(w[0])));

    // "data base" and "database", "file name" and "filename": two nouns that the dictionary knows as one.
    private static bool IsCompound(string first, string second) =>
        first.Length >= ShortestPart && second.Length >= ShortestPart && IsNoun(first) && IsNoun(second) && Lexicon.Of(first + second).IsMainlyNoun();

    private static bool IsNoun(string word) => Lexicon.Of(word) is var sort && sort.IsMainlyNoun() && !sort.CanBeAdjective();
}
