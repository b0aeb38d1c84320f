using Kb.Compiler.Language;

namespace Kb.Compiler.Extractions;

/// <summary>Whether a stretch of text is spelled like a name at all, whoever proposed it.</summary>
internal static class NameShape
{
    private const int MaxWords = 5;
    private const int MaxCharacters = 60;
    private const int LongestInitials = 7;

    /// <summary>Judges words in running text; <paramref name="language"/> other than English is judged by stop words and length alone.</summary>
    public static bool IsName(string text, string language)
    {
        if (text.Length is < 2 or > MaxCharacters || !text.Any(char.IsLetter))
            return false;
        List<TextToken> tokens = TextTokens.Of(text);
        if (tokens.Count is 0 || (tokens.Count > MaxWords && !Scripts.HasUnspaced(text)) || tokens.Any(t => t.Kind is TokenKind.Address or TokenKind.Path || (t.Kind == TokenKind.Mark && t.Text is not ("・" or "&"))) || tokens[0].Text == "&" || tokens[^1].Text == "&")
            return false;

        if (tokens.Any(t => IsDerived(t.Text) || IsSectionNumber(t.Text) || IsMeasure(t.Text)) || IsShoutedTitle(tokens) || (tokens.Count == 1 && NameWords.IsUnit(tokens[0].Text.ToLowerInvariant())) || IsPartOf(tokens) || tokens.Exists(t => IsPlaceholder(t.Text)) || tokens.Exists(t => IsFileName(t.Text)))
            return false;
        string first = tokens[0].Text.ToLowerInvariant(), last = tokens[^1].Text.ToLowerInvariant();
        bool counts = language == "en" && tokens.Count > 1 && tokens[0].IsCapital && tokens[1].IsCapital && NameWords.IsCounting(first);
        if ((StopWords.Contains(first, language) && !counts) || StopWords.Contains(last, language) || NameWords.IsCalendar(last) || NameWords.IsCalendar(first) || (language != "en" && (NamesByTable.IsCalendar(last) || NamesByTable.IsCalendar(first))))
            return false;
        return language != "en" || IsEnglishName(tokens, first, last);
    }

