using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Companies and bodies whom people at a meeting speak for: "Sabine Kolb and Jürgen Ott for Brenner Metallbau", "Jonas Weill (Voltara)", names with a legal form.</summary>
internal static partial class Organisations
{
    private const int LinesFromTop = 15;

    private static readonly PhraseSet s_offices = new("head|chair|chairman|chairwoman|treasurer|secretary|president|director|manager|clerk|captain|caretaker");

    public static IEnumerable<string> Of(Source source)
    {
        foreach (string line in source.Lines.Skip(source.FrontMatter.LastLine).Take(LinesFromTop))
        {
            if (!Attendees.IsLabelled(line))
                continue;
            foreach (string name in Stands().Matches(line).Where(m => !(m.Value.StartsWith("of ", StringComparison.Ordinal) && line.AsSpan(0, m.Index).Count('(') > line.AsSpan(0, m.Index).Count(')'))).Select(m => m.Groups["name"].Value))
            {
                // "Ana Duarte (AD)", "(Head of Science)"
                if (SpeakerLabels.IsInitials(name) || s_offices.Opens(PhraseSet.Fold(name)))
                    continue;
                yield return name;
                // "Brenner" is Brenner Metallbau.
                if (name.Split(' ') is [{ Length: > 3 } first, _, ..] && People.IsNameWord(first))
                    yield return first;
            }
        }

        foreach (string name in source.Lines.SelectMany(l => Legal().Matches(l)).Select(m => m.Groups["name"].Value))
        {
            yield return name;
            if (name.Split(' ') is [{ Length: > 3 } first, ..] && People.IsNameWord(first))
                yield return first;
        }
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"(?:\b(?:for|from|of|representing)\s+|\()(?<name>\p{Lu}[\p{L}&-]+(?:\s(?:&\s)?\p{Lu}[\p{L}&-]+){0,3})", Options)]
    private static partial Regex Stands();

    [GeneratedRegex(@"\b(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}\s(?:Ltd|GmbH|Inc|AG|BV|LLC|plc|SA|Bros|& Sons|& Co|& Partners))\b", Options)]
    private static partial Regex Legal();
}
