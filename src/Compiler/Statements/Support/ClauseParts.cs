namespace Kb.Compiler.Statements;

/// <summary>Finds a clause's subject, verb group, agent and the rest. Clauses must be filled in order: a later one takes over what an earlier one says once for both.</summary>
internal static class ClauseParts
{
    public static void Fill(Clause clause, List<TaggedWord> words)
    {
        List<int> own = clause.Words;
        int at = own.FindIndex(i => words[i].Tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Modal);
        if (at < 0)
        {
            clause.Rest = [.. own.Where(i => words[i].IsContent)];
            return;
        }

        while (at > 0 && words[own[at - 1]].Tag is WordTag.Adverb or WordTag.Negation)
            at--;
        List<int> before = own[..at];
        int subject = SubjectStart(before, words);
        clause.Subject = [.. before[subject..].Where(i => IsItem(words[i]))];
        clause.Heads = Heads(before[subject..], words);
        clause.Rest.AddRange(before[..subject].Where(i => words[i].IsContent));

        int end = ReadGroup(clause, own, at, words);
        List<int> after = own[end..];
        clause.Passive |= GoesOnPassive(clause, words);
        int by = clause.Passive ? after.FindIndex(i => words[i].Lower == "by") : -1;
        if (by >= 0 && by + 1 < after.Count && words[after[by + 1]].Tag != WordTag.Value)
        {
            List<int> agent = [.. after[(by + 1)..].TakeWhile(i => words[i].Tag is not (WordTag.Preposition or WordTag.Mark or WordTag.To))];
            clause.Agent = [.. agent.Where(i => IsItem(words[i]))];
            after = [.. after[..by], .. after[(by + 1 + agent.Count)..]];
        }

        clause.Rest.AddRange(after.Where(i => words[i].IsContent));
        TakeOver(clause, words);
    }

    // "was written by Ann and rewritten by Leo"
    private static bool GoesOnPassive(Clause clause, List<TaggedWord> words) =>
        clause is { Link: ClauseLink.Coordinated, Subject.Count: 0, Parent.Passive: true } && words[clause.Verb].IsParticiple;

    private static void TakeOver(Clause clause, List<TaggedWord> words)
    {
        if (clause is { Link: ClauseLink.Relative, Antecedent.Count: > 0 })
        {
            if (clause.Subject.Count == 0)
                (clause.Subject, clause.Heads) = ([.. clause.Antecedent.Where(i => IsItem(words[i]))], Heads(clause.Antecedent, words));
            else
                clause.Rest.AddRange(clause.Antecedent.Where(i => words[i].IsContent));
        }
        else if (clause is { Link: ClauseLink.Coordinated, Subject.Count: 0, Parent: { } parent })
        {
            (clause.Subject, clause.Heads) = (parent.Subject, parent.Heads);
            // "will check and replace", "were cleaned and tested": said once.
            bool bare = words[clause.Verb].Tag == WordTag.Verb && !clause.Past.GetValueOrDefault() && clause.Modals.Count == 0;
            if (bare && parent.Modals.Count > 0)
                clause.Modals.UnionWith(parent.Modals);
        }
    }

    // "On Monday, Priya …" and "In March we …": what is in front is no subject.
    private static int SubjectStart(List<int> before, List<TaggedWord> words)
    {
        int comma = before.FindLastIndex(i => words[i].Text == ",");
        int and = before.FindIndex(i => words[i].Tag == WordTag.Coordinator);
        bool list = comma >= 0 && and > comma && before[..comma].TrueForAll(i => words[i].Tag is not (WordTag.Preposition or WordTag.Adverb));
        if (comma >= 0 && !list)
            return comma + 1;
        if (before.Count < 3 || words[before[0]].Tag != WordTag.Preposition)
            return 0;
        // "Between 2012 and 2022 the share of smokers in the cohort": a new phrase begins behind a noun.
        int start = Enumerable.Range(1, before.Count - 1).FirstOrDefault(k => words[before[k]].Tag is WordTag.Determiner or WordTag.Pronoun or WordTag.Quantifier && words[before[k - 1]].Tag is WordTag.Noun or WordTag.Name or WordTag.Value, -1);
        if (start < 0)
            start = before.FindLastIndex(i => words[i].Tag is WordTag.Determiner or WordTag.Pronoun or WordTag.Quantifier);
        if (start > 1)
            return start;
        int name = before.FindLastIndex(i => words[i].Tag is not (WordTag.Name or WordTag.Coordinator)) + 1;
        return name >= before.Count ? before.Count - 1 : name;
    }

