using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>Cuts an English sentence into tagged words: values first, then function words by table, then nouns and verbs by the dictionary and their neighbours. Errs towards nouns: a verb that is missed leads to a refusal, never to a claim.</summary>
internal static class WordTagger
{
    /// <param name="speaker">Who says the sentence: "I" is this name. Null where nobody is named.</param>
    public static List<TaggedWord> Tag(string sentence, string? speaker, int? year)
    {
        List<TaggedWord> words = Split(sentence, speaker, year);
        // "Anna Berger" at the start: the second capital vouches for the first.
        if (words.Count > 1 && words[0].Tag == WordTag.Noun && words[1].Tag == WordTag.Name && char.IsUpper(words[1].Text[0]))
            words[0] = words[0] with { Tag = WordTag.Name };
        bool verbSeen = false;
        for (int i = 0; i < words.Count; i++)
        {
            TaggedWord word = words[i];
            if (word.Tag is WordTag.Subordinator or WordTag.Relative or WordTag.Coordinator || (word.Tag == WordTag.Mark && word.Text is ";" or ":" or "," or "(" or "—" or "–"))
                verbSeen = false;
            if (word.Tag == WordTag.Subordinator && word.Lower == "that" && !OpensClause(words, i))
                words[i] = word with { Tag = i + 1 < words.Count && words[i + 1].Tag is WordTag.Noun or WordTag.Adjective ? WordTag.Determiner : WordTag.Relative };
            if (word.Tag == WordTag.Preposition && word.Lower == "to" && i + 1 < words.Count && IsBaseVerb(words[i + 1]))
                words[i] = word with { Tag = WordTag.To };
            if (word.Tag is WordTag.Noun)
                words[i] = word with { Tag = OpenClass(words, i, verbSeen) };
            verbSeen |= words[i].Tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Modal;
        }

        FindLostVerb(words);
        return words;
    }

    // "Biofouling ruins readings": where nothing else is a verb, the -s form behind the first noun is one.
    private static void FindLostVerb(List<TaggedWord> words)
    {
        int start = 0;
        for (int i = 0; i <= words.Count; i++)
        {
            if (i < words.Count && words[i].Tag is not (WordTag.Subordinator or WordTag.Relative) && words[i].Text is not (";" or ":"))
                continue;
            int from = start;
            start = i + 1;
            if (words.FindIndex(from, i - from, w => w.Tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Modal) >= 0)
                continue;
            int at = words.FindIndex(from, i - from, w => w.Tag == WordTag.Noun && w.Lower.EndsWith('s') && !w.Lower.EndsWith("ss", StringComparison.Ordinal) && Lexicon.Of(w.Lower).CanBeVerb());
            if (at > from && at + 1 < i && words[at - 1].IsNominal)
                words[at] = words[at] with { Tag = WordTag.Verb };
        }
    }

    private static List<TaggedWord> Split(string sentence, string? speaker, int? year)
    {
        var words = new List<TaggedWord>();
        List<TextValue> values = ValueReader.Read(sentence, year);
        int next = 0;
        foreach (TextToken token in TextTokens.Of(sentence))
        {
            while (next < values.Count && values[next].End <= token.Start)
                next++;
            if (next < values.Count && token.End > values[next].Start)
            {
                TextValue value = values[next];
                if (words.Count == 0 || words[^1].Value?.Start != value.Start)
                    words.Add(Of(value, sentence));
                // "10-20" is one token with two values in it.
                while (next + 1 < values.Count && values[next + 1].Start < token.End)
                {
                    value = values[++next];
                    words.Add(Of(value, sentence));
                }

                continue;
            }

            Add(words, token, speaker);
        }

        return words;
    }

    private static TaggedWord Of(TextValue value, string sentence) =>
        new(sentence.Substring(value.Start, value.Length), value.Value, value.Value, WordTag.Value, value.Start, value.End, value);

