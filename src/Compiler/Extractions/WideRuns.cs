using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Extractions;

/// <summary>What could be a name or term in a sentence of Chinese or Japanese: runs of katakana, of kanji between particles, Latin words, terms between brackets.</summary>
internal static partial class WideRuns
{
    private const int FewestKatakana = 4;
    private const int FewestKanji = 3;
    private const int MostCharacters = 16;

    // Kanji that close a run without being part of a term: "…中", "…的".
    private const string Suffixes = "的者時中後前内外上下数例等化性側用毎各約第式";

    /// <summary>By text: places in tokens differ from places of terms here.</summary>
    public static IEnumerable<(string Text, NameEvidence Evidence)> Find(IReadOnlyList<TextToken> tokens, string sentence, string language)
    {
        foreach (Match match in Marked().Matches(sentence))
        {
            if (IsTerm(match.Groups["term"].Value))
                yield return (match.Groups["term"].Value, match.Value[0] is '《' or '『' ? NameEvidence.Marked | NameEvidence.Work : NameEvidence.Marked);
        }

        for (int i = 0; i < tokens.Count; i++)
        {
            TextToken token = tokens[i];
            if (token.Kind == TokenKind.Word && char.IsAsciiLetterLower(token.Text[0]) && PhraseRuns.IsCoined(token))
                yield return (token.Text, NameEvidence.Coined);
            else if (language == "ja" && token.Kind == TokenKind.Word && Scripts.IsUnspaced(token.Text[0]))
            {
                if (Japanese(tokens, i, sentence) is { } term)
                    yield return (term, NameEvidence.Run);
            }
        }
    }

    // A run of katakana by itself, or kanji by themselves, between kana or marks; a compound of both scripts is one term.
    private static string? Japanese(IReadOnlyList<TextToken> tokens, int first, string sentence)
    {
        if (Scripts.IsHiragana(tokens[first].Text[0]) || (first > 0 && IsPart(tokens[first - 1], tokens[first])))
            return null;
        int last = first;
        while (last + 1 < tokens.Count && IsPart(tokens[last + 1], tokens[last]) && tokens[last + 1].Start == tokens[last].End)
            last++;
        string text = sentence[tokens[first].Start..tokens[last].End];
        bool katakana = text.All(Scripts.IsKatakana), kanji = text.All(Scripts.IsHan);
        if (text.Length > MostCharacters || (katakana ? text.Length < FewestKatakana : kanji ? text.Length < FewestKanji : text.Length < FewestKatakana))
            return null;
        // Before okurigana the last kanji belongs to a verb; only particles bound a noun.
        if (last + 1 < tokens.Count && tokens[last + 1].Start == tokens[last].End && Scripts.IsHiragana(tokens[last + 1].Text[0]) && !Particle().IsMatch(tokens[last + 1].Text))
            return null;
        // A number before it counts it: "3 個以上".
        if (first > 0 && tokens[first - 1].Kind == TokenKind.Number && tokens[first - 1].End >= tokens[first].Start - 1)
            return null;
        return Suffixes.Contains(text[^1], StringComparison.Ordinal) || (kanji && Suffixes.Contains(text[0], StringComparison.Ordinal)) || Dated().IsMatch(text) ? null : text;
    }

    private static bool IsPart(TextToken token, TextToken neighbour) =>
        token.Kind == TokenKind.Word && Scripts.IsUnspaced(token.Text[0]) && !Scripts.IsHiragana(token.Text[0]) && (token.Start == neighbour.End || neighbour.Start == token.End);

    private static bool IsTerm(string text) =>
        text.Length is >= 2 and <= MostCharacters && !Said().IsMatch(text) && text.Any(char.IsLetter) && !text.All(Scripts.IsHiragana);

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"(?:「(?<term>[^「」]{2,16})」|『(?<term>[^『』]{2,24})』|《(?<term>[^《》]{2,24})》)", Options)]
    private static partial Regex Marked();

    // What somebody says, and no term: it ends like a sentence, or holds its marks.
    [GeneratedRegex(@"[。、，！？!?…：:]|(?:です|ます|した|する|ない|たい|ください|って|だ|よ|ね|吧|吗|了)$|^(?:はい|いいえ|这|那|我|你|一[个個种種])", Options)]
    private static partial Regex Said();

    [GeneratedRegex(@"^(?:は|が|を|の|に|へ|で|と|や|も|か|から|まで|より|など|とは|では|には|への|での|との|として|という|といった|について|による|により|によって|における|に対|に関|です|である|だ|な|または|および|において|において|にも|でも|からの|までの|を使|が必要)", Options)]
    private static partial Regex Particle();

    [GeneratedRegex(@"^[年月日時分秒週間曜回個件本台人名円度割倍番号目以上下未満約程前後毎全各何幾数一二三四五六七八九十百千万億]+$|[年月日]$", Options)]
    private static partial Regex Dated();
}
