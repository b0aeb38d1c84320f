using System.Collections.Frozen;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>English words that decide whether two values can contradict each other. Lists, not guesses: what stands in none is not compared.</summary>
internal static class ChangeWords
{
    // Verbs whose present tense tells how a thing is, not what happened.
    private static readonly FrozenSet<string> s_properties = Stems("""
        cost charge pay be have take last need require hold contain weigh measure seat allow keep draw run send use support offer carry fit store read grant feed
        limit set rehearse open close start begin end leave arrive depart serve cover reach cure fire print consist answer calibrate provide include span rise
        comprise employ consume produce deliver accept transmit report update sample rotate expire remain stay amount permit handle transport accommodate
        respond reply ship publish land become
        """);

    // "was raised to 45": tells the new value as present as "is 45" does.
    private static readonly FrozenSet<string> s_moves = Stems("raise rise increase climb go lower reduce cut drop fall decrease grow shrink move shift postpone extend delay reschedule change become stay remain set keep put push");

    private static readonly FrozenSet<string> s_stays = Stems("stay remain move relocate");

    // Once in the life of a thing.
    private static readonly FrozenSet<string> s_onceEver = Stems("build found establish bear die invent erect construct discover");

    // Once for a thing that is named with "the": enough to dispute, not enough to tell a change from a second time.
    private static readonly FrozenSet<string> s_once = Stems("create design write compose paint make begin start end take sign publish pay report release open launch");

    // "is led by", "is hosted on": there is one.
    private static readonly FrozenDictionary<string, string[]> s_named = Table("""
        lead by
        manage by
        run by
        chair by
        head by
        direct by
        conduct by
        coordinate by
        supervise by
        edit by
        maintain by
        handle by
        own by
        teach by
        staff by
        provide by
        supply by
        sponsor by
        host on in at by
        store in on at
        keep in on at
        hold in at
        write in by
        license under
        mount on
        install on in
        build by
        design by
        paint by
        compose by
        make by
        pay by
        report by
        leave from
        depart from
        report to
        belong to
        point to
        stay in
        move to
        remain in
        relocate to
        """);

    // In a decision also: "we buy the pumps from Northgate".
    private static readonly FrozenDictionary<string, string[]> s_decided = Table("""
        buy from
        order from
        rent from
        run in on at
        hold in at
        host in on at by
        store in on at
        keep in on at
        print at by
        build in on
        """);

    private static readonly FrozenSet<string> s_roles = Stems("""
        treasurer chair chairman chairwoman chairperson president secretary director head leader manager owner maintainer contact coordinator editor conductor
        headquarters capital landlord supplier provider vendor host executive officer captain coach warden operator
        """);

    private static readonly FrozenSet<string> s_frequencies = Set("hourly daily nightly weekly fortnightly monthly quarterly annually yearly");

    private static readonly FrozenSet<string> s_colours = Set("red green blue yellow black white brown grey gray orange purple pink");

    // States first, then deeds that decisions choose between.
    private static readonly FrozenSet<string> s_states = FrozenSet.ToFrozenSet("""
        open closed
        open shut
        enabled disabled
        on off
        active inactive
        broken working
        broken intact
        public private
        mandatory optional
        compulsory optional
        required optional
        full empty
        occupied vacant
        online offline
        alive dead
        approved rejected
        allowed forbidden
        permitted prohibited
        included excluded
        manual automatic
        wired wireless
        free paid
        keep replace
        keep drop
        keep sell
        keep cancel
        keep close
        keep stop
        continue stop
        continue end
        start stop
        open close
        enable disable
        buy sell
        accept reject
        allow forbid
        """.Split('\n').Select(l => l.Trim()), StringComparer.Ordinal);

    // Beside a value these say nothing about what it is the value of.
    private static readonly FrozenSet<string> s_idle = Set("now currently presently still already only just also officially finally again anymore longer");

    // With one of these the sentence claims less, or another thing, than the words around it say.
    private static readonly FrozenSet<string> s_hedges = Set("""
        approx nearly probably unlikely maybe apparently proposed expected suspected temporary half some most many several few rarely often rather instead former twice except enough any certain seldom
        """);

    // "this", "next", "today": which one, the day of writing says.
    private static readonly FrozenSet<string> s_pointing = Set("this these those that today yesterday tomorrow tonight next previous ago i me my mine myself you your he she his her him them they their it");

    private static readonly FrozenSet<string> s_doubts = Set("could would should might ought seem plan intend want wish hope consider suppose propose suggest try refuse fail promise ask tell");

    // In the title of a source or of a section these hold for all below it.
    private static readonly FrozenSet<string> s_seasons = Set("spring summer autumn fall winter beta alpha legacy");

    // In the title of a section.
    private static readonly FrozenSet<string> s_scopes = Set("monday tuesday wednesday thursday friday saturday sunday weekday weekdays weekend weekends night day indoor outdoor old new");

    public static bool IsProperty(string stem) => s_properties.Contains(stem);

    public static bool IsMove(string stem) => s_moves.Contains(stem);

    public static bool IsOnceEver(string stem) => s_onceEver.Contains(stem);

    public static bool IsOnce(string stem) => s_once.Contains(stem);

    /// <summary>"stays in", "moves to": where a thing is from then on.</summary>
    public static bool IsStay(string stem) => s_stays.Contains(stem);

    public static bool IsRole(string stem) => s_roles.Contains(stem);

    public static bool IsFrequency(string lower) => s_frequencies.Contains(lower);

    public static bool IsIdle(string lower) => s_idle.Contains(lower);

    public static bool IsHedge(string senseWord) => s_hedges.Contains(senseWord);

    public static bool IsPointing(string lower) => s_pointing.Contains(lower);

    public static bool IsDoubt(string modal) => s_doubts.Contains(modal);

    public static bool IsSeason(string lower) => s_seasons.Contains(lower);

    public static bool IsScope(string lower) => s_scopes.Contains(lower);

    public static bool TakesOneName(string verb, string preposition, bool decision) =>
        (s_named.TryGetValue(verb, out string[]? after) && after.Contains(preposition)) || (decision && s_decided.TryGetValue(verb, out after) && after.Contains(preposition));

    /// <summary>Whether nothing can be both at a time.</summary>
    public static bool Exclude(string a, string b) =>
        a != b && (s_states.Contains($"{a} {b}") || s_states.Contains($"{b} {a}") || (s_colours.Contains(a) && s_colours.Contains(b)) || Prefixed(a, b) || Prefixed(b, a));

    /// <summary>In lower case, as the tables of this class have it.</summary>
    public static string Stem(string lower) => Stemmer.Stem(Lexicon.BaseOf(lower) ?? lower, "en");

    // "inactive", "unpaid", "disconnected", "invalid"; the dictionary vouches for "in".
    private static bool Prefixed(string longer, string shorter) =>
        shorter.Length >= 4 && longer.EndsWith(shorter, StringComparison.Ordinal) && longer[..^shorter.Length] is "un" or "in" or "dis" or "non-" && Opposites.AreOpposite(longer, shorter);

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static FrozenSet<string> Stems(string words) => FrozenSet.ToFrozenSet(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Stem), StringComparer.Ordinal);

    private static FrozenDictionary<string, string[]> Table(string lines) =>
        lines.Split('\n').Select(l => l.Trim().Split(' ')).GroupBy(r => Stem(r[0]), r => r[1..]).ToFrozenDictionary(g => g.Key, g => g.SelectMany(p => p).Distinct().ToArray(), StringComparer.Ordinal);
}
