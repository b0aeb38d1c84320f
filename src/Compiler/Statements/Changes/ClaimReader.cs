using Kb.Compiler.Extractions;

namespace Kb.Compiler.Statements;

/// <summary>The claims of stated sentences about one thing, under keys that are equal where only the value differs.</summary>
/// <param name="names">All names of the thing: in a key they are one word. Empty for decisions, which need not share a name.</param>
internal sealed class ClaimReader(IEnumerable<string> names)
{
    private const string Thing = "@";

    private readonly string[][] _names = [.. names.Select(Words).OrderByDescending(n => n.Length)];

    /// <param name="answers">Whether the plain yes or no of the whole sentence is a claim as well.</param>
    /// <param name="place">What both sentences must share beside their words, such as the version that the source is about.</param>
    public IEnumerable<Claim> Read(StatedSentence sentence, SentenceRef at, Citation said, DateOnly? date, string place, bool answers)
    {
        bool[] ofThing = Marked(sentence.Words);
        if (_names.Length > 0 && !ofThing.Contains(true))
            yield break;
        bool proper = sentence.Words.Where((_, i) => ofThing[i]).Any(w => w.IsName);
        if (sentence.Owned && !proper)
            yield break;

        foreach (Slot slot in sentence.Slots)
        {
            bool inName = Enumerable.Range(slot.First, slot.Count).Any(i => ofThing[i]);
            bool rival = sentence.Slots.Any(s => s != slot && s.Sort == slot.Sort && !ofThing[s.First]);
            if (!inName && !rival && Key(sentence, ofThing, slot) is { } key)
                yield return new Claim($"{slot.Sort}|{sentence.Once}|{place}|{key}", slot, sentence.Once, sentence.OnceEver, at, said, date);
        }

        if (answers && !sentence.Once && Key(sentence, ofThing, null) is { } whole)
        {
            string value = sentence.Negated ? "no" : "yes";
            string passing = sentence.Passing ? "passing" : "";
            yield return new Claim($"answer|{passing}|{place}|{whole}", new Slot(ClaimKind.Answer, "answer", "", value, null, 0, 0, EmptyMap), false, false, at, said, date);
        }
    }

    private static readonly Dictionary<int, string> EmptyMap = [];

    // Names in their order, all other words in any.
    private string? Key(StatedSentence sentence, bool[] ofThing, Slot? slot)
    {
        var order = new List<string>();
        var bag = new List<string>();
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            FrameWord word = sentence.Words[i];
            if (ofThing[i])
            {
                if (i == 0 || !ofThing[i - 1])
                    order.Add(Thing);
                continue;
            }

            if (slot is not null && i >= slot.First && i < slot.First + slot.Count)
                continue;
            string key = slot?.Mapped.GetValueOrDefault(i) ?? word.Key;
            if (key.Length > 0)
                (word.IsName ? order : bag).Add(key);
        }

        bag.Sort(StringComparer.Ordinal);
        // A decision must at least say what it is about: a name, or two words.
        bool says = _names.Length > 0 || order.Count + bag.Count >= 2 || (slot?.Sort == "deed" && order.Count > 0);
        return says ? $"{string.Join(' ', order)}|{string.Join(' ', bag)}" : null;
    }

    private bool[] Marked(FrameWord[] words)
    {
        bool[] marked = new bool[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            foreach (string[] name in _names)
            {
                if (i + name.Length > words.Length || !Enumerable.Range(0, name.Length).All(k => words[i + k].Name == name[k]))
                    continue;
                marked.AsSpan(i, name.Length).Fill(true);
                i += name.Length - 1;
                break;
            }
        }

        return marked;
    }

    private static string[] Words(string name) => [.. WordTagger.Tag(name, null, null).Where(w => w.Tag != WordTag.Mark).Select(w => NameKey.OfWord(w.Text))];
}
