using System.Collections.Frozen;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>What a sentence is told within, by words in front of its subject: a doubt, a source, a time or a place. Without them it claims more: "On paper the cluster survives …", "In January the desk opens at seven".</summary>
internal static class Frames
{
    // These weaken whatever follows, in any tense.
    private static readonly PhraseSet s_doubts = new(
        "in theory|on paper|in principle|at best|at worst|in name|officially|nominally|for now|for the moment|for the time being|at first|initially|at present|until recently|so far|in the words of|in the view of|in the opinion of|in the eyes of|to the outside world|according to|in the past|in the old days|as planned|if all goes well|with luck");

    // These say nothing of what is so.
    private static readonly PhraseSet s_links = new(
        "in particular|in fact|in addition|in short|in total|in turn|in other words|in the end|in general|of course|for example|for instance|as a result|by the way|on the other hand|at last|after all|for this|in contrast|by contrast|in practice|in essence|in effect|for that|with this|with that|from there|on top|by now|at least");

    /// <summary>The word of the frame that <paramref name="said"/> has lost; null where it has lost none.</summary>
    public static string? Lost(ReadSentence said, ReadSentence there, Clause basis)
    {
        Clause first = basis;
        while (first is { Link: ClauseLink.Coordinated, Parent: { } parent })
            first = parent;
        if (first.Link != ClauseLink.Main || first.Words.Count == 0 || first.Words[0] != 0 || first.Subject.Count == 0)
            return null;
        string folded = PhraseSet.Fold(there.Text);
        int doubt = s_doubts.LengthAt(folded, 0);
        if (doubt > 0)
            return PhraseSet.Fold(said.Text).Contains(folded[..doubt], StringComparison.Ordinal) ? null : folded[..doubt];
        // What happened once happened, wherever; what is so holds only there.
        if (basis.Past is not false || there.Words[0].Tag != WordTag.Preposition || s_links.Opens(folded))
            return null;
        int head = first.Rest.FindLastIndex(i => i < first.Subject[0]);
        return head >= 0 && !said.Words.Exists(w => WordMatch.Same(w, there.Words[first.Rest[head]])) ? there.Words[first.Rest[head]].Text : null;
    }

    // What holds "with an adult" or "during the fair" holds only then; what happened happened.
    private static readonly FrozenSet<string> s_restricting = FrozenSet.ToFrozenSet(["with", "without", "under", "during", "within", "outside", "after", "before", "until", "since", "among", "between", "as", "against", "beyond", "above", "below", "except"], StringComparer.Ordinal);

    private static readonly string[] s_permits = ["may", "can", "could", "must", "should"];

    // What may be done may be done there and for that.
    private static readonly FrozenSet<string> s_allowing = FrozenSet.ToFrozenSet(["in", "on", "at", "for"], StringComparer.Ordinal);

    // These make of a deed no deed, whenever it was.
    private static readonly PhraseSet s_unreal = new(
        "on paper|in theory|in principle|as a joke|in jest|in the simulation|in a simulation|in the play|in a play|in the novel|in the film|in the game|in the story|in a dream|in the dream|in his dream|in her dream|on trial|for a trial|as a test|as a trial|in the first reading|in the rehearsal|in the exercise|on condition|at best|on behalf of");

    /// <summary>What stands behind the verb and limits what is so, and <paramref name="said"/> has lost it; null where nothing.</summary>
    public static string? Dropped(ReadSentence said, ReadSentence there, Clause basis)
    {
        string folded = PhraseSet.Fold(there.Text);
        (int at, int length) = s_unreal.Find(folded);
        if (length > 0 && !PhraseSet.Fold(said.Text).Contains(folded.Substring(at, length), StringComparison.Ordinal))
            return folded.Substring(at, length);
        if (basis.Past is true || basis.Verb < 0)
            return null;
        int lost = basis.Rest.FindIndex(j => j > basis.Verb && there.Words[j].IsNominal && (s_restricting.Contains(there.Governor(j)) || (basis.Modals.Overlaps(s_permits) && s_allowing.Contains(there.Governor(j)))) && !said.Words.Exists(w => WordMatch.Same(w, there.Words[j])));
        return lost >= 0 ? $"{there.Governor(basis.Rest[lost])} {there.Words[basis.Rest[lost]].Text}" : null;
    }

    /// <summary>"The fastest free tool" is not the fastest tool: the word between that <paramref name="said"/> has lost; null where it has lost none.</summary>
    public static string? Narrowed(ReadSentence said, ReadSentence there, Clause basis)
    {
        foreach (int i in basis.Words.Where(i => IsSuperlative(there.Words[i]) && said.Words.Exists(w => w.Lower == there.Words[i].Lower)))
        {
            for (int j = i + 1; j + 1 < there.Words.Count && IsPart(there.Words[j]) && IsPart(there.Words[j + 1]); j++)
            {
                if (!said.Words.Exists(w => WordMatch.Same(w, there.Words[j])))
                    return there.Words[j].Text;
            }
        }

        return null;
    }

    private static bool IsPart(TaggedWord word) => word.Tag is WordTag.Adjective or WordTag.Noun or WordTag.Name;

    private static bool IsSuperlative(TaggedWord word) => s_superlatives.Contains(word.Lower) || (word.Lower.Length > 4 && word.Lower.EndsWith("est", StringComparison.Ordinal) && word.Tag == WordTag.Adjective);

    private static readonly FrozenSet<string> s_superlatives = FrozenSet.ToFrozenSet(["first", "last", "only", "most", "least", "best", "worst", "largest", "oldest", "fastest", "smallest", "highest", "lowest", "latest", "longest", "newest"], StringComparer.Ordinal);
}
