using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Who was there and who was excused: front matter, a line such as "Present: Ana, Ben (chair)", a list under such a heading, the speakers.</summary>
internal static partial class Attendees
{
    private const int LinesFromTop = 8;

    private static readonly PhraseSet s_present = PhraseTables.Of("attendees", "present");

    private static readonly PhraseSet s_absent = new("absent|apologies|apologies from|regrets|excused|not present|sends apologies|apologies received from|missing|away");

    public static IReadOnlyList<string> Of(Source source)
    {
        var names = new List<string>();
        string[] absent = [.. Absent(source)];
        IReadOnlyDictionary<string, string> nicknames = Nicknames.Of(source);
        IEnumerable<string> listed = Initials.Explained(source).Concat(Initials.Listed(source)).Concat(InProse(source)).Concat(Unlabelled(source)).Where(n => !absent.Any(a => People.AreSame(a, n)));
        IEnumerable<string> speakers = source.Passages.Where(p => p.Kind == PassageKind.Turn).Select(p => nicknames.GetValueOrDefault(p.Speaker!) ?? p.Speaker!);
        foreach (string name in source.FrontMatter.Attendees.Select(Bare).Concat(Named(source, s_present, MinutesSection.Attendees)).Concat(listed).Concat(speakers).Select(n => n is [.., ' ', _, '.'] ? n[..^1] : n))
        {
            if (name.Length > 0 && !names.Exists(n => People.AreSame(n, name)) && Initials.Resolve(name, names) == name)
                names.Add(name);
        }

        return names;
    }

    /// <summary>People whom the lines near the top list, down to the first turn.</summary>
    public static IReadOnlyList<string> Unlabelled(Source source) =>
        [.. source.Lines.Skip(source.FrontMatter.LastLine).Take(ListedFromTop).TakeWhile(line => PassageList.SpeakerLabel(line) is null || LabelOf(line) > 0)
            .Where(line => !NoAttendees().IsMatch(line)).SelectMany(line => NameLists.In(Marks().Replace(line, ""), IsPerson))];

    private const int ListedFromTop = 12;

    // Who a mail goes to was perhaps not there; nor who wrote a book.
    [GeneratedRegex(@"^[\s>*_#|-]*(?i:to|cc|bcc|from|subject|authors?|editors?|copyright|thanks|apologies|regrets|absent|excused|missing|away|not present)\b", Options)]
    private static partial Regex NoAttendees();

    /// <summary>Whether a line names those who were there behind a label.</summary>
    public static bool IsLabelled(string line) => Parts(line).Any(p => LabelOf(p) > 0);

    // "Typed up at home. Round the table: Ana, Ben."
    private static IEnumerable<string> Parts(string line) => LabelBehindLetter().Replace(SentenceEnd().Replace(Marks().Replace(line, ""), "${word}\n"), "${letter}\n${label}").Split('\n', StringSplitOptions.TrimEntries);

    // Behind a word; "J. Marsh" and "Dr. Berg" go on.
    [GeneratedRegex(@"(?<word>\p{Ll}{3}|\))\.\s", Options)]
    private static partial Regex SentenceEnd();

    // "Ruth I. Apologies: Nils"
    [GeneratedRegex(@"(?<letter>\s\p{Lu})\.\s+(?<label>\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}:)", Options)]
    private static partial Regex LabelBehindLetter();

    private static int LabelOf(string part) => PhraseSet.Fold(part) is var folded && s_present.LengthAt(folded, 0) is var label && label > 0 && folded[label..].TrimStart() is [':' or '|' or '(', ..] ? label : 0;

    /// <summary>How many persons a line names behind its label.</summary>
    public static int CountNames(string line) => Parts(line).Where(p => LabelOf(p) > 0).Select(p => p.IndexOfAny([':', '|']) is >= 0 and var colon ? Names(p[(colon + 1)..]).Count() : 0).DefaultIfEmpty().Max();

    // "There were only Ruth, Hamid and me this time", "Ana and Ben were there": names in the first sentences, and the writer.
    private static IEnumerable<string> InProse(Source source)
    {
        foreach (Sentence sentence in source.Passages.Where(p => p.Kind == PassageKind.Paragraph).SelectMany(p => p.Sentences).Take(SentencesFromTop))
        {
            Match there = There().Match(sentence.Text);
            string list = there.Success ? there.Groups["names"].Value : "";
            string[] names = [.. Joins().Split(list).Select(n => n.Trim()).Where(n => Name().IsMatch(n) && IsPerson(n))];
            if (names.Length < 1 || Joins().Split(list).Length < 2)
                continue;
            foreach (string name in names)
                yield return name;
            if (Joins().Split(list).Any(n => n.Trim() is "me" or "I" or "myself") && Author.Of(source, []) is { } author)
                yield return author;
        }
    }

    private const int SentencesFromTop = 6;