    private static List<int> Heads(List<int> phrase, List<TaggedWord> words)
    {
        var heads = new List<int>();
        int start = 0;
        for (int i = 0; i <= phrase.Count; i++)
        {
            if (i < phrase.Count && words[phrase[i]].Tag != WordTag.Coordinator && words[phrase[i]].Text != ",")
                continue;
            List<int> part = [.. phrase[start..i].TakeWhile((p, n) => words[p].Tag != WordTag.Preposition || n == 0).Where(p => IsItem(words[p]))];
            start = i + 1;
            if (part.Count == 0)
                continue;
            heads.Add(part[^1]);
            for (int n = part.Count - 2; n >= 0 && words[part[^1]].Tag == WordTag.Name && words[part[n]].Tag == WordTag.Name; n--)
                heads.Add(part[n]);
        }

        return heads;
    }

    /// <returns>Where in <paramref name="own"/> the words behind the verb group begin.</returns>
    private static int ReadGroup(Clause clause, List<int> own, int at, List<TaggedWord> words)
    {
        bool be = false, past = false, present = false;
        int i = at;
        for (; i < own.Count; i++)
        {
            TaggedWord word = words[own[i]];
            if (word.Tag == WordTag.Modal)
            {
                clause.Modals.Add(Attitudes.Modal(word.Lower));
            }
            else if (word.Tag == WordTag.Negation)
            {
                if (word.Lower == "no" && i + 1 < own.Count && words[own[i + 1]].Lower == "longer")
                {
                    clause.Negated = true;
                    clause.Rest.Add(own[++i]);
                    continue;
                }

                if (word.Lower == "no" || (clause.Verb >= 0 && word.Lower is not ("not" or "never")))
                    break;
                clause.Negated = true;
            }
            else if (word.Tag == WordTag.Auxiliary)
            {
                if (clause.Verb >= 0 && words[clause.Verb].Tag == WordTag.Verb)
                    break;
                be = word.Lower is "am" or "is" or "are" or "was" or "were" or "be" or "been" or "being";
                past |= word.Lower is "was" or "were" or "did" or "had" or "has" or "have";
                present |= word.Lower is "is" or "are" or "am" or "do" or "does";
                clause.Verb = own[i];
                if (word.Lower is "has" or "have" or "had" && i + 1 < own.Count && words[own[i + 1]].Tag == WordTag.To)
                {
                    clause.Modals.Add("must");
                    i++;
                }
            }
            else if (word.Tag == WordTag.Verb)
            {
                if (clause.Verb >= 0 && words[clause.Verb].Tag == WordTag.Verb)
                    break;
                bool chained = i + 2 < own.Count && words[own[i + 1]].Tag == WordTag.To && words[own[i + 2]].Tag is WordTag.Verb or WordTag.Auxiliary;
                if (chained && Attitudes.Intends(word.Stem) is { } intent)
                {
                    clause.Modals.Add(intent);
                    i++;
                    continue;
                }

                clause.Verb = own[i];
                clause.Passive = be && word.IsParticiple;
                past |= !be && word.Lower.EndsWith("ed", StringComparison.Ordinal);
                present |= !past && word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal);
            }
            else if (word.Tag == WordTag.Adverb && clause.Verb >= 0 && words[clause.Verb].Tag == WordTag.Verb)
            {
                break;
            }
            else if (word.Tag is not (WordTag.Adverb or WordTag.Quantifier))
            {
                break;
            }
            else if (word.IsContent)
            {
                clause.Rest.Add(own[i]);
            }
        }

        clause.Past = past ? true : present ? false : null;
        if (clause.Verb < 0)
            clause.Verb = own[at];
        return i;
    }

    private static bool IsItem(TaggedWord word) => word.IsContent || word.Tag == WordTag.Pronoun;
}
