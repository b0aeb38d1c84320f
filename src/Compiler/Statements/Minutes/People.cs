using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Who may be meant by a name in minutes: those who were there, spoke or were excused, by full or first name, and words that look like a name.</summary>
internal sealed class People
{
    private const int MostWithInitials = 40;

    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string?> _initials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _lettered = new(StringComparer.Ordinal); // "Ruth A"
    private readonly IReadOnlyDictionary<string, string> _offices;
    private readonly IReadOnlyDictionary<string, string> _nicknames;
    private readonly string[] _byLength;
    private readonly string[] _officesByLength;
    private readonly string[] _full;

    /// <param name="organisations">Who may take something on without being a person: "Voltara".</param>
    /// <param name="offices">Who holds which: "treasurer".</param>
    /// <param name="nicknames">From short to full names.</param>
    public People(IEnumerable<string> names, IEnumerable<string> organisations, IReadOnlyDictionary<string, string> offices, IReadOnlyDictionary<string, string> nicknames)
    {
        (_offices, _nicknames) = (offices, nicknames);
        _officesByLength = [.. offices.Keys.OrderByDescending(o => o.Length).ThenBy(o => o, StringComparer.Ordinal)];
        string[] all = [.. names, .. nicknames.Values];
        _full = [.. all.Where((n, i) => n.Length > 1 && char.IsUpper(n[0]) && !all.Where((m, j) => j != i && (m.Length > n.Length || (m.Length == n.Length && j < i))).Any(m => MayBeSame(m, n)))];
        Organisations = [.. organisations.Distinct(StringComparer.Ordinal)];
        foreach (string organisation in Organisations)
            _known.Add(organisation);
        foreach (string name in all)
        {
            _known.Add(name);
            // "RA" is Ruth Adler where nobody else has these letters.
            foreach (string initials in Initials.Of(name))
            {
                if (!_initials.TryAdd(initials, name) && _initials[initials] != name)
                    _initials[initials] = null;
            }

            if (Initials.Lettered(name) is { } lettered && name.TrimEnd('.') != lettered && !_lettered.TryAdd(lettered, name) && _lettered[lettered] != name)
                _lettered[lettered] = null;
            foreach (string part in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (part.Length > 2 && char.IsUpper(part[0]) && !part.EndsWith('.') && !IsTitle(part))
                    _known.Add(part);
            }
        }

        if (all.Length == 0 || all.Length > MostWithInitials)
            _initials.Clear();
        _byLength = [.. _known.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Organisations { get; }

    public bool IsKnown(string name) => _known.Contains(name.TrimStart('@'));

    /// <summary>A handle or a name in the case that the source writes the name in: "@ana" is "Ana".</summary>
    public string Spelled(string name) => _lettered.GetValueOrDefault(name.TrimEnd('.')) ?? Written(name);

    private string Written(string name) => _nicknames.TryGetValue(name.TrimStart('@'), out string? full) ? full : _known.TryGetValue(name.TrimStart('@'), out string? known) ? Unshortened(known) ?? known : _initials.GetValueOrDefault(name.TrimStart('@')) ?? Holder(name) ?? Unshortened(name) ?? name.TrimStart('@');

    // "Seb" is Sebastian Nunn where no other name begins so.
    private string? Unshortened(string name) =>
        name.Length is >= 3 and < 8 && char.IsUpper(name[0]) && name.All(char.IsLetter) && _full.Where(n => n.StartsWith(name, StringComparison.Ordinal)).ToArray() is [var one] && one.Length > name.Length && one.Contains(' ') && one[name.Length] != ' ' ? one : null;

    private string? Holder(string office) => _offices.GetValueOrDefault((office.StartsWith("The ", StringComparison.Ordinal) ? office[4..] : office).ToLowerInvariant());

    /// <summary>Whether two ways of writing may mean the same person: "Ana" and "Ana Duarte".</summary>
    public static bool AreSame(string? one, string? other) =>
        one is not null && other is not null && (Untitled(one), Untitled(other)) is var (a, b) && AreSameNames(a, b);

    /// <summary>Whether two meetings may have somebody in common by these names: also "Gwil P." and "Gwil Pritchard", "BL" and "Bea Lindqvist".</summary>
    public static bool MayBeSame(string one, string other) =>
        AreSame(one, other) || IsShortened(Untitled(one).Split(' '), Untitled(other).Split(' ')) || Initials.Of(one).Contains(other, StringComparer.Ordinal) || Initials.Of(other).Contains(one, StringComparer.Ordinal);

    /// <summary>Whether two meetings are of the same people: two of them in common, or the one where one of the meetings has no more than two. A first name that two teams share does not join them.</summary>
    public static bool Meet(IReadOnlyList<string> one, IReadOnlyList<string> other) => InCommon(one, other) > 0;

    /// <summary>How many of the one are at the other too; 0 where they are not of the same people.</summary>
    public static int InCommon(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        int common = one.Count(a => other.Any(b => MayBeSame(a, b)));
        return common >= (Math.Min(one.Count, other.Count) > SmallMeeting ? 2 : 1) ? common : 0;
    }

    private const int SmallMeeting = 2;

    // The same first name, and nothing or a letter behind it on one side.
    private static bool IsShortened(string[] one, string[] other) =>
        one[0].Equals(other[0], StringComparison.OrdinalIgnoreCase) && (one.Length == 1 || other.Length == 1 || one[^1].TrimEnd('.').Length == 1 || other[^1].TrimEnd('.').Length == 1);

    // "Mr Pell" is Gareth Pell.
    private static string Untitled(string name) =>
        s_titles.FirstOrDefault(t => name.StartsWith(t, StringComparison.OrdinalIgnoreCase)) is { } title ? name[title.Length..].TrimStart('.', ' ') : name;

    private static bool IsTitle(string word) => s_titles.Any(t => t.AsSpan().TrimEnd().Equals(word, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] s_titles = ["Mr ", "Mrs ", "Ms ", "Miss ", "Dr ", "Prof ", "Fr ", "Father ", "Sister ", "Canon ", "Cllr ", "Rev ", "Mr. ", "Mrs. ", "Ms. ", "Dr. ", "Prof. ", "Fr. "];

    private static bool AreSameNames(string one, string other) =>
        (one.Equals(other, StringComparison.OrdinalIgnoreCase) || (" " + one + " ").Contains(" " + other + " ", StringComparison.OrdinalIgnoreCase) || (" " + other + " ").Contains(" " + one + " ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Length of the known name that stands there; 0 where none does.</summary>
    public int KnownAt(string text, int at)
    {
        if (at < text.Length && text[at] == '@')
            return LowerAt(text, at + 1) is var handle && handle > 0 ? handle + 1 : 0;
        foreach (string name in _byLength)
        {
            if (string.CompareOrdinal(text, at, name, 0, name.Length) == 0 && EndsWord(text, at + name.Length))
                return name.Length + (name.Contains(' ') || Organisations.Contains(name) ? 0 : Surname(text, at + name.Length));
        }

        for (int length = 3; length >= 2; length--)
        {
            if (at + length <= text.Length && EndsWord(text, at + length) && _initials.GetValueOrDefault(text.Substring(at, length)) is not null)
                return length;
        }

        return OfficeAt(text, at);
    }

    // "Ruth A.", "Ruth A" and "Ruth Ibsen", where a Ruth is known: one name all the same, of her or of somebody else.
    private static int Surname(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != ' ' || !char.IsUpper(text[at + 1]))
            return 0;
        int end = at + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '-' or '\'' or '’' && end + 2 < text.Length && char.IsUpper(text[end + 1]))))
            end++;
        if (end == at + 2)
            return end < text.Length && text[end] == '.' ? 3 : text[at + 1] is 'A' or 'I' || !EndsWord(text, end) ? 0 : 2;
        string word = text[(at + 1)..end];
        return char.IsLower(word[^1]) && !FirstNames.Contains(word) && IsNameWord(word) && IsFollowed(text, end) ? end - at : 0;
    }

    // "Ruth Ibsen books it", "Ruth Ibsen:"; "give Ana Jira access" and "give Ana Jira and Trello" name things.
    private static bool IsFollowed(string text, int end)
    {
        if (end >= text.Length || text[end] != ' ')
            return true;
        int stop = end + 1;
        while (stop < text.Length && char.IsLetter(text[stop]))
            stop++;
        string next = text[(end + 1)..stop];
        return next.Length == 0 || s_afterName.Opens(next) || FunctionWords.Of(next) == FunctionClass.Preposition || next.Length > 3 && char.IsLower(next[0]) && (next[^1] == 's' && !next.EndsWith("ss", StringComparison.Ordinal) || next.EndsWith("ed", StringComparison.Ordinal)) && Lexicon.Of(next).CanBeVerb()
            || char.IsLower(next[0]) && Lexicon.BaseOf(next) is { } root && root != next && Lexicon.Of(root).CanBeVerb() && !next.EndsWith('s') && !next.EndsWith("ing", StringComparison.Ordinal);
    }

    private static readonly PhraseSet s_afterName = new("will|would|shall|should|is|was|has|had|can|could|may|must|to|does|did|about|whether|if|who");

    /// <summary>The one known person whose first letter stands there alone: "M. digs out", "T asks"; null where none or several may be meant.</summary>
    public string? LetterAt(string text, int at)
    {
        if (at + 2 >= text.Length || !char.IsUpper(text[at]) || text[at] is 'I' or 'A')
            return null;
        int end = text[at + 1] == '.' ? at + 2 : at + 1;
        if (text[end] is not (' ' or ',' or ':') || (text[end] == ' ' && !char.IsLower(text[end + 1]) && text[end + 1] is not ('-' or '→')))
            return null;
        return _full.Where(n => n[0] == text[at]).Distinct(StringComparer.Ordinal).ToArray() is [var one] ? one : null;
    }

    // "The treasurer", "Treasurer".
    private int OfficeAt(string text, int at)
    {
        int article = string.CompareOrdinal(text, at, "The ", 0, 4) == 0 ? 4 : 0;
        if (article == 0 && !(at < text.Length && char.IsUpper(text[at])))
            return 0;
        foreach (string office in _officesByLength)
        {
            // "Head office will send it"
            if (article == 0 && (at + office.Length >= text.Length || text[at + office.Length] != ':'))
                continue;
            if (string.Compare(text, at + article, office, 0, office.Length, StringComparison.OrdinalIgnoreCase) == 0 && EndsWord(text, at + article + office.Length))
                return article + office.Length;
        }

        return 0;
    }

    /// <summary>The one known person who stands behind one of the signs (" by ", "("), as spelled by the source; null where nobody does, or more than one.</summary>
    public string? SoleBehind(IReadOnlyList<string> signs, string text) =>
        signs.SelectMany(sign => Places(text, sign)).Where(p => !Reaches(text, p)).Where(p => KnownAt(text, p) > 0).Select(p => Spelled(text.Substring(p, KnownAt(text, p)))).Distinct(StringComparer.Ordinal).ToArray() is [var sole] ? sole : null;

    // "The list will be with Ana by Friday": she gets it.
    private static bool Reaches(string text, int at) => s_reaches.Any(r => text.AsSpan(0, at).EndsWith(r, StringComparison.Ordinal));

    private static readonly string[] s_reaches = [" be with ", " back with ", " arrive with ", " arrives with ", " land with ", " lands with "];

    private static IEnumerable<int> Places(string text, string sign)
    {
        for (int at = text.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sign, at + 1, StringComparison.Ordinal))
            yield return at + sign.Length;
    }

