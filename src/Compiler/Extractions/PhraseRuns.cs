using Kb.Compiler.Language;

namespace Kb.Compiler.Extractions;

/// <summary>Noun phrases of two or three plain words that could be a term, and coined words: the candidates that only repetition or the model can confirm.</summary>
internal static class PhraseRuns
{
    private const int MaxWords = 3;

    public static IEnumerable<TokenRun> Find(IReadOnlyList<TextToken> tokens, string sentence)
    {
        for (int first = 0; first < tokens.Count; first++)
        {
            if (IsCoined(tokens[first]) && !IsOption(tokens, first))
                yield return new TokenRun(first, 1, NameEvidence.Coined);
            // "high volume destination" is no "volume destination": the word before belongs to it.
            if (!CanModify(tokens[first]) || (first > 0 && NameWords.IsQuality(tokens[first - 1].Text) && Adjoins(tokens[first - 1], tokens[first], sentence)))
                continue;

            for (int last = first + 1; last < tokens.Count && last < first + MaxWords && Adjoins(tokens[last - 1], tokens[last], sentence); last++)
            {
                if (IsHead(tokens[last]) || Lexicon.IsNounPhrase(sentence[tokens[first].Start..tokens[last].End].ToLowerInvariant()))
                    yield return new TokenRun(first, last - first + 1, NameEvidence.Phrase);
                if (!CanModify(tokens[last]))
                    break;
            }
        }
    }

    // "--removemissing" is a way to call something.
    private static bool IsOption(IReadOnlyList<TextToken> tokens, int at) =>
        at > 0 && tokens[at - 1].Text == "-" && tokens[at - 1].End == tokens[at].Start;

    /// <summary>A lower-case word that no dictionary knows and that is spelled like one: <c>dpkg</c>, <c>apt-get</c>, <c>debconf</c>.</summary>
    public static bool IsCoined(TextToken token)
    {
        if (token.Kind != TokenKind.Word || token.Text.Length < 3 || token.IsCapital || token.Text.Contains('.') || token.Text.Contains('\'') || token.Text.Contains('’'))
            return false;
        string[] parts = token.Text.Split('-', '_');
        return token.Text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '_')
            && parts.Any(part => part.Length > 1 && !Lexicon.Known(part) && !NameWords.IsFunction(part) && FunctionWords.Of(part) == FunctionClass.None && !part.All(char.IsAsciiDigit))
            && !NameWords.IsCalendar(token.Text) && !StopWords.IsOfAny(token.Text) && !IsInflected(token.Text);
    }

    // "symlinked" and "untrusted" say something of a thing and name none.
    private static bool IsInflected(string word) =>
        (word.Length > 5 && word.EndsWith("ed", StringComparison.Ordinal))
        || (word.EndsWith("ing", StringComparison.Ordinal) && Lexicon.Known(word[..^3]))
        || (word.EndsWith("ly", StringComparison.Ordinal) && (Lexicon.Known(word[..^2]) || (word.EndsWith("ally", StringComparison.Ordinal) && Lexicon.Of(word[..^4]).CanBeAdjective())))
        || NameWords.IsCombining(word) // "meta-data", "meta data"
        || (word.StartsWith("un", StringComparison.Ordinal) && Lexicon.Of(word[2..]) is var rest && rest.CanBeAdjective());

    // A base form that is noun and verb ("pump", "mail", "test") may modify; "-ing" and "-ed" forms of verbs may not.
    private static bool CanModify(TextToken token)
    {
        if (!IsPlain(token) || token.Text.Length < 3 || NameWords.IsEmpty(token.Text))
            return false;
        WordClass word = Lexicon.Of(token.Text);
        bool inflected = word.IsMainlyVerb() && (token.Text.EndsWith("ing", StringComparison.Ordinal) || token.Text.EndsWith("ed", StringComparison.Ordinal));
        return (word.CanBeNoun() || word.CanBeAdjective()) && !inflected && !word.IsMainlyAdverb() && (!word.IsMainlyVerb() || word.CanBeNoun());
    }

    private static bool IsHead(TextToken token) =>
        IsPlain(token) && Lexicon.Of(token.Text) is var word && word.IsMainlyNoun() && !NameWords.IsGeneric(NameKey.OfWord(token.Text)) && token.Text.Length > 2;

    private static bool IsPlain(TextToken token) =>
        token.Kind == TokenKind.Word && !token.IsCapital && token.Text.All(c => char.IsLetter(c) || c == '-') && !NameWords.IsFunction(token.Text) && !NameWords.IsCalendar(token.Text);

    private static bool Adjoins(TextToken left, TextToken right, string sentence) =>
        right.Start - left.End == 1 && sentence[left.End] == ' ';
}
