using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Where the clauses of a sentence begin and end, as far as promises need it.</summary>
internal static class Clauses
{
    private static readonly PhraseSet s_openers = PhraseTables.Of("clauses", "openers");

    private static readonly string[] s_ends = ["; ", " - ", " – ", " — ", ", but ", ", so ", " so that ", ", because ", " because ", ", since ", ", which ", ", then ", ", otherwise ", " but ", ": ", ", as ", ", given ", " though ", ", though", ", unless ", " - "];

    private static readonly PhraseSet s_subjects = PhraseTables.Of("clauses", "subjects");

    /// <summary>Whether a clause may begin there: at the start, after a mark, or after words that only open ("Okay, so …").</summary>
    public static bool BeginsAt(string folded, int at)
    {
        int end = at;
        while (end > 0 && folded[end - 1] == ' ')
            end--;
        if (end == 0 || folded[end - 1] is ',' or ';' or ':' or '-' or '–' or '—' or '!' or '?' or '…' or '(')
            return true;
        for (int start = end - 1; start >= 0 && end - start < 20; start--)
        {
            if ((start == 0 || folded[start - 1] is ' ' or ',' or '.') && s_openers.LengthAt(folded, start) == end - start && (start == 0 || s_joining.LengthAt(folded, start) > 0 || BeginsAt(folded, start)))
                return true;
        }

        return false;
    }

    private static readonly PhraseSet s_joining = new("and|but|so|then|or");

    /// <summary>Where the clause that runs from <paramref name="from"/> ends.</summary>
    public static int EndOf(string text, string folded, int from, People people)
    {
        int end = text.Length;
        foreach (string sign in s_ends)
        {
            int at = folded.IndexOf(sign, from, StringComparison.Ordinal);
            if (at > from)
                end = Math.Min(end, at);
        }

        for (int comma = folded.IndexOf(", ", from, StringComparison.Ordinal); comma > 0 && comma < end; comma = folded.IndexOf(", ", comma + 2, StringComparison.Ordinal))
        {
            int next = folded.AsSpan(comma + 2).StartsWith("and ") ? comma + 6 : comma + 2;
            // ", I'm there anyway", ", Ines." and ", and Ben will …" are no part of it; ", plus cable" is.
            if (s_subjects.LengthAt(folded, next) > 0 || people.KnownAt(text, next) is var name && name > 0 && (IsOver(text, next + name) || TakesOn(folded, next + name + 1)))
                end = comma;
        }

        for (int and = folded.IndexOf(" and ", from, StringComparison.Ordinal); and > 0 && and < end; and = folded.IndexOf(" and ", and + 5, StringComparison.Ordinal))
        {
            if (s_subjects.LengthAt(folded, and + 5) is var subject && subject > 0 && TakesOn(folded, and + 5 + subject + 1) || s_contracted.LengthAt(folded, and + 5) > 0
                || people.KnownAt(text, and + 5) is var name && name > 0 && TakesOn(folded, and + 5 + name + 1))
            {
                end = and;
            }
        }

        return end;
    }

    // A verb in the form that goes with a name: "Ben books".
    private static bool TakesOn(string folded, int at)
    {
        if (s_takesOn.LengthAt(folded, at) > 0)
            return true;
        int end = at;
        while (end < folded.Length && char.IsAsciiLetterLower(folded[end]))
            end++;
        return end - at > 3 && folded[end - 1] == 's' && Lexicon.Of(folded[at..end]).CanBeVerb();
    }

    private static readonly PhraseSet s_takesOn = new("will|can|to|takes|does|is|has|should|shall|would|could|must|are|have|was|were|did|says|said|owes|sends|handles");

    private static readonly PhraseSet s_contracted = new("i'll|we'll|you'll|he'll|she'll|they'll|i'm|it's|i've|it'll|that's|then|i'd");

    public static bool IsOver(string text, int at) => at >= text.Length || text.AsSpan(at).Trim(" .!?,").IsEmpty;

    /// <summary>Whether a place stands inside quotation marks: there somebody else speaks.</summary>
    public static bool IsQuoted(string text, int at) => (text.AsSpan(0, at).Count('"') % 2) == 1 || text.AsSpan(0, at).LastIndexOf('“') > text.AsSpan(0, at).LastIndexOf('”');

    /// <summary>Whether the sentence says only what would be under a condition.</summary>
    public static bool IsConditional(string folded)
    {
        for ((int at, int length) = Speech.Conditions.Find(folded); length > 0; (at, length) = Speech.Conditions.Find(folded, at + length))
        {
            bool whether = false;
            for (int back = Math.Max(0, at - 14); back <= at && !whether; back++)
                whether = Speech.Whether.LengthAt(folded, back) is var asked && asked > 0 && back + asked > at && (back == 0 || !char.IsLetter(folded[back - 1]));
            if (!whether)
                return true;
        }

        return folded.StartsWith("should ", StringComparison.Ordinal) && !folded.EndsWith('?');
    }

    private static readonly PhraseSet s_falters = new("um|uh|erm|er|mm|hmm|kinda|sorta|sort of|kind of|i guess|i mean|you know|presumably|wanna|gonna");

    /// <summary>Whether a sentence looks for its words, or breaks off: too unsure to say what was decided or asked.</summary>
    public static bool IsFaltering(Said said) => s_falters.IsIn(said.Folded) || said.Text[^1] is ',' or '-' or ':' || !(said.Text[^1] is '.' or '?' or '!' or '"' or '”' or ')' || said.Text.Length < 60);

    /// <summary>The known person who is spoken to: "Wim, can you …", "… by Friday, Wim?"; null where nobody is.</summary>
    public static string? Addressed(string text, People people)
    {
        int at = 0;
        string folded = PhraseSet.Fold(text);
        while (s_greetings.LengthAt(folded, at) is var greeting && greeting > 0)
        {
            at += greeting;
            while (at < text.Length && text[at] is ' ' or ',' or '.' or ':')
                at++;
        }

        if (people.KnownAt(text, at) is var first && first > 0 && at + first < text.Length && (text[at + first] is ',' or ':' or '?' or '-' || s_asked.LengthAt(folded, at + first + 1) > 0))
            return text.Substring(at, first).TrimStart('@');
        for (int comma = text.IndexOf(", ", StringComparison.Ordinal); comma >= 0; comma = text.IndexOf(", ", comma + 2, StringComparison.Ordinal))
        {
            if (people.KnownAt(text, comma + 2) is var length && length > 0 && (IsOver(text, comma + 2 + length) || text[comma + 2 + length] is ',' or ':'))
                return text.Substring(comma + 2, length);
        }

        return null;
    }

    // "Ines can you set that up?"
    private static readonly PhraseSet s_asked = new("can you|could you|would you|will you|please|do you|did you|are you");

    private static readonly PhraseSet s_greetings = new("and|so|okay|ok|then|right|well|good|now|hey|yes|done|fine|great|thanks|also|but|perfect|next|hi|dear|please");
}