    /// <summary>Length of a name at that place that is known or looks like one, several joined by "and" or "/" included; 0 where none stands there.</summary>
    public int NamesAt(string text, int at)
    {
        int end = at;
        for (int from = at; ;)
        {
            int length = Math.Max(KnownAt(text, from), LikelyAt(text, from));
            if (length == 0)
                return end - at;
            end = from + length;
            int join = s_joins.FirstOrDefault(j => string.CompareOrdinal(text, end, j, 0, j.Length) == 0)?.Length ?? 0;
            if (join == 0)
                return end - at;
            from = end + join;
        }
    }

    private static readonly string[] s_joins = [" and ", " & ", "/", " + ", ", "];

    private static int LowerAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.') && !(text[end] == '.' && EndsWord(text, end + 1)))
            end++;
        return end - at;
    }

    // One to three words with capitals, of which the first is in no dictionary or is a name there.
    private static int LikelyAt(string text, int at)
    {
        int end = at;
        for (int words = 0, from = at; words < 3 && from < text.Length && char.IsUpper(text[from]); words++)
        {
            int stop = from;
            while (stop < text.Length && (char.IsLetter(text[stop]) || (text[stop] is '-' or '\'' or '’' && stop + 1 < text.Length && char.IsLetter(text[stop + 1]))))
                stop++;
            string word = text[from..stop];
            if (!char.IsLower(word[^1]) || word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) || (words == 0 && !IsNameWord(word)))
                break;
            end = stop;
            if (stop >= text.Length || text[stop] != ' ')
                break;
            from = stop + 1;
        }

        return end - at;
    }

    /// <summary>Whether a capital word is no word of the dictionary, or one that is always a person's name there.</summary>
    public static bool IsNameWord(string word)
    {
        string lower = word.ToLowerInvariant();
        if (word is "Will" or "Joy" or "Faith" or "Guy" or "Ed" or "Les" or "Don" or "Dom" or "Mo" or "Jay" or "Kit" or "Rob" or "Ward" or "Rose" or "Penny")
            return false; // more often other words at the start of a sentence
        if (word.Length < 2 || FunctionWords.Of(lower) != FunctionClass.None || lower.Contains('\'') || lower.Contains('’') || s_noNames.Opens(lower) || FirstNames.Contains(word))
            return FirstNames.Contains(word);
        WordClass sort = Lexicon.Of(lower);
        return sort == WordClass.Unknown || (sort.IsProper() && sort.HasFlag(WordClass.Human));
    }

    private static readonly PhraseSet s_noNames = new("ok|okay|yep|yup|yeah|hi|hey|tbd|tbc|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|let|lets|thanks|todo|ap|asap");

    private static bool EndsWord(string text, int at) => at >= text.Length || !(char.IsLetterOrDigit(text[at]) || (text[at] == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1])));
}
