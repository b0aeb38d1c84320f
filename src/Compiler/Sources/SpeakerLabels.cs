using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>Who speaks in a transcript: "Ada Berg: …", "[00:12] Ada: …", "AB: …", "12/03/2026, 07:02 - Ada: …", or "Ada Berg   0:12" above what she says.</summary>
internal static partial class SpeakerLabels
{
    private const int FewestInitials = 4;

    /// <summary>Name and length of a label such as "Ada Berg: " or "[00:12] Ada: " at the start of a text; null where none is.</summary>
    public static (string Name, int Length)? Find(string text)
    {
        Match match = Timed().Match(text) is { Success: true } timed ? timed : Label().Match(text);
        return match.Success && !Word().IsMatch(match.Groups["name"].Value) && !IsCoined(match.Groups["name"].Value) && !IsInstruction(match.Groups["name"].Value) ? (match.Groups["name"].Value, match.Length) : null;
    }

    /// <summary>The turns that a block of running text is made of, were it part of a talk: a new one wherever a line begins with a label. Empty where it does not begin with one.</summary>
    public static IReadOnlyList<Passage> Turns(Passage passage, BlockText text, string language)
    {
        string whole = text.ToString();
        if (At(whole, 0, text) is null)
            return [];
        (string Name, int At, int Said)[] labels = [.. text.LineStarts().Select(at => At(whole, at, text)).OfType<(string, int, int)>()];
        var turns = new List<Passage>();
        for (int i = 0; i < labels.Length; i++)
        {
            int end = i + 1 < labels.Length ? labels[i + 1].At : whole.Length;
            if (text.Sentences(language, labels[i].Said, end) is { Count: > 0 } said)
                turns.Add(passage with { Kind = PassageKind.Turn, Speaker = labels[i].Name, Sentences = said, Lines = text.Span(labels[i].At, end - labels[i].At) });
        }

        return turns;
    }

    /// <summary>Who speaks below a line that is nothing but a name and a time; null for every other text.</summary>
    public static string? Above(string text) =>
        AboveAlone().Match(text) is { Success: true } match && !Word().IsMatch(match.Groups["name"].Value) ? match.Groups["name"].Value : null;

    /// <summary>Who speaks below a line that is nothing but a name, above one that is nothing but a time; null for every other pair.</summary>
    public static string? AboveTime(string name, string time) =>
        name.Length < 60 && TimeAlone().IsMatch(time) && NameAlone().Match(name) is { Success: true } match && !Word().IsMatch(match.Groups["name"].Value) ? match.Groups["name"].Value : null;

    public static bool IsInitials(string? name) => name is { Length: 2 or 3 } && name.All(char.IsUpper);