    private static void Add(List<TaggedWord> words, TextToken token, string? speaker)
    {
        if (token.Kind == TokenKind.Mark)
        {
            words.Add(new TaggedWord(token.Text, token.Text, token.Text, WordTag.Mark, token.Start, token.End));
            return;
        }

        string lower = Nfc.Fold(token.Text);
        if (token.Kind != TokenKind.Word)
        {
            words.Add(new TaggedWord(token.Text, lower, lower, WordTag.Name, token.Start, token.End));
            return;
        }

        foreach (string part in Contractions.Parts(lower))
            words.Add(Classify(token, part, First(words), speaker));
    }

    // The first word of a sentence or of a quotation: its capital says nothing.
    private static bool First(List<TaggedWord> words) => words.Count == 0 || words[^1].Text is "\"" or "“" or ":" or "(" or "." || words.TrueForAll(w => w.Tag == WordTag.Mark);

    private static TaggedWord Classify(TextToken token, string lower, bool first, string? speaker)
    {
        bool letter = token.Text.Length == 1 && char.IsUpper(token.Text[0]) && lower != "i"; // "Node A"
        FunctionClass function = (token.IsAllCapitals || letter) && !first ? FunctionClass.None : FunctionWords.Of(lower);
        if (speaker is not null && lower is "i" or "me" or "myself")
            return Word(speaker, Nfc.Fold(speaker), Nfc.Fold(speaker), WordTag.Name);
        WordTag? tag = function switch
        {
            FunctionClass.Determiner or FunctionClass.Interrogative => WordTag.Determiner,
            FunctionClass.Pronoun => WordTag.Pronoun,
            FunctionClass.Preposition => WordTag.Preposition,
            FunctionClass.Coordinator => WordTag.Coordinator,
            FunctionClass.Subordinator => WordTag.Subordinator,
            FunctionClass.Relative => WordTag.Relative,
            FunctionClass.Auxiliary => WordTag.Auxiliary,
            FunctionClass.Modal => WordTag.Modal,
            FunctionClass.Negation => WordTag.Negation,
            FunctionClass.Quantifier => WordTag.Quantifier,
            FunctionClass.Adverb => WordTag.Adverb,
            _ => null,
        };
        if (tag is { } known)
            return Word(token.Text, lower, lower, known);

        string bare = lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower.TrimEnd('\'');
        WordClass word = Lexicon.Of(bare);
        bool name = token.Text.Any(char.IsDigit) || token.IsAllCapitals || (letter && !first) || token.Text.Skip(1).Any(char.IsUpper)
            || (token.IsCapital && (!first || word.CanBeName()));
        if (name)
            return Word(token.Text, bare, bare, WordTag.Name);
        if (word.IsMainlyAdverb() || (!word.CanBeNoun() && !word.CanBeVerb() && !word.CanBeAdjective() && bare.EndsWith("ly", StringComparison.Ordinal)))
            return Word(token.Text, bare, Stemmer.Stem(Lexicon.BaseOf(bare) ?? bare, "en"), WordTag.Adverb);
        bool adjective = word.HasFlag(WordClass.MainlyAdjective) && !word.CanBeVerb();
        return Word(token.Text, bare, Stemmer.Stem(Lexicon.BaseOf(bare) ?? bare, "en"), adjective ? WordTag.Adjective : WordTag.Noun);

        TaggedWord Word(string text, string folded, string stem, WordTag what) => new(text, folded, stem, what, token.Start, token.End);
    }

