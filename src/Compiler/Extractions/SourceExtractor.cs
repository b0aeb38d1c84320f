using Kb.Compiler.Language;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Extractions;

/// <summary>The names of one source: candidates by rule, joined with what the model copies out of each group.</summary>
public static class SourceExtractor
{
    // A reader of a page wants what the text is about, not each thing that it touches.
    private const int WordsPerName = 100;
    private const int FewestNames = 8;
    private const int MostNames = 30;

    /// <param name="people">Names that the source's minutes show to be people's; none where there are no minutes.</param>
    public static Extraction Extract(Source source, Guidance guidance, IAnswers answers, IReadOnlyList<string>? people = null)
    {
        CandidateFinder rules = CandidateFinder.Of(source);
        var found = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        foreach (Candidate candidate in rules.Candidates)
            found.Add(candidate.Key, candidate.Copy());
        AddPeople(source, people ?? [], found);

        bool complete = true;
        foreach (Group group in source.Groups)
            complete &= AddFromModel(source, group, answers, found);

        RemoveParts(found);
        LeftOut never = LeftOut.Of(guidance);
        Placeholders placeholders = Placeholders.Of(source);
        PurposeWords purpose = PurposeWords.Of(guidance);
        int most = Math.Clamp(source.Words / WordsPerName, FewestNames, MostNames);
        Candidate[] accepted =
        [
            .. found.Values.Where(c => NameJudge.Accepts(c, source.Language) && !never.Holds(c.Text) && !placeholders.Holds(c))
                .OrderByDescending(c => NameJudge.Salience(c, purpose)).ThenBy(c => c.First).ThenBy(c => c.Key, StringComparer.Ordinal),
        ];
        // Those who were there leave room for what was spoken of.
        HashSet<Candidate> things = [.. accepted.Where(c => !c.Evidence.HasFlag(NameEvidence.Person)).Take(most)];
        return new Extraction(
            source,
            [.. accepted.Where(c => c.Evidence.HasFlag(NameEvidence.Person) || things.Contains(c)).Select(ToName)],
            [.. found.Values.Except(accepted).Where(c => source.Language == "en" && NameJudge.MayRecur(c) && !never.Holds(c.Text)).OrderBy(c => c.Key, StringComparer.Ordinal).Select(ToName)],
            [.. rules.Abbreviations.Where(a => !NameWords.IsEverydayShort(NameKey.Of(a.Short)))],
            StatedAliases.Find(source),
            complete);
    }

    private static NameFound ToName(Candidate c) => new(c.Text, c.Key, c.HasPlural ? c.Evidence | NameEvidence.Plural : c.Evidence, c.Count, c.Score, c.First);

    private static bool AddFromModel(Source source, Group group, IAnswers answers, Dictionary<string, Candidate> found)
    {
        SpanQuestion question = NamesQuestion.For(group);
        if (answers.Find(question, source.Id.Value) is not { } answer)
            return false;
        foreach ((string text, double score) in NamesQuestion.Parse(question, answer))
        {
            string key = NameKey.Of(text);
            if (key.Length == 0 || !NameShape.IsName(text, source.Language))
                continue;
            if (!found.TryGetValue(key, out Candidate? candidate))
            {
                if (CountIn(source, key) is not (> 0 and var count))
                    continue;
                candidate = new Candidate(key, group.First);
                candidate.Seen(text, inside: true, count);
                found.Add(key, candidate);
            }

            candidate.Evidence |= NameEvidence.Model;
            candidate.Score = Math.Max(candidate.Score ?? double.NegativeInfinity, score);
        }

        return true;
    }

    private static void AddPeople(Source source, IReadOnlyList<string> people, Dictionary<string, Candidate> found)
    {
        foreach (string person in people)
        {
            string key = NameKey.Of(person);
            if (key.Length == 0)
                continue;
            if (!found.TryGetValue(key, out Candidate? candidate))
            {
                candidate = new Candidate(key, 0);
                candidate.Seen(person, inside: true, Math.Max(1, CountIn(source, key)));
                found.Add(key, candidate);
            }

            candidate.Evidence |= NameEvidence.Person;
        }
    }

    // "Policy Manual" where each one is part of "Debian Policy Manual" is a fragment.
    private static void RemoveParts(Dictionary<string, Candidate> found)
    {
        var nested = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Candidate longer in found.Values.Where(c => c.Words > 1))
        {
            foreach (string part in Parts(longer.Key))
            {
                if (found.TryGetValue(part, out Candidate? shorter) && longer.Count * 4 >= shorter.Count)
                    nested[part] = nested.GetValueOrDefault(part) + longer.Count;
            }
        }

        const NameEvidence Own = NameEvidence.Person | NameEvidence.Linked | NameEvidence.Bracket | NameEvidence.Guided;
        foreach ((string part, int within) in nested)
        {
            Candidate candidate = found[part];
            if ((candidate.Evidence & Own) == 0 && within * 10 >= candidate.Count * 8)
                found.Remove(part);
        }
    }

    private static IEnumerable<string> Parts(string key)
    {
        string[] words = key.Split(' ');
        for (int length = 1; length < words.Length; length++)
        {
            for (int first = 0; first + length <= words.Length; first++)
                yield return string.Join(' ', words, first, length);
        }
    }

    private static int CountIn(Source source, string key)
    {
        return source.Passages.Where(CandidateFinder.IsProse).SelectMany(p => p.Sentences)
            .Count(s => SpacedText.Holds(SpacedText.Of(s.Text), key));
    }
}
