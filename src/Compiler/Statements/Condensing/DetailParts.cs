using System.Collections.Frozen;

namespace Kb.Compiler.Statements;

/// <summary>Which parts of a sentence only add to what the rest says: the rest is true without them, and nobody understands something else by it.</summary>
internal static class DetailParts
{
    // What limits or turns what was said: a part with one of these stays.
    private static readonly FrozenSet<string> s_limits = FrozenSet.ToFrozenSet(
        ["only", "unless", "except", "but", "however", "although", "though", "instead", "until", "if", "whether", "when", "once", "not", "never", "no", "without", "must", "may", "might", "should", "otherwise", "rather", "least", "most", "yet", "nor", "optional", "deprecated", "cannot", "hardly", "none", "neither", "provided"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_turns = FrozenSet.ToFrozenSet(
        ["only", "unless", "except", "but", "however", "although", "though", "instead", "otherwise", "rather", "yet", "if", "provided"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_counts = FrozenSet.ToFrozenSet(["one", "some", "most", "many", "all", "both", "each", "none", "several", "part", "half", "two", "three"], StringComparer.Ordinal);

    // A second verb form behind a comma that tells more of what was named.
    private static readonly FrozenSet<string> s_participles = FrozenSet.ToFrozenSet(
        ["based", "made", "written", "known", "called", "named", "designed", "created", "developed", "followed", "founded", "built", "used", "released", "published", "introduced", "located", "led", "owned", "run", "backed", "funded", "taken", "given", "started", "installed", "paid"], StringComparer.Ordinal);

    public static bool Is(SentenceParts sentence, SentencePart part) =>
        IsRelative(sentence, part) || IsElaboration(sentence, part) || IsParticiple(sentence, part) || IsReason(sentence, part);

    public static bool IsLimited(SentenceParts sentence, int from, int end) => sentence.Has(from, end, w => s_limits.Contains(w.Lower));

    public static bool IsTurned(SentenceParts sentence, int from, int end) => sentence.Has(from, end, w => s_turns.Contains(w.Lower));

    /// <summary>", which …", ", one of which …": behind a comma it describes what is known already.</summary>
    public static bool IsRelative(SentenceParts sentence, SentencePart part)
    {
        string opener = sentence.Opener(part);
        if (opener == "where" && part.First + 1 < part.End && (sentence.Words[part.First + 1].Text.Length == 1 || sentence.Words[part.First + 1].Tag == WordTag.Name))
            return false; // "where N is the number of nodes" explains a formula
        bool counted = (s_counts.Contains(opener) || sentence.Words[part.First].Tag == WordTag.Value) && sentence.Next(part, 1) == "of" && sentence.Next(part, 2) is "which" or "whom" or "them";
        return (counted || opener is "which" or "who" or "whose" or "whom" or "where") && (sentence.HasFinite(part) || counted);
    }

    /// <summary>", such as …", ", for example …", ", including …".</summary>
    public static bool IsElaboration(SentenceParts sentence, SentencePart part) => sentence.Opener(part) switch
    {
        "such" => sentence.Next(part, 1) == "as",
        "for" => sentence.Next(part, 1) is "example" or "instance",
        "in" => sentence.Next(part, 1) is "particular" or "short" or "addition" || (sentence.Next(part, 1) == "other" && sentence.Next(part, 2) == "words"),
        "that" => sentence.Next(part, 1) == "is" && part.End > part.First + 2,
        "as" => sentence.Next(part, 1) == "well" || (sentence.Next(part, 1) is "described" or "explained" or "shown" or "discussed" or "mentioned" or "noted" or "documented" or "defined" or "usual"),
        "like" => true,
        "see" => true,
        "along" or "together" => sentence.Next(part, 1) == "with",
        "regardless" => true,
        "e.g" or "i.e" or "including" or "especially" or "particularly" or "namely" or "notably" or "thus" or "hence" or "usually" => true,
        _ => false,
    };

    /// <summary>", making it possible to …", ", written by …".</summary>
    public static bool IsParticiple(SentenceParts sentence, SentencePart part)
    {
        int at = part.First;
        if (sentence.Words[at].Tag == WordTag.Adverb && at + 1 < part.End)
            at++;
        TaggedWord word = sentence.Words[at];
        bool ing = word.Lower.Length > 5 && word.Lower.EndsWith("ing", StringComparison.Ordinal) && word.Tag == WordTag.Verb && at + 1 < part.End && sentence.Words[at + 1].Tag != WordTag.Auxiliary;
        bool past = s_participles.Contains(word.Lower) && at + 1 < part.End && sentence.Words[at + 1].Tag is WordTag.Preposition;
        return ing || past;
    }

    /// <summary>", because …", ", since …", ", so that …", ", due to …".</summary>
    public static bool IsReason(SentenceParts sentence, SentencePart part)
    {
        string opener = sentence.Opener(part), next = sentence.Next(part, 1);
        return opener is "because" or "since" || (opener == "so" && sentence.Words[part.First].Tag == WordTag.Subordinator && sentence.HasFinite(part)) || (opener is "due" or "thanks" or "owing" && next == "to")
            || (opener is "mainly" or "partly" or "probably" or "mostly" && next is "because" or "due");
    }
}
