using System.Text.RegularExpressions;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Entities;

/// <summary>A title or heading that says which thing of its name it is about: "Mercury (planet)".</summary>
/// <param name="Key">Normal form of the name.</param>
/// <param name="Label">"planet".</param>
/// <param name="Lines">Null for a title in front matter.</param>
internal sealed partial record TitleLabel(string Key, int Source, string Label, LineSpan? Lines)
{
    public static ILookup<string, TitleLabel> Of(IReadOnlyList<Source> sources)
    {
        var found = new List<TitleLabel>();
        for (int i = 0; i < sources.Count; i++)
        {
            foreach (Passage heading in sources[i].Passages.Where(p => p.Kind == PassageKind.Heading))
                Add(heading.Sentences[0].Text, i, heading.Lines);
            Add(sources[i].Title, i, null);
        }

        return found.DistinctBy(l => (l.Key, l.Source, l.Label)).ToLookup(l => l.Key, StringComparer.Ordinal);

        void Add(string title, int source, LineSpan? lines)
        {
            if (title.EndsWith(')') && Labelled().Match(title) is { Success: true } match && IsSense(match.Groups["sense"].Value))
                found.Add(new TitleLabel(NameKey.Of(match.Groups["name"].Value), source, match.Groups["sense"].Value, lines));
        }
    }

    // "Installation (optional)", "Report (draft)" tell no two things apart.
    private static bool IsSense(string sense)
    {
        string last = sense.Split(' ')[^1];
        return Lexicon.Of(last).IsMainlyNoun() && !NameWords.IsGeneric(last) && !NameWords.IsShouted(last)
            && last is not ("draft" or "beta" or "alpha" or "archive" or "minutes" or "revision" or "update" or "cont" or "singular" or "plural" or "series" or "volume" or "copy");
    }

    [GeneratedRegex(@"^(?<name>[^()]{2,60}) \((?<sense>\p{Ll}[\p{Ll} -]{2,30})\)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();
}
