using System.Collections.Frozen;
using Kb.Compiler.Language;

namespace Kb.Compiler.Extractions;

/// <summary>Which candidates are names worth knowing. Precision before recall: a missed term is found again by search, a fragment on a page is a defect.</summary>
internal static class NameJudge
{
    private const NameEvidence Stated = NameEvidence.Person | NameEvidence.Linked | NameEvidence.Bracket | NameEvidence.Guided;

    // Nearly all that the model copies with a mean log-probability above this is sensible (measured; see docs/design-notes.md).
    private const double Sure = -1.2;

    private const int OftenInside = 8;

    private static readonly FrozenSet<string> s_joining = FrozenSet.ToFrozenSet(["and", "or", "in", "on", "at", "with", "by", "from"], StringComparer.Ordinal);

    public static bool Accepts(Candidate candidate, string language)
    {
        string text = candidate.Text;
        if (candidate.Evidence.HasFlag(NameEvidence.Person) || candidate.Evidence.HasFlag(NameEvidence.Guided))
            return text.Length is > 1 and <= 60 && text.Any(char.IsLetter);
        if (candidate.Evidence.HasFlag(NameEvidence.Code) && NameShape.IsCodeName(text))
            return candidate.Count >= 2 || candidate.Evidence.HasFlag(NameEvidence.Model);
        if (!NameShape.IsName(text, language))
            return false;
        if ((candidate.Evidence & Stated) != 0)
            return true;
        if (language != "en")
            return JudgeByTable.Accepts(candidate, text, language);
        return char.IsUpper(text[0]) || text.Any(char.IsUpper) ? AcceptsCapital(candidate, text) : AcceptsPlain(candidate, text);
    }

    /// <summary>Whether what one English text does not prove is a name where several write it so: "Two Anchors", "Norrvarme", each time in the middle of a sentence.</summary>
    public static bool MayRecur(Candidate candidate)
    {
        if (!candidate.Evidence.HasFlag(NameEvidence.Capitals) || candidate.Inside == 0 || !NameShape.IsName(candidate.Text, "en"))
            return false;
        string[] words = candidate.Text.Split(' ');
        return Array.TrueForAll(words, w => w.Length > 1 && char.IsUpper(w[0]) && w.Skip(1).All(char.IsLower) && !NameWords.IsCalendar(w.ToLowerInvariant()) && !NameWords.IsPersonTitle(w.ToLowerInvariant()))
            && (words.Length > 1 ? words.Length <= MostTitled && !words.Any(w => s_joining.Contains(w.ToLowerInvariant())) : IsPlainWord(words[0]))
            && !NameWords.IsGeneric(NameKey.OfWord(words[0].ToLowerInvariant()));
    }

    /// <summary>How much a source is about a name: what ranks names, and so pages.</summary>
    public static double Salience(Candidate candidate, PurposeWords purpose) =>
        Math.Log2(1 + candidate.Count)
        + (candidate.Evidence.HasFlag(NameEvidence.Title) ? 3 : 0)
        + (candidate.Evidence.HasFlag(NameEvidence.Heading) ? 1.5 : 0)
        + (candidate.Evidence.HasFlag(NameEvidence.Defined) ? 2 : 0)
        + ((candidate.Evidence & Stated) != 0 ? 2 : 0)
        + (candidate.Score is { } score ? Math.Max(0, 2 + score) : 0)
        + (candidate.Words > 1 ? 0.5 : 0)
        + purpose.Weight(candidate.Key);

    private static bool AcceptsCapital(Candidate candidate, string text)
    {
        bool model = candidate.Score >= Sure;
        // "Starveall and Coldharbour" are two, "matric potential in kPa" is one with its unit.
        if (candidate.Words > 1 && candidate.Count == 1 && text.Split(' ').Any(w => s_joining.Contains(w)))
            return false;
        if (candidate.Words > 1)
            return candidate.Inside >= 1 ? candidate.Count >= 2 || model || candidate.Evidence.HasFlag(NameEvidence.Heading) || IsProper(text) || IsTitled(text) : IsProper(text) && (model || FirstNames.Contains(text[..text.IndexOf(' ')]));
        string lower = Nfc.Fold(text); // "Café" is a word too
        WordClass word = Lexicon.Of(lower);
        if (!Lexicon.Known(lower) || word.IsProper())
            return candidate.Inside >= 2 || (candidate.Inside >= 1 && (model || IsPlainWord(text)));
        // A dictionary word with a capital ("Section", "Policy") is a name only if the text treats it as one.
        return word.IsMainlyNoun() && !NameWords.IsGeneric(NameKey.OfWord(lower)) && candidate.Inside >= 3 && (candidate.Evidence.HasFlag(NameEvidence.Title) || (model && (candidate.Inside >= OftenInside || (candidate.Evidence & (NameEvidence.Heading | NameEvidence.Defined)) != 0)));
    }

