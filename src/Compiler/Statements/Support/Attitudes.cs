using System.Collections.Frozen;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>Verbs that stand between a sentence and its truth: who plans, wants, says or believes something does not make it so.</summary>
internal static class Attitudes
{
    // Verbs with "to" that make the next verb something not done; the first of a line stands for the others.
    private static readonly FrozenDictionary<string, string> s_intents = Lines("""
        plan intend aim schedule
        want wish like
        hope
        expect suppose due
        propose suggest recommend
        must need require oblige
        will go
        try attempt
        refuse decline
        fail
        can able allow permit
        seem appear
        consider
        promise agree offer
        ask tell
        """);

    // A report that may be left out: it vouches for its content.
    private static readonly FrozenSet<string> s_vouching = Set("confirm find show note know explain announce learn discover prove realise realize remember mean establish verify ensure observe see measure");

    private static readonly FrozenSet<string> s_doubtful = Set("say tell think believe claim suggest propose expect assume argue doubt hope fear guess suspect ask wonder deny want wish recommend allege insist imagine pretend predict estimate feel suppose imply warn report state mention promise agree decide");

    public static string Modal(string word) => word switch { "might" => "may", "shall" => "will", "ought" => "should", _ => word };

    /// <summary>The intent that a verb before "to" expresses; null for a plain one such as "help to".</summary>
    public static string? Intends(string stem) => s_intents.GetValueOrDefault(stem);

    public static bool Reports(string stem) => s_vouching.Contains(stem) || s_doubtful.Contains(stem);

    /// <summary>Whether what the verb reports may be false.</summary>
    public static bool IsDoubtful(string stem) => s_doubtful.Contains(stem);

    private static FrozenDictionary<string, string> Lines(string table) =>
        table.Split('\n').Select(l => l.Trim().Split(' ')).SelectMany(row => row.Select(w => (Stem: Stemmer.Stem(w, "en"), First: row[0])))
            .ToFrozenDictionary(p => p.Stem, p => p.First, StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').Select(w => Stemmer.Stem(w, "en")).ToFrozenSet(StringComparer.Ordinal);
}