    private static WordTag OpenClass(List<TaggedWord> words, int i, bool verbSeen)
    {
        string lower = words[i].Lower;
        WordClass word = Lexicon.Of(lower);
        if (!word.CanBeVerb())
            return word.HasFlag(WordClass.MainlyAdjective) ? WordTag.Adjective : WordTag.Noun;

        int p = i - 1;
        while (p >= 0 && words[p].Tag is WordTag.Adverb or WordTag.Negation)
            p--;
        TaggedWord? before = p < 0 ? null : words[p];
        TaggedWord? after = i + 1 < words.Count ? words[i + 1] : null;
        bool past = lower.EndsWith("ed", StringComparison.Ordinal) || (!word.CanBeNoun() && !lower.EndsWith("ing", StringComparison.Ordinal));
        switch (before?.Tag)
        {
            case WordTag.Modal or WordTag.To or WordTag.Pronoun:
                return WordTag.Verb;
            case WordTag.Auxiliary:
                return past || lower.EndsWith("ing", StringComparison.Ordinal) || word.IsMainlyVerb() || words[p].Lower is "do" or "does" or "did" ? WordTag.Verb : word.CanBeNoun() ? WordTag.Noun : WordTag.Adjective;
            case WordTag.Adjective when past && after?.Tag is WordTag.Value or WordTag.Determiner or WordTag.Pronoun or WordTag.Quantifier:
                return WordTag.Verb; // "the cooperative switched two of its tractors"
            case WordTag.Determiner or WordTag.Quantifier or WordTag.Adjective or WordTag.Value:
                return past && (after?.IsNominal == true || IsOwned(before.Lower)) ? WordTag.Adjective : word.CanBeNoun() || lower.EndsWith("ing", StringComparison.Ordinal) ? WordTag.Noun : WordTag.Verb;
            case WordTag.Preposition:
                return lower.EndsWith("ing", StringComparison.Ordinal) && word.IsMainlyVerb() ? WordTag.Verb : past && after?.IsNominal == true ? WordTag.Adjective : WordTag.Noun;
            case null:
                return word.IsMainlyVerb() || (after?.Tag is WordTag.Determiner && word.CanBeVerb()) ? WordTag.Verb : WordTag.Noun;
        }

        if (past || lower.EndsWith("ing", StringComparison.Ordinal))
            return word.IsMainlyVerb() || past ? WordTag.Verb : WordTag.Noun;
        bool takes = after is null || after.Tag is WordTag.Determiner or WordTag.Pronoun or WordTag.Name or WordTag.Adverb or WordTag.Preposition or WordTag.Value or WordTag.To or WordTag.Quantifier or WordTag.Negation
            || (after.Tag == WordTag.Subordinator && after.Lower is "that" or "whether" or "when" or "because" or "if");
        if (before!.Tag is WordTag.Noun or WordTag.Name && !verbSeen && !NounFollowsBeforeVerb(words, i))
            return word.IsMainlyVerb() || takes ? WordTag.Verb : WordTag.Noun;
        if (before.Tag is WordTag.Coordinator or WordTag.Relative or WordTag.Mark or WordTag.Subordinator)
            return word.IsMainlyVerb() || after?.Tag is WordTag.Determiner or WordTag.Pronoun or WordTag.Value or WordTag.Quantifier ? WordTag.Verb : WordTag.Noun;
        return word.IsMainlyVerb() && before.Tag != WordTag.Noun ? WordTag.Verb : WordTag.Noun;
    }

    // "its associated environmental variables"; "this failed" is another matter.
    private static bool IsOwned(string determiner) => determiner is "the" or "a" or "an" or "my" or "your" or "his" or "its" or "our" or "their";

    // "The pump tests showed": an auxiliary or a sure verb right behind makes this word a noun.
    private static bool NounFollowsBeforeVerb(List<TaggedWord> words, int i) =>
        i + 1 < words.Count && (words[i + 1].Tag is WordTag.Auxiliary or WordTag.Modal || (words[i + 1].Lower.EndsWith("ed", StringComparison.Ordinal) && words[i + 1].Tag == WordTag.Noun));

    private static bool IsBaseVerb(TaggedWord word) =>
        word.Tag is WordTag.Auxiliary || (word.Tag is WordTag.Noun or WordTag.Adverb && Lexicon.Of(word.Lower) is var known && known.CanBeVerb()
            && !word.Lower.EndsWith("ing", StringComparison.Ordinal) && !word.Lower.EndsWith("ed", StringComparison.Ordinal) && !(known.IsMainlyNoun() && word.Lower.EndsWith('s')));

    // "said that the pump failed": a determiner, a pronoun or a noun follows; "the pump that failed": a verb.
    private static bool OpensClause(List<TaggedWord> words, int i) =>
        i > 0 && i + 1 < words.Count && (words[i - 1].Tag is WordTag.Verb or WordTag.Auxiliary || Lexicon.Of(words[i - 1].Lower).CanBeVerb() || words[i - 1].Lower == "so")
        && words[i + 1].Tag is not (WordTag.Auxiliary or WordTag.Modal);
}
