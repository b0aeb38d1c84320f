namespace Kb.Compiler.Tests.Reading;

/// <summary>200 notes about 30 sites, each with five things and a person of its own, and one hub that every note speaks of. The same on every run.</summary>
internal static class LargeFolder
{
    public const int Notes = 200;
    public const int Sites = 30;
    public const string Hub = "Dunmarrow Hub";

    private static readonly string[] s_first = ["Al", "Bren", "Cor", "Dal", "El", "Fen", "Gal", "Hal", "Ir", "Jor", "Kel", "Lor", "Mar", "Nor", "Or", "Pel", "Quil", "Ras", "Sel", "Tor", "Ul", "Vel", "Wen", "Yar", "Zel", "Bas", "Dor", "Hes", "Mil", "Tas"];
    private static readonly string[] s_last = ["vex", "mont", "ridge", "quist", "tane"];
    private static readonly string[] s_people = ["Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gita", "Hugo", "Ines", "Jon", "Kim", "Leo", "Mona", "Nils", "Olga", "Pia", "Ravi", "Sara", "Tom", "Una", "Vera", "Wim", "Yara", "Zoe", "Britta", "Carl", "Dora", "Emil", "Frida", "Gero"];
    private static readonly string[] s_verbs = ["feeds", "checks", "cools", "carries", "watches"];
    private static readonly string[] s_things = ["north tank", "old mast", "lower fence", "red pump", "long ditch", "dry field", "new gate", "west barn", "slow belt", "cold store"];

    public static (string Name, string Text)[] Files { get; } = [.. Enumerable.Range(0, Notes).Select(Note)];

    /// <summary>Site of a thing by its name; -1 for the hub.</summary>
    public static int SiteOf(string title) =>
        title == Hub ? -1 : Array.FindIndex(Enumerable.Range(0, Sites).ToArray(), site => Things(site).Append(Person(site)).Contains(title));

    private static IEnumerable<string> Things(int site) => s_last.Select(last => s_first[site] + last);

    private static string Person(int site) => $"{s_people[site]} {s_first[(site + 7) % Sites]}sen";

    private static (string, string) Note(int n)
    {
        int site = n % Sites;
        string[] things = [.. Things(site)];
        string One(int i) => things[(n / Sites + i) % things.Length];
        string Object(int i) => s_things[(n + (3 * i)) % s_things.Length];
        string[] lines =
        [
            $"# Week {n} at site {site}",
            n < Sites ? $"{One(0)} is a machine that {s_verbs[site % 5]} the {Object(0)} of the site." : $"{One(0)} {s_verbs[site % 5]} the {Object(0)} since week {n}.",
            n < 2 * Sites ? $"{One(1)} is a tool that was built for the {Object(1)} in week {n}." : $"The {Object(1)} was moved behind the {Object(2)} in week {n}.",
            $"{Person(site)} cleaned {One(0)} and {One(1)} before the rain of week {n}.",
            $"{One(1)} stood still for {2 + (n % 9)} hours because the {Object(3)} was wet.",
            $"{One(0)} runs with {One(2)} when the {Object(1)} is full.",
            $"The {Hub} counted {n + 40} messages of {One(2)} in that week.",
            $"On Monday the {Hub} lost the link to the {Object(2)} for {n + 3} minutes.",
            n % 4 == 0 ? $"{Person(site)} told us that {One(3)} costs {n + 100} euros a year." : $"{One(3)} was painted in week {n}, and {One(4)} was sold.",
        ];
        return ($"week {n:D3}.md", string.Join("\n\n", lines) + "\n");
    }
}
