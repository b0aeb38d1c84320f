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
    /// <param name="IsCommand">Written with hyphens and small letters alone, as commands are: "a dpkg trigger" and "dpkg triggers" are no mention of dpkg-trigger.</param>
    private readonly record struct Form(string[] Words, int Name, string[]? Spelled, bool NeedsCode, bool IsPart, bool IsCommand);

    private MentionFinder(IReadOnlyList<GatheredName> names)
    {
        foreach (GatheredName name in names)
        {
            string[] words = MentionWord.OfKey(name.Key);
            // A command that is spelled like a common word ("make") is meant only in a code span.
            bool code = words.Length == 1 && name.Has(NameEvidence.Code) && (Lexicon.Known(name.Key) || StopWords.Contains(name.Key, "en"));
            string[] spelled = [.. name.Spellings.Where(s => NameKey.Of(s) == name.Key)];
            bool capital = !code && words.Length == 1 && spelled.All(s => s.Any(char.IsUpper));
            if (!_byFirstWord.TryGetValue(words[0], out List<Form>? forms))
                _byFirstWord.Add(words[0], forms = []);
            forms.Add(new Form(words, name.Index, capital ? [.. spelled.Select(Nfc.Fold)] : null, code, name.Has(NameEvidence.Part), words.Length > 1 && spelled.Length > 0 && spelled.All(s => s.Contains('-', StringComparison.Ordinal) && !s.Contains(' ', StringComparison.Ordinal) && !s.Any(char.IsUpper) && !s.EndsWith('s'))));
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
            Form? speaker = passage.Speaker is { } name && MentionWord.Of(PersonForms.WithoutTitle(name)) is { Count: > 0 } named ? Match(named, 0, source.Language, isSpeaker: true) : null;
            for (int s = 0; s < passage.Sentences.Count; s++)
            {
                if (speaker is { } by)
                    yield return (by.Name, new Mention(sourceIndex, p, s, Opening: false));
                List<MentionWord> words = MentionWord.Of(passage.Sentences[s].Text);
                for (int at = 0; at < words.Count;)
                {
                    if (Match(words, at, source.Language) is not { } form)
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

    private static bool IsSubject(List<MentionWord> words, int first, int end, string language)
    {
        // Quotation marks before a name are none of its words.
        int start = first > 0 && words[0].Key.Length == 0 && words[0].Text is "「" or "『" or "“" or "《" ? 1 : 0;
        if (first > start + 1 || (first == start + 1 && !IsArticle(words[start].Text, language)))
            return false;
        // "Starveall posts: …" opens with a label, not with what the sentence is about.
        string[] after = [.. words.Skip(end).Take(4).Select(w => w.Text)];
        if (after.Take(3).Contains(":"))
            return false;
        return language == "en" ? Subjects.IsWhole(words[end - 1].Text, after) : !words[end - 1].Inner && SubjectsByTable.IsWhole(words.Skip(end), language);
    }

    private static bool IsArticle(string word, string language) => language switch
    {
        "de" => word is "der" or "die" or "das" or "ein" or "eine",
        "fr" => word is "le" or "la" or "les" or "l" or "l'" or "l’" or "un" or "une",
        "es" => word is "el" or "la" or "los" or "las" or "un" or "una",
        _ => word is "the" or "a" or "an",
    };

    // A run of katakana is a word of its own, in Japanese mostly a run of kanji too; Chinese has no such bounds.
    private static bool IsBounded(List<MentionWord> words, int first, int end, string language) =>
        !Continues(words, first - 1, first, language) && !Continues(words, end - 1, end, language);

    private static bool Continues(List<MentionWord> words, int left, int right, string language)
    {
        if (left < 0 || right >= words.Count)
            return false;
        char a = words[left].Text[^1], b = words[right].First;
        return (Scripts.IsKatakana(a) && Scripts.IsKatakana(b)) || (language == "ja" && Scripts.IsHan(a) && Scripts.IsHan(b));
    }

    // As written, or with the ending of a plural or a possessive.
    private static bool IsSpelled(string? word, string[] spelled) =>
        word is not null && spelled.Any(s => word == s || word == s + "s" || word == s + "'s");

    private Form? Match(List<MentionWord> words, int at, string language, bool isSpeaker = false)
    {
        if (!_byFirstWord.TryGetValue(words[at].Key, out List<Form>? forms))
            return null;
        foreach (Form form in forms)
        {
            if (at + form.Words.Length > words.Count || (form.Spelled is { } spelled && !IsSpelled(words[at].Spelled, spelled)) || (form.NeedsCode && !words[at].Code) || (form.IsCommand && IsCommonNoun(words, at, form.Words.Length)))
                continue;
            int i = 1;
            while (i < form.Words.Length && form.Words[i] == words[at + i].Key)
                i++;
            if (i == form.Words.Length && IsBounded(words, at, at + i, language) && (isSpeaker || !form.IsPart || !IsElse(words, at, i)))
                return form;
        }

        return null;
    }

    // A command is one thing: it has no plural, and nobody calls it "a".
    private static bool IsCommonNoun(List<MentionWord> words, int at, int length) =>
        !words[at].Inner && ((at > 0 && words[at - 1].Text is "a" or "an") || words[at + length - 1].Text.EndsWith('s'));

    // "M. Keller" is no mention of Keller alone, "Jonas K." none of Jonas, and "Will that do?" none of Will.
    private static bool IsElse(List<MentionWord> words, int at, int length) =>
        length == 1 && ((at > 0 && PersonForms.IsInitial(words[at - 1].Key))
            || (at + 1 < words.Count && words[at + 1] is { Spelled: not null, Key: not ("a" or "i" or "") } next && PersonForms.IsLetter(next.Key))
            || ((at == 0 || (at == 1 && words[0].Key.Length == 0)) && PersonSigns.IsPlainOpening(words[at].Text, at + 1 < words.Count ? words[at + 1].Text : null)));
}
