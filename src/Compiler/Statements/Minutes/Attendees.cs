using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Who was there and who was excused: front matter, a line such as "Present: Ana, Ben (chair)", a list under such a heading, the speakers.</summary>
internal static partial class Attendees
{
    private const int LinesFromTop = 8;

    private static readonly PhraseSet s_present = new(
        "attendees|attendee|participants|present|with|in attendance|attending|in the room|on the call|on the line|people|also present|also there|there|guests|guest|people present|members present|present were|present online|remote|who was there|there were|who|chair|minutes|minute taker|notes|scribe|note-taker");

    private static readonly PhraseSet s_absent = new("absent|apologies|apologies from|regrets|excused|not present|sends apologies|apologies received from|missing|away");

    public static IReadOnlyList<string> Of(Source source)
    {
        var names = new List<string>();
        foreach (string name in source.FrontMatter.Attendees.Select(Bare).Concat(Named(source, s_present, MinutesSection.Attendees)).Concat(source.Passages.Where(p => p.Kind == PassageKind.Turn).Select(p => p.Speaker!)))
        {
            if (name.Length > 0 && !names.Exists(n => People.AreSame(n, name)))
                names.Add(name);
        }

        return names;
    }

    /// <summary>Whether a line is a list of three or more names and nothing else.</summary>
    public static bool IsNames(string line) =>
        line.Length < 200 && Joins().Split(Brackets().Replace(line, "").Trim(' ', '.', '*', '_')) is { Length: >= 3 } parts && parts.All(p => Name().IsMatch(p.Trim()) && IsPerson(p.Trim()));

    public static IReadOnlyList<string> Absent(Source source) => [.. Named(source, s_absent, MinutesSection.Absent)];

    private static IEnumerable<string> Named(Source source, PhraseSet labels, MinutesSection section)
    {
        // Lines and not passages: two labels on two lines are one paragraph in Markdown.
        foreach (string line in source.Lines)
        {
            string text = Marks().Replace(line, "").Trim();
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
        foreach (string part in Joins().Split(end > 3 ? text[..end] : text))
        {
            // "Ana Duarte - chair": who, then what.
            string name = part.Split(" - ")[0].Split(" – ")[0].Split(':')[0].Trim(' ', '.', '*', '"', '[', ']');
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

    [GeneratedRegex(@"\([^()]*\)?", Options)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s*[,;·|/]\s*|\s+(?:and|&)\s+", Options)]
    private static partial Regex Joins();

    [GeneratedRegex(@"^(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|von|de|der|den|del|da|di|la|le|el|al|bin|ter|ten)\b|\p{Lu}[\p{L}'’.-]*)){0,4}$", Options)]
    private static partial Regex Name();
}