    /// <summary>Whether a code span names a thing (a command, a file type, a variable) rather than showing an example.</summary>
    public static bool IsCodeName(string code) =>
        code.Length is >= 2 and <= 30 && char.IsLetter(code[0]) && code.Any(char.IsLetter)
        && code.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '+' or '#')
        && !(code.Contains('.') && code.LastIndexOf('.') >= code.Length - 5 && code.LastIndexOf('.') > 0) // a file name
        && code.ToLowerInvariant() is var lower && lower is not ("true" or "false" or "null" or "nil" or "none" or "default" or "auto" or "id")
        && !IsPlaceholder(code) && !NameWords.IsFunction(lower) && !NameWords.IsGeneric(lower) && !Lexicon.Of(lower).IsMainlyVerb(); // `install` as one of several values

    // "Parts of Kerberos", "Future versions of APT": no thing of its own.
    private static bool IsPartOf(List<TextToken> tokens) =>
        tokens.FindIndex(1, t => t.Text == "of") is var of && of > 0 && of < tokens.Count - 1 && NameWords.IsGeneric(NameKey.OfWord(tokens[of - 1].Text.ToLowerInvariant()));

    // "README.TXT", "LOGNAME.lock".
    private static bool IsFileName(string word) =>
        word.LastIndexOf('.') is > 0 and var dot && word[(dot + 1)..].ToLowerInvariant() is "txt" or "lock" or "conf" or "cfg" or "md" or "html" or "htm" or "gz" or "log" or "ini" or "json" or "xml" or "yaml" or "yml" or "bak" or "tmp" or "doc" or "pdf" or "deb" or "rst" or "readme" or "c" or "h" or "sh" or "py" or "exe" or "tar";

    // "foo", "SOME-ID": what stands for a name.
    private static bool IsPlaceholder(string word) =>
        word.ToLowerInvariant() is "foo" or "bar" or "baz" or "qux" or "foobar" or "foobaz" or "xxx" or "xyz" or "xyzzy" or "abc" or "lorem" or "ipsum"
        || ((word.StartsWith("SOME", StringComparison.Ordinal) || word.StartsWith("YOUR", StringComparison.Ordinal) || word.StartsWith("MY", StringComparison.Ordinal)) && word.Contains('-', StringComparison.Ordinal));

    // "A.1.3", "5.2.1": a place in a text.
    private static bool IsSectionNumber(string word) =>
        word.Length > 2 && word.Contains('.') && word.Skip(char.IsLetter(word[0]) ? 1 : 0).All(c => char.IsAsciiDigit(c) || c == '.');

    // "16bit", "64-bit", "4GB".
    private static bool IsMeasure(string word) =>
        char.IsAsciiDigit(word[0]) && word.TrimStart("0123456789.-".ToCharArray()).ToLowerInvariant() is var unit && (unit is "bit" or "bits" or "byte" or "bytes" or "st" or "nd" or "rd" or "th" or "x" || NameWords.IsUnit(unit));

    // "WHITELISTING EXAMPLES": a title, shouted; "LENGTH": a word, shouted; "SOFTware".
    private static bool IsShoutedTitle(List<TextToken> tokens) =>
        (tokens.Count > 1 && tokens.All(t => t.IsAllCapitals) && tokens.Sum(t => t.Text.Length) > 2 * LongestInitials && tokens.Exists(t => Lexicon.Of(NameKey.OfWord(t.Text)) is var plain && plain != WordClass.Unknown && !plain.IsProper()))
        || (tokens.Count == 1 && tokens[0].Text.Length > LongestInitials && tokens[0].Text.All(char.IsAsciiLetterUpper))
        || (tokens.Count == 1 && tokens[0].Text.Length > 5 && tokens[0].Text[..2].All(char.IsUpper) && Lexicon.Of(tokens[0].Text.ToLowerInvariant()) is var word && word != WordClass.Unknown && !word.IsProper());

    // "Debian-based", "non-ASCII" and "XYZ-3.7" say something of a name and are none.
    private static bool IsDerived(string word)
    {
        string[] parts = word.Split('-');
        return parts.Length > 1 && (parts[0].Equals("non", StringComparison.OrdinalIgnoreCase) || parts[^1] is "like" or "only" or "free" or "specific" or "style" or "aware" or "wide" or "side"
            || (char.IsLower(parts[^1][0]) && parts[^1].EndsWith("ed", StringComparison.Ordinal)) || (char.IsDigit(parts[^1][0]) && parts[^1].Contains('.')));
    }

    private static bool IsEnglishName(List<TextToken> tokens, string first, string last)
    {
        if (tokens[0].Kind == TokenKind.Number || NameWords.IsEmpty(first) || NameWords.IsShouted(first) || tokens.Any(t => t.Text is "the" or "a" or "an"))
            return false;
        // "Add ESC-U", "Sending Mail", "Ported to MS-DOS": what is done, not what there is.
        if (tokens.Count > 1 && !tokens[0].IsAllCapitals && tokens[0].IsCapital && Lexicon.Of(first) is var opening && (opening.IsMainlyVerb() || opening.IsMainlyAdverb()))
            return false;
        // "Testing systemd", "Enabling ufw", "Man iptables": a capital only because a line begins, before a command.
        if (tokens.Count == 2 && tokens[0].IsCapital && !tokens[0].IsAllCapitals && !tokens[1].Text.Any(char.IsUpper) && !Lexicon.Known(NameKey.OfWord(last)) && (Lexicon.Of(first) is var opener && opener != WordClass.Unknown && !opener.IsProper()))
            return false;
        // "File INSTALL": a place.
        if (tokens.Count == 2 && NameWords.IsGeneric(first) && tokens[1].IsAllCapitals && tokens[1].Text.Length > 4)
            return false;
        // "Installs": what something does.
        if (tokens.Count == 1 && !Lexicon.Known(first) && NameKey.OfWord(first) is var root && root != first && Lexicon.Of(root).IsMainlyVerb())
            return false;
        if (tokens[^1].IsCapital)
            return tokens.Count > 1 || !NameWords.IsGeneric(NameKey.OfWord(last)) || tokens[0].IsAllCapitals;

        if (Lexicon.IsNounPhrase(string.Join(' ', tokens.Select(t => t.Text.ToLowerInvariant()))))
            return true;
        // In lower case the head must be a noun, and no word of it a verb or an adverb.
        WordClass head = Lexicon.Of(last);
        bool coined = PhraseRuns.IsCoined(tokens[^1]);
        if (!coined && (!head.IsMainlyNoun() || NameWords.IsGeneric(NameKey.OfWord(last))))
            return false;
        for (int i = 0; i < tokens.Count - 1; i++)
        {
            WordClass word = Lexicon.Of(tokens[i].Text.ToLowerInvariant());
            string lower = tokens[i].Text.ToLowerInvariant();
            if (tokens[i].IsCapital || PhraseRuns.IsCoined(tokens[i]) || lower == "of")
                continue;
            if ((word.IsMainlyVerb() && (i == 0 || !word.CanBeNoun() || lower.EndsWith("ing", StringComparison.Ordinal))) || word.IsMainlyAdverb() || NameWords.IsFunction(lower) || !(word.CanBeNoun() || word.CanBeAdjective()))
                return false;
        }

        return true;
    }
}
