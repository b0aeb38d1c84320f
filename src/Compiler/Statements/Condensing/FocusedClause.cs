using System.Collections.Frozen;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>Of a sentence that tells one thing of each of several, what it tells of one: "Ada coordinates, Ben looks after the radios and Cleo is our soil scientist".</summary>
internal static class FocusedClause
{
    private const int FewestClauses = 2;

    // "consists of a request from the client and a response from the server": what looks like a clause is a part of the whole.
    private static readonly FrozenSet<string> s_wholes = FrozenSet.ToFrozenSet([.. new[] { "consist", "comprise", "contain", "include", "compose", "require", "need", "involve", "combine" }.Select(w => Stemmer.Stem(w, "en"))], StringComparer.Ordinal);
    private const int FewestWords = 3;

    /// <summary>The clauses of such a sentence; none where it is another, or its clauses hang together.</summary>
    public static IReadOnlyList<string> Clauses(SentenceParts parts)
    {
        if (parts.Has(0, parts.End, w => w.Tag is WordTag.Negation or WordTag.Modal || w.Lower is "or" or "but" or "yet" or "both" or "either") || parts.Has(0, parts.End, w => s_wholes.Contains(w.Stem)) || parts.Parts.Exists(p => IsBound(parts, p)))
            return [];
        List<(int First, int End)> clauses = Cut(parts);
        return clauses.Count < FewestClauses ? [] : [.. clauses.Select(c => parts.Text[parts.Words[c.First].Start..parts.Words[c.End - 1].End])];
    }

    /// <summary>The one clause that opens with a name of the thing, as a sentence of its own; null where there is none, or more.</summary>
    /// <param name="names">In normal form.</param>
    public static string? Of(IReadOnlyList<string> clauses, IReadOnlyCollection<string> names)
    {
        string[] own = [.. clauses.Where(text => Opens(text, names))];
        return own is [var one] && one.Count(c => c == ' ') + 1 >= FewestWords ? char.ToUpperInvariant(one[0]) + one[1..] + "." : null;
    }

    // Every stretch must be a clause with a subject of its own: else one of them may limit another.
    private static List<(int First, int End)> Cut(SentenceParts parts)
    {
        var clauses = new List<(int First, int End)>();
        foreach (SentencePart part in parts.Parts)
        {
            int colon = parts.Words.FindIndex(part.First, part.End - part.First, w => w.Text == ":");
            int from = colon < 0 ? part.First : colon + 1;
            for (int i = from; i <= part.End; i++)
            {
                bool and = i < part.End && parts.Words[i].Lower == "and" && IsClause(parts, from, i) && IsClause(parts, i + 1, part.End);
                if (i < part.End && !and)
                    continue;
                int first = from < i && parts.Words[from].Lower == "and" ? from + 1 : from;
                if (!IsClause(parts, first, i))
                    return [];
                clauses.Add((first, i));
                from = i + 1;
            }
        }

        return clauses;
    }

    // "looks after the gateways" binds no clause, "after the pump stops" does.
    private static bool IsBound(SentenceParts parts, SentencePart part)
    {
        int at = parts.Words.FindIndex(part.First, part.End - part.First, w => w.Tag == WordTag.Subordinator);
        return at >= 0 && (parts.Words[at].Lower is not ("after" or "before" or "since" or "until") || FiniteVerbs.First(parts.Words, at, part.End) >= 0);
    }

    private static bool IsClause(SentenceParts parts, int from, int end)
    {
        // "GnuPG is a complete and free implementation of …": the noun is still to come.
        if (end - from > 1 && parts.Words[end - 2].Tag == WordTag.Determiner && Lexicon.Of(parts.Words[end - 1].Lower).HasFlag(WordClass.MainlyAdjective))
            return false;
        int verb = FiniteVerbs.First(parts.Words, from, end);
        return verb > from && parts.Words[from].Tag is WordTag.Name or WordTag.Noun or WordTag.Determiner && parts.Has(from, verb, w => w.IsNominal) && !parts.Has(from, verb, w => w.Tag is WordTag.Relative or WordTag.Coordinator);
    }

    private static bool Opens(string clause, IReadOnlyCollection<string> names)
    {
        string spaced = SpacedText.Of(clause);
        return names.Any(n => n.Length > 0 && (spaced.StartsWith(n + " ", StringComparison.Ordinal) || spaced.StartsWith($"the {n} ", StringComparison.Ordinal)));
    }
}