    /// <summary>Whether a line begins with a list of three or more names and nothing else, up to the end of a sentence.</summary>
    public static bool IsNames(string line) =>
        line.Length < 200 && Joins().Split(Brackets().Replace(Parts(line).First(), "").Trim(' ', '.', '*', '_')) is { Length: >= 3 } parts && parts.All(p => p.Trim() is "me" or "I" || (Name().IsMatch(p.Trim()) && IsPerson(p.Trim())));

    public static IReadOnlyList<string> Absent(Source source) => [.. Named(source, s_absent, MinutesSection.Absent)];

    private static IEnumerable<string> Named(Source source, PhraseSet labels, MinutesSection section)
    {
        // Lines and not passages: two labels on two lines are one paragraph in Markdown.
        string[] lines = [.. source.Lines.Skip(source.FrontMatter.LastLine)];
        foreach (string text in lines.SelectMany((line, i) => i < LinesFromTop ? Parts(line) : [Marks().Replace(line, "").Trim()]))
        {
            string folded = PhraseSet.Fold(text);
            int label = labels.LengthAt(folded, 0), colon = text.IndexOfAny([':', '|']);
            if (label > 0 && colon >= label && folded[label..colon].Trim() is var between && (between.Length == 0 || between[0] == '('))
            {
                foreach (string name in Names(text[(colon + 1)..]))
                    yield return name;
            }
        }

        // "Marta / Daniel / Greta": nothing but names, under the title.
        if (section == MinutesSection.Attendees && source.Lines.Skip(source.FrontMatter.LastLine).Take(LinesFromTop).FirstOrDefault(IsNames) is { } top)
        {
            foreach (string name in Names(top))
                yield return name;
        }

        MinutesSection[] sections = MinutesSections.Of(source);
        for (int i = 0; i < sections.Length; i++)
        {
            if (sections[i] != section)
                continue;
            foreach (string name in source.Passages[i].Sentences.Take(1).SelectMany(s => Names(s.Text)))
                yield return name;
        }
    }

    private static IEnumerable<string> Names(string list)
    {
        string text = Brackets().Replace(list, "");
        int end = text.IndexOf(". ", StringComparison.Ordinal);
        while (end >= 0 && Initials.IsStop(text, end)) // "Ruth A., Ben"
            end = text.IndexOf(". ", end + 1, StringComparison.Ordinal);
        foreach (string part in Joins().Split(end > 3 ? text[..end] : text))
        {
            // "Ana Duarte - chair": who, then what.
            string name = Role().Replace(part, "").Split(" - ")[0].Split(" – ")[0].Split(':')[0].Trim(' ', '.', '*', '"', '[', ']');
            if (Name().IsMatch(name) && IsPerson(name))
                yield return name;
        }
    }

    private static bool IsPerson(string name)
    {
        string[] words = name.Split(' ');
        return FirstNames.Contains(words[0]) || (name.Any(char.IsLower) && (People.IsNameWord(words[0]) || (words.Length > 1 && !Lexicon.Known(words[^1].ToLowerInvariant())) || words[0].EndsWith('.')));
    }

    private static string Bare(string name) => Brackets().Replace(name, "").Trim(' ', '[', ']');

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^[\s>#*_+|-]+|[*_]{1,3}", Options)]
    private static partial Regex Marks();

    // "Ana Duarte for the club", "PV by phone"
    [GeneratedRegex(@"\s(?:for|from|of|by|via|on|at|representing|online|remote|remotely|until|till)\b.*$", Options)]
    private static partial Regex Role();

    [GeneratedRegex(@"(?:\b[Tt]here\s+were\s+(?:only\s+|just\s+)?|\b[Pp]resent\s+were\s+|\bjoined\s+by\s+|\b(?:[Ii]t|[Ww]e)\s+(?:was|were)\s+(?:only\s+|just\s+)?|\b[Ww]ith\s+)(?<names>(?:\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?|me|I|myself)(?:(?:,\s+|\s+and\s+|,\s+and\s+|\s+&\s+)(?:\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?|me|I|myself)\b)+)|^(?<names>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:(?:,\s+|\s+and\s+|,\s+and\s+|\s+&\s+)(?:\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?|me|I|myself)\b)+)\s+(?:were|met|came|attended|joined|turned\s+up|sat)\b", Options)]
    private static partial Regex There();

    [GeneratedRegex(@"\([^()]*\)?", Options)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s*[,;·|/]\s*|\s+(?:and|&)\s+", Options)]
    private static partial Regex Joins();

    [GeneratedRegex(@"^(?:(?:Dr|Mr|Mrs|Ms|Prof|Fr)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|von|de|der|den|del|da|di|la|le|el|al|bin|ter|ten)\b|\p{Lu}[\p{L}'’.-]*)){0,4}$", Options)]
    private static partial Regex Name();
}
