using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes.Cues;

/// <summary>What of a sentence, of its place and of what is said around it may tell whether something is decided, promised or left open. Features are strings (runs of words as they are, all else behind "@"), so that the table of their weights can be read by a person.</summary>
internal sealed class CueFeatures
{
    private const int LongestRun = 3;
    private const int ShortWords = 6;

    private readonly MeetingText _meeting;
    private readonly IReadOnlyList<CueWord>[] _words;
    private readonly Func<Said, string> _rules;

    /// <param name="rules">Letters of what the rules read in a sentence: D, A, Q, R; empty where they read nothing.</param>
    public CueFeatures(MeetingText meeting, Func<Said, string> rules)
    {
        (_meeting, _rules) = (meeting, rules);
        _words = [.. meeting.Said.Select(s => CueWord.Of(s, meeting))];
    }

    /// <summary>Each once; some hundred for a sentence.</summary>
    public IReadOnlySet<string> Of(Said said)
    {
        var features = new HashSet<string>(StringComparer.Ordinal);
        AddWords(features, _words[said.Index]);
        AddForm(features, said);
        foreach (char letter in _rules(said))
            features.Add($"@rule {letter}");
        AddNeighbour(features, "before", said, said.Index - 1);
        AddNeighbour(features, "after", said, said.Index + 1);
        AddTurns(features, said);
        return features;
    }

    // Runs of up to three words, each word as itself or as its class.
    private static void AddWords(HashSet<string> features, IReadOnlyList<CueWord> words)
    {
        CueWord[] framed = [new("^", "^"), .. words, new("$", "$")];
        foreach (CueWord word in words)
            features.Add(word.Word);
        for (int i = 0; i < framed.Length; i++)
            AddRuns(features, framed, i, 1, [framed[i].Word, framed[i].Class]);
    }

    private static void AddRuns(HashSet<string> features, CueWord[] words, int at, int length, IEnumerable<string> runs)
    {
        string[] distinct = [.. runs.Distinct(StringComparer.Ordinal)];
        if (length > 1)
            features.UnionWith(distinct);
        if (length < LongestRun && at + length < words.Length)
            AddRuns(features, words, at, length + 1, distinct.SelectMany(r => (string[])[$"{r} {words[at + length].Word}", $"{r} {words[at + length].Class}"]));
    }

    private void AddForm(HashSet<string> features, Said said)
    {
        IReadOnlyList<CueWord> words = _words[said.Index];
        features.Add($"@words {Math.Min(7, words.Count / 3)}");
        features.Add($"@as {said.Passage.Kind}");
        features.Add($"@in {said.Section}");
        features.Add($"@as {said.Passage.Kind} in {said.Section}");
        if (said.Passage.Heading.Count > 0)
            features.UnionWith(TextTokens.Of(PhraseSet.Fold(said.Passage.Heading[^1])).Where(t => t.Kind == TokenKind.Word).Take(6).Select(t => $"@heading {t.Text}"));

        DateFound[] dates = [.. _meeting.Dates(said.Text).Where(d => d.Role != DateRole.Other)];
        bool future = dates.Any(d => d.Day >= _meeting.Date), past = Tense.IsPast(said.Text);
        bool me = words.Any(w => w.Word is "i" or "me" or "my" or "mine"), named = words.Any(w => w.Class == "<N>"), opens = words.Count > 0 && words[0].Class == "<N>";
        string where = said.Speaker is null ? "note" : "talk";
        Flag(dates.Length > 0, "dated");
        Flag(future, "to come");
        Flag(past, "past");
        Flag(Clauses.IsConditional(said.Folded), "conditional");
        Flag(opens, "opens with name");
        Flag(named, "named");
        Flag(me, "me");
        Flag(said.IsQuestion, "asks");
        Flag(said.At.Sentence == 0, "first");
        Flag(said.At.Sentence == said.Passage.Sentences.Count - 1, "last");
        Flag(me && future, "me to come");
        Flag(opens && future, "opens with name to come");
        Flag(named && future, "named to come");
        Flag(me && future && !past, "me to come, not past");
        Flag(opens && future && !past, "opens with name to come, not past");
        Flag(named && future && !past, "named to come, not past");

        void Flag(bool holds, string name)
        {
            if (!holds)
                return;
            features.Add($"@is {name}");
            features.Add($"@is {name}, {where}");
        }
    }

    private void AddNeighbour(HashSet<string> features, string side, Said said, int index)
    {
        if (index < 0 || index >= _meeting.Said.Count)
        {
            features.Add($"@{side} nothing");
            return;
        }

        Said other = _meeting.Said[index];
        string label = other.Passage == said.Passage ? $"{side} here" : $"{side} apart";
        AddOpening(features, label, index);
        if (other.IsQuestion)
            features.Add($"@{label} asks");
    }

    // What others answer, and what they asked.
    private void AddTurns(HashSet<string> features, Said said)
    {
        int next = said.Index + 1, last = said.Index - 1;
        while (next < _meeting.Said.Count && _meeting.Said[next].Passage == said.Passage)
            next++;
        while (last >= 0 && _meeting.Said[last].Passage == said.Passage)
            last--;
        if (next < _meeting.Said.Count)
        {
            AddOpening(features, "answer", next);
            if (_meeting.Said[next].IsQuestion)
                features.Add("@answer asks");
        }

        if (last >= 0)
        {
            if (_meeting.Said[last].IsQuestion)
                features.Add("@answers");
            features.Add($"@behind {string.Join(' ', _words[last].TakeLast(2).Select(w => w.Word))}");
        }
    }

    private void AddOpening(HashSet<string> features, string label, int index)
    {
        IReadOnlyList<CueWord> words = _words[index];
        for (int length = 1; length <= Math.Min(LongestRun, words.Count); length++)
            features.Add($"@{label}: {string.Join(' ', words.Take(length).Select(w => w.Word))}");
        if (words.Count < ShortWords)
            features.Add($"@{label} short");
    }
}
