using Kb.Compiler.Language;

namespace Kb.Compiler.Extractions;

/// <summary>Which candidates are names in languages other than English, where no dictionary tells a common word. German writes every noun with a capital, so that there a capital alone says nothing.</summary>
internal static class JudgeByTable
{
    private const int Compound = 9;
    private const int LongCompound = 14;
    private const int OftenGerman = 4;
    private const int OftenWide = 3;
    private const int LongestInitials = 5;
    private const double Sure = -1.2;

    public static bool Accepts(Candidate candidate, string text, string language)
    {
        string lower = text.ToLowerInvariant();
        if (NamesByTable.IsGeneric(lower, language) || NamesByTable.IsCalendar(lower) || (candidate.Words == 1 && NameWords.IsCalendar(lower)))
            return false;
        if (candidate.Evidence.HasFlag(NameEvidence.Defined))
            return candidate.Count >= 3 || (candidate.Evidence & (NameEvidence.Title | NameEvidence.Heading)) != 0;
        if (Scripts.HasUnspaced(text))
            return AcceptsWide(candidate, language);
        if (!IsSpelledLikeName(text, candidate))
            return false;
        bool model = candidate.Score >= Sure, titled = candidate.Evidence.HasFlag(NameEvidence.Title), headed = titled || candidate.Evidence.HasFlag(NameEvidence.Heading);
        if (candidate.Evidence.HasFlag(NameEvidence.Coined))
            return language is "ja" or "zh" && (candidate.Count >= OftenWide || (candidate.Count >= 2 && (headed || model)));
        if (!text.Any(char.IsUpper) || candidate.Inside == 0)
            return false;
        if (candidate.Words > 1)
            return candidate.Count >= (language == "de" && !HasOddWord(text) ? 3 : 2) || headed || model;
        if (IsOdd(text))
            return candidate.Count >= 2 || titled;
        if (language != "de")
            return candidate.Inside >= 2 || (titled && model);
        return (titled && candidate.Count >= 3 && text.Length >= 4) || (headed && candidate.Count >= OftenGerman && text.Length >= Compound) || (text.Length >= LongCompound && candidate.Count >= OftenGerman) || (model && candidate.Count >= 3);
    }

    private static bool AcceptsWide(Candidate candidate, string language)
    {
        bool headed = (candidate.Evidence & (NameEvidence.Title | NameEvidence.Heading)) != 0, marked = candidate.Evidence.HasFlag(NameEvidence.Marked), model = candidate.Score >= Sure;
        if (candidate.Evidence.HasFlag(NameEvidence.Work))
            return true;
        if (marked && (candidate.Count >= 2 || headed))
            return true;
        return candidate.Evidence.HasFlag(NameEvidence.Run)
            ? candidate.Count >= (language == "zh" ? OftenWide : headed || model ? 2 : OftenWide)
            : model && candidate.Count >= 2;
    }

    // "z.B" abbreviates, "METHODE" shouts.
    private static bool IsSpelledLikeName(string text, Candidate candidate)
    {
        bool shouts = text.Length > LongestInitials && !text.Any(char.IsLower) && text.All(char.IsLetter);
        return !Abbreviations.Contains(text.ToLowerInvariant().TrimEnd('.'), "") && (!shouts || candidate.Evidence.HasFlag(NameEvidence.Title))
            && !(text.Length <= 5 && text.Contains('.') && text.Where((_, i) => i % 2 == 1).All(c => c == '.'));
    }

    private static bool HasOddWord(string text) => text.Split(' ').Any(IsOdd);

    /// <summary>Spelled like no common noun: initials, a capital or a digit inside.</summary>
    private static bool IsOdd(string word) => word.Length > 1 && word.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c));
}