    /// <summary>Labels that are words of the dictionary and speak again among people who are known as such.</summary>
    public static IReadOnlySet<string> Doubtful(IReadOnlyList<string> speakers)
    {
        string[] sure = [.. speakers.Where(s => !IsInstruction(s))];
        bool talk = sure.Length >= FewestInitials && sure.Distinct(StringComparer.Ordinal).Count() < sure.Length;
        return speakers.Where(IsInstruction).GroupBy(s => s, StringComparer.Ordinal).Where(g => !(talk && g.Count() > 1 && sure.Length > g.Count())).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether labels of two or three capitals are people: several of them, who speak again.</summary>
    public static bool InitialsSpeak(IReadOnlyList<string> speakers)
    {
        string[] initials = [.. speakers.Where(IsInitials)];
        int people = initials.Distinct(StringComparer.Ordinal).Count();
        return initials.Length >= FewestInitials && people >= 2 && people < initials.Length;
    }

    private static (string Name, int At, int Said)? At(string whole, int at, BlockText text)
    {
        string rest = whole[at..];
        if (Find(rest) is { } label)
            return (label.Name, at, at + label.Length);
        // A word of the dictionary may be somebody's name too; whether it is, the whole text shows.
        if (Label().Match(rest) is { Success: true } word && !word.Groups["name"].Value.Contains(' ') && !Word().IsMatch(word.Groups["name"].Value) && !IsCoined(word.Groups["name"].Value))
            return (word.Groups["name"].Value, at, at + word.Length);
        if (Initials().Match(rest) is { Success: true } initials && initials.Groups["name"].Value is not ("AP" or "PS" or "NB" or "TBD" or "TBC" or "RE" or "FYI" or "AOB"))
            return (initials.Groups["name"].Value, at, at + initials.Length);
        // A name with a time of its own line, above what is said.
        return NameAndTime().Match(rest) is { Success: true } above && at + above.Length < whole.Length && text.Span(at, 1).First < text.Span(at + above.Length, 1).First && !Word().IsMatch(above.Groups["name"].Value)
            ? (above.Groups["name"].Value, at, at + above.Length) : null;
    }

    // "GtkCalendar: …" is a thing of programs; "McDonald" and "O'Brien" are people.
    private static bool IsCoined(string name)
    {
        for (int i = 2; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]) && !(name.AsSpan(0, i).EndsWith("Mc") || name.AsSpan(0, i).EndsWith("Mac") || name.AsSpan(0, i).EndsWith("De") || name.AsSpan(0, i).EndsWith("Le")))
                return true;
        }

        return false;
    }

    // "Ask Nikhil: …" and "Photo: …" are no names of people; what a chat shows in small letters is.
    private static bool IsInstruction(string name) =>
        char.IsUpper(name[0]) && Lexicon.Of(name.Split(' ')[0].ToLowerInvariant()) is var word && word != WordClass.Unknown && !word.IsProper() && (word.IsMainlyVerb() || !name.Contains(' ')) && !FirstNames.Contains(name.Split(' ')[0]) && !s_names.Contains(name.Split(' ')[0]);

    // First names that are dictionary words too.
    private static readonly HashSet<string> s_names = new(
        "Mark Bill Will Rob Frank Grace Rose Lily Jack Art Bob Dean Drew Faith Hope Iris Ivy Joy June May April Max Miles Nick Pat Peter Ray Rich Sandy Sue Ted Tom Wade Robin Dick Harry Jenny Kitty Penny Ruby Stan Guy Gene Dale Glen Heath Jade Daisy Hazel Violet Jasmine Victor Christian Dolly Jill Jimmy Jerry Amber Angel Carol Dawn Eve Earl Duke Marina Olive Pearl Poppy Sage Sonny Timothy Warren Martin Basil Reed Ward Page Paige".Split(' '), StringComparer.Ordinal);

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;
    private const string Name = @"(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})";
    [GeneratedRegex("^" + Time + "$", Options)]
    private static partial Regex TimeAlone();

    [GeneratedRegex("^(?:" + Name + @"(?:\s\([^()]{1,30}\))?|" + Handle + "):?$", Options)]
    private static partial Regex NameAlone();

    private const string Handle = @"(?<name>\p{Ll}[\p{Ll}\d]{1,14}[._][\p{Ll}\d._]{1,14})";
    private const string Time = @"[\[(]?(?:\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2}),?\s|\d{4}-\d{2}-\d{2}[ T])?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?";

    [GeneratedRegex("^(?:" + Time + @"\s*[-–]?\s*)?" + Name + @"(?:\s\([^()]{1,30}\))?(?:\s" + Time + @")?(?::\s+|：\s*)", Options)]
    private static partial Regex Label();

    // "[11:02] ines.m: …" and "11:02 <@ines> …" in a chat, "Nora, 17:12: …" in an export.
    [GeneratedRegex("^(?:(?:" + Time + @"\s*)?<[@+]?(?<name>\p{L}[\p{L}\d.'’_-]{0,24})>\s+|" + Time + @"\s*[-–]?\s*(?<name>[\p{L}][\p{L}.'’_-]{1,24}):\s+|" + Name + @",?\s" + Time + @":\s+)", Options)]
    private static partial Regex Timed();

    [GeneratedRegex("^(?:" + Time + @"\s*[-–]?\s*)?(?<name>\p{Lu}{2,3})(?::\s+|：\s*)", Options)]
    private static partial Regex Initials();

    [GeneratedRegex("^(?:" + Name + @"(?:\s\([^()]{1,30}\))?,?\s[-–|]?\s?" + Time + "|" + Time + @"\s[-–|]?\s?" + Name + "|" + Handle + @"\s{1,3}" + Time + @")\s", Options)]
    private static partial Regex NameAndTime();

    [GeneratedRegex("^(?:" + Name + @"(?:\s\([^()]{1,30}\))?,?\s{1,4}[-–|]?\s?" + Time + "|" + Time + @"\s[-–|]?\s?" + Name + "|" + Handle + @"\s{1,4}" + Time + @"):?\s*$", Options)]
    private static partial Regex AboveAlone();

    [GeneratedRegex(@"^(?:with|resolved|decided|ap|tbd|tbc|unclear|parked|outcome|outcomes|absent|excused|regrets|note|warning|caution|important|tip|hint|date|time|place|location|attendees?|present|participants?|apologies|absent|chair|minutes|agenda|action|actions|action items?|decisions?|decided|agreed|todo|to do|update|summary|ps|re|from|to|cc|subject|sent|example|examples|question|answer|questions|answers|q|a|next|next steps|open|status|owner|due|version|author|by|title|bug|bugs|see also|usage|default|type|name|description|background|context|goal|purpose|result|results|conclusion|reason|problem|solution|cause|fix|fixed|new|changed|added|removed|closes|thanks|synopsis|options|files|url|link|source|tags?|aliases|weather|who|what|when|where|why|how|file|package|p|li|ul|ol|dl|dt|dd|td|tr|th|div|span|pre|code|em|strong|dir|directory|host|port|user|path|key|value|id)$", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