    // "Orla Fenwick", "Tamblyn Logistics", named once within a sentence: capitals from end to end, and a word that no dictionary has but as a name.
    private static bool IsProper(string text)
    {
        string[] words = text.Split(' ');
        // "Yasmin Fakhoury of Bramhall" is somebody from somewhere.
        if (words.Contains("of") && FirstNames.Contains(words[0]))
            return false;
        return Array.TrueForAll(words, w => char.IsUpper(w[0]) || FunctionWords.Of(w) != FunctionClass.None) && FunctionWords.Of(words[0].ToLowerInvariant()) == FunctionClass.None && !NameWords.IsGeneric(NameKey.OfWord(words[0].ToLowerInvariant()))
            && Array.Exists(words, w => IsPlainWord(w) || FirstNames.Contains(w));
    }

    private static bool IsTerm(string text)
    {
        string[] words = text.Split(' ');
        return words.Length <= LongestTerm && Array.TrueForAll(words, w => w.Length > 2 && FunctionWords.Of(w) == FunctionClass.None && Lexicon.Of(w) is var word && (word == WordClass.Unknown || word.CanBeNoun() || word.CanBeAdjective()))
            && Lexicon.Of(words[^1]) is var last && (last == WordClass.Unknown || last.CanBeNoun()) && !NameWords.IsGeneric(NameKey.OfWord(words[^1]));
    }

    private const int LongestTerm = 3;

    // "Western Drainage", "Mermaid Laundry": words of the dictionary, but with capitals in the middle of a sentence.
    private static bool IsTitled(string text)
    {
        string[] words = text.Split(' ');
        return words.Length <= MostTitled && Array.TrueForAll(words, w => w.Length > 1 && char.IsUpper(w[0]) && w.Skip(1).Any(char.IsLower) && !NameWords.IsCalendar(w.ToLowerInvariant()) && !NameWords.IsPersonTitle(w.ToLowerInvariant()) && FunctionWords.Of(w.ToLowerInvariant()) == FunctionClass.None)
            && !NameWords.IsGeneric(NameKey.OfWord(words[0].ToLowerInvariant()));
    }

    private const int MostTitled = 3;

    // No acronym and no coined word with digits or capitals within: those are as often labels of a text as names.
    private static bool IsPlainWord(string word) =>
        word.Length >= FewestLetters && !NameWords.IsCalendar(word.ToLowerInvariant().TrimEnd('s')) && char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower) && Lexicon.Of(Nfc.Fold(word)).CanBeName();

    private const int FewestLetters = 4;

    private static bool AcceptsPlain(Candidate candidate, string text)
    {
        bool model = candidate.Score >= Sure;
        bool marked = candidate.Evidence.HasFlag(NameEvidence.Heading) || candidate.Evidence.HasFlag(NameEvidence.Title) || candidate.Evidence.HasFlag(NameEvidence.Defined);
        if (candidate.Evidence.HasFlag(NameEvidence.Coined))
            return candidate.Count >= 4 || (candidate.Count >= 2 && (model || marked));
        if (candidate.Words == 1)
            return candidate.Evidence.HasFlag(NameEvidence.Defined) && model;
        string first = text.Split(' ')[0];
        // "strong password", "interrupted backup": how one is, unless the text defines it or speaks of it again and again.
        if ((NameWords.IsQuality(first) || first.EndsWith("ed", StringComparison.Ordinal)) && !candidate.Evidence.HasFlag(NameEvidence.Defined) && !(model && candidate.Count >= 3) && candidate.Count < 5)
            return false;
        // Named once: the model has to copy it, and each of its words has to be one that a term may have.
        if (candidate.Count == 1)
            return (model && IsTerm(text)) || (candidate.Score is not null && Lexicon.IsNounPhrase(text.ToLowerInvariant()));
        return candidate.Count >= 2 && (Lexicon.IsNounPhrase(text.ToLowerInvariant()) || model || marked || candidate.Count >= 5);
    }
}
