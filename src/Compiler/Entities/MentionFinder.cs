using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Entities;

/// <summary>Finds every sentence that holds one of the given names. Linear in the text: names are looked up by their first word, longest first.</summary>
internal sealed class MentionFinder
{
    private readonly Dictionary<string, List<Form>> _byFirstWord = new(StringComparer.Ordinal);

    /// <param name="Spelled">Of a proper name of one word its spellings in lower case: "Window" is no mention of Windows.</param>
    /// <param name="IsPart">First name or surname alone: a capital at the start of a sentence may belong to another word.</param>
    private readonly record struct Form(string[] Words, int Name, string[]? Spelled, bool NeedsCode, bool IsPart);

    /// <param name="Key">Normal form; empty for a mark, since a name does not go on beyond a comma.</param>
    /// <param name="Text">In lower case.</param>
    /// <param name="Spelled">In lower case, as written; only of words with a capital.</param>
    private readonly record struct Word(string Key, string Text, string? Spelled, bool Code);

    private MentionFinder(IReadOnlyList<GatheredName> names)
    {
        foreach (GatheredName name in names)
        {
            string[] words = name.Words;
            // A command that is spelled like a common word ("make") is meant only in a code span.
            bool code = words.Length == 1 && name.Has(NameEvidence.Code) && (Lexicon.Known(name.Key) || StopWords.Contains(name.Key, "en"));
            string[] spelled = [.. name.Spellings.Where(s => NameKey.Of(s) == name.Key)];
            bool capital = !code && words.Length == 1 && spelled.All(s => s.Any(char.IsUpper));
            if (!_byFirstWord.TryGetValue(words[0], out List<Form>? forms))
                _byFirstWord.Add(words[0], forms = []);
            forms.Add(new Form(words, name.Index, capital ? [.. spelled.Select(Nfc.Fold)] : null, code, name.Has(NameEvidence.Part)));
        }

        foreach (List<Form> forms in _byFirstWord.Values)
            forms.Sort((a, b) => b.Words.Length != a.Words.Length ? b.Words.Length.CompareTo(a.Words.Length) : a.Name.CompareTo(b.Name));
    }

    /// <summary>For each name its mentions, in the order of sources and text; a sentence once.</summary>
    public static IReadOnlyList<IReadOnlyList<Mention>> Find(IReadOnlyList<Source> sources, IReadOnlyList<GatheredName> names)
    {
        var finder = new MentionFinder(names);
        var found = new List<Mention>[names.Count];
        for (int i = 0; i < found.Length; i++)
            found[i] = [];

        (int, Mention)[][] bySource = new (int, Mention)[sources.Count][];
        Parallel.For(0, sources.Count, i => bySource[i] = [.. finder.FindIn(sources[i], i)]);
        foreach ((int name, Mention mention) in bySource.SelectMany(m => m))
        {
            List<Mention> list = found[name];
            if (list.Count == 0 || list[^1] with { Opening = mention.Opening } != mention)
                list.Add(mention);
        }

        return found;
    }

    private IEnumerable<(int Name, Mention Mention)> FindIn(Source source, int sourceIndex)
    {
        for (int p = 0; p < source.Passages.Count; p++)
        {
            Passage passage = source.Passages[p];
            if (!CandidateFinder.IsProse(passage))
                continue;
            // Who speaks is part of what is said.
            Form? speaker = passage.Speaker is { } name && Words(PersonForms.WithoutTitle(name)) is { Count: > 0 } named ? Match(named, 0, isSpeaker: true) : null;
            for (int s = 0; s < passage.Sentences.Count; s++)
            {
                if (speaker is { } by)
                    yield return (by.Name, new Mention(sourceIndex, p, s, Opening: false));
                List<Word> words = Words(passage.Sentences[s].Text);
                for (int at = 0; at < words.Count;)
                {
                    if (Match(words, at) is not { } form)
                    {
                        at++;
                        continue;
                    }

                    yield return (form.Name, new Mention(sourceIndex, p, s, IsSubject(words, at, at + form.Words.Length, source.Language)));
                    at += form.Words.Length;
                }
            }
        }
    }

    private static bool IsSubject(List<Word> words, int first, int end, string language)
    {
        if (first > 1 || (first == 1 && words[0].Key is not ("the" or "a" or "an")))
            return false;
        // "Starveall posts: …" opens with a label, not with what the sentence is about.
        string[] after = [.. words.Skip(end).Take(4).Select(w => w.Text)];
        return !after.Take(3).Contains(":") && (language != "en" || Subjects.IsWhole(words[end - 1].Text, after));
    }

    // As written, or with the ending of a plural or a possessive.
    private static bool IsSpelled(string? word, string[] spelled) =>
        word is not null && spelled.Any(s => word == s || word == s + "s" || word == s + "'s");

    private static string? Spelled(string word) => word.Any(char.IsUpper) ? Nfc.Fold(word) : null;

    private Form? Match(List<Word> words, int at, bool isSpeaker = false)
    {
        if (!_byFirstWord.TryGetValue(words[at].Key, out List<Form>? forms))
            return null;
        foreach (Form form in forms)
        {
            if (at + form.Words.Length > words.Count || (form.Spelled is { } spelled && !IsSpelled(words[at].Spelled, spelled)) || (form.NeedsCode && !words[at].Code))
                continue;
            int i = 1;
            while (i < form.Words.Length && form.Words[i] == words[at + i].Key)
                i++;
            if (i == form.Words.Length && (isSpeaker || !form.IsPart || !IsElse(words, at, i)))
                return form;
        }

        return null;
    }

    // "M. Keller" is no mention of Keller alone, and "Will that do?" none of Will.
    private static bool IsElse(List<Word> words, int at, int length) =>
        length == 1 && ((at > 0 && PersonForms.IsInitial(words[at - 1].Key))
            || ((at == 0 || (at == 1 && words[0].Key.Length == 0)) && PersonSigns.IsPlainOpening(words[at].Text, at + 1 < words.Count ? words[at + 1].Text : null)));

    private static List<Word> Words(string sentence)
    {
        var words = new List<Word>();
        List<TextToken> tokens = TextTokens.Of(sentence);
        for (int i = 0; i < tokens.Count; i++)
        {
            TextToken token = tokens[i];
            if (token.Kind == TokenKind.Word && i + 1 < tokens.Count && tokens[i + 1].Text == "." && tokens[i + 1].Start == token.End && PersonForms.IsInitial(token.Text + "."))
            {
                words.Add(new Word(token.Text.ToLowerInvariant() + ".", token.Text.ToLowerInvariant(), Spelled(token.Text), false)); // the J. of J. Marsh
                i++;
            }
            else if (token.Kind == TokenKind.Mark)
                words.Add(new Word("", token.Text, null, false));
            else if (token.Kind is TokenKind.Word or TokenKind.Code && token.Text.Contains('-'))
                words.AddRange(token.Text.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => new Word(NameKey.OfWord(part), part.ToLowerInvariant(), Spelled(part), token.Kind == TokenKind.Code)));
            else
                words.Add(new Word(NameKey.OfWord(token.Text), token.Text.ToLowerInvariant(), Spelled(token.Text), token.Kind == TokenKind.Code));
        }

        return words;
    }
}
