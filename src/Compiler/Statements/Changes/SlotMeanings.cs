namespace Kb.Compiler.Statements;

/// <summary>Words that beside a value say the same in several ways: "the price of a permit is 30 pounds", "a permit costs 30 pounds", "was raised to 30 pounds".</summary>
internal static class SlotMeanings
{
    private static readonly Dictionary<string, string> s_money = new(StringComparer.Ordinal) { ["price"] = "cost", ["cost"] = "cost", ["charge"] = "cost", ["quote"] = "cost" };

    private static readonly Dictionary<string, string> s_when = new(StringComparer.Ordinal)
    {
        ["schedule"] = "", ["take"] = "", ["place"] = "", ["hold"] = "", ["happen"] = "", ["occur"] = "", ["plan"] = "", ["begin"] = "start", ["start"] = "start", ["end"] = "end", ["finish"] = "end",
        ["expire"] = "end", ["deadline"] = "due", ["due"] = "due", ["date"] = "",
    };

    private static readonly Dictionary<string, string> s_moneyStems = Stems(s_money), s_whenStems = Stems(s_when);

    /// <returns>By index of the word its key; an empty key leaves the word out.</returns>
    public static Dictionary<int, string> Of(List<TaggedWord> words, int verb, int value, bool when, bool money)
    {
        var mapped = new Dictionary<int, string>();
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Tag is WordTag.Name or WordTag.Value)
                continue;
            if ((money && s_moneyStems.TryGetValue(words[i].Stem, out string? key)) || (when && s_whenStems.TryGetValue(words[i].Stem, out key)))
                mapped[i] = words[i].Stem == ChangeWords.Stem("take") && !(i + 1 < words.Count && words[i + 1].Lower == "place") ? words[i].Stem : key;
        }

        if (MoveBefore(words, verb, value) is { } move)
        {
            for (int i = move; i < value; i++)
                mapped[i] = "";
        }

        return mapped;
    }

    // "was raised to", "has gone up to", "rise to", "stay at".
    private static int? MoveBefore(List<TaggedWord> words, int verb, int value)
    {
        if (value < 2 || words[value - 1].Lower is not ("to" or "at" or "until"))
            return null;
        int at = value - 2;
        while (at > verb && words[at].Lower is "up" or "down" or "back" or "on")
            at--;
        return at == verb && ChangeWords.IsMove(words[at].Stem) ? at : null;
    }

    private static Dictionary<string, string> Stems(Dictionary<string, string> words) => words.ToDictionary(w => ChangeWords.Stem(w.Key), w => w.Value, StringComparer.Ordinal);
}
