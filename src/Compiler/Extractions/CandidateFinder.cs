using System.Runtime.CompilerServices;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Extractions;

/// <summary>Everything in one source that could be a name, by rule alone. A function of the source; kept as long as the source lives, so that a further round of the build costs nothing.</summary>
internal sealed class CandidateFinder
{
    private static readonly ConditionalWeakTable<Source, CandidateFinder> s_kept = [];
    private readonly Dictionary<string, Candidate> _candidates = new(StringComparer.Ordinal);
    private readonly List<Abbreviation> _abbreviations = [];
    private readonly Source _source;
    private readonly bool _english;

    private CandidateFinder(Source source)
    {
        _source = source;
        _english = source.Language == "en";
        for (int i = 0; i < source.Passages.Count; i++)
            Read(source.Passages[i], i);
        foreach (string person in source.FrontMatter.Attendees.Append(source.FrontMatter.Author ?? ""))
            Known(person, NameEvidence.Person, 0);
        foreach (SourceLink link in source.Links.Where(l => l.Wiki))
            Known(WikiTitle(link.Target), NameEvidence.Linked, PassageAt(link.Lines.First));
        AddDefined();
        if (source.Language == "zh")
            AddRepeated();
        MarkTitles();
    }

    public IEnumerable<Candidate> Candidates => _candidates.Values;

    public IReadOnlyList<Abbreviation> Abbreviations => _abbreviations;

    public static CandidateFinder Of(Source source) => s_kept.GetValue(source, static s => new CandidateFinder(s));

    /// <summary>Whether the text of a passage is prose, where names are looked for.</summary>
    public static bool IsProse(Passage passage) => passage.Kind is not (PassageKind.Code or PassageKind.Heading);

    private void Read(Passage passage, int index)
    {
        if (passage.Speaker is { } speaker)
            Known(speaker, NameEvidence.Person, index);
        if (!IsProse(passage))
            return;

        foreach (Sentence sentence in passage.Sentences)
        {
            List<TextToken> tokens = TextTokens.Of(sentence.Text);
            if (_english && passage.Kind != PassageKind.TableRow)
                Count(PhraseRuns.Find(tokens, sentence.Text), tokens, sentence.Text, index);
            Count(CapitalRuns.Find(tokens, sentence.Text, _source.Language), tokens, sentence.Text, index);
            if (!_english)
                ReadByTable(tokens, sentence, index);
            Count(CodeRuns(tokens), tokens, sentence.Text, index);
            ReadBrackets(sentence, index);
        }
    }

    private void Count(IEnumerable<TokenRun> runs, List<TextToken> tokens, string sentence, int passage)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (TokenRun run in runs)
        {
            TextToken last = tokens[run.First + run.Count - 1];
            string text = run.Evidence == NameEvidence.Code ? last.Text : WithoutPossessive(sentence[tokens[run.First].Start..last.End]);
            Candidate candidate = Get(text, passage);
            if (candidate.Key.Length == 0 || !seen.Add(candidate.Key))
                continue;
            candidate.Evidence |= run.Evidence;
            if (IsVersion(tokens, run.First + run.Count))
                candidate.Evidence |= NameEvidence.Versioned;
            candidate.Seen(text, run.Evidence != NameEvidence.Capitals || !CapitalRuns.IsOpening(tokens, run.First) || (IsWide && char.IsAsciiLetter(text[0])));
        }
    }

    private bool IsWide => _source.Language is "ja" or "zh";

    private static bool IsVersion(List<TextToken> tokens, int at) =>
        at < tokens.Count && tokens[at].Text.Contains('.') && tokens[at].Text.Skip(tokens[at].Text[0] == 'v' ? 1 : 0).All(c => char.IsAsciiDigit(c) || c == '.') && tokens[at].Kind != TokenKind.Mark;

    private static IEnumerable<TokenRun> CodeRuns(List<TextToken> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Code && NameShape.IsCodeName(tokens[i].Text))
                yield return new TokenRun(i, 1, NameEvidence.Code);
        }
    }

    private void ReadBrackets(Sentence sentence, int passage)
    {
        foreach (Abbreviation found in Brackets.Find(sentence))
            Add(found, passage);
    }

    private void Add(Abbreviation found, int passage)
    {
        _abbreviations.Add(found);
        foreach (string form in (string[])[found.Short, found.Long])
        {
            Candidate candidate = Get(form, passage);
            candidate.Evidence |= NameEvidence.Bracket;
            if (candidate.Count == 0)
                candidate.Seen(form, inside: true);
        }
    }

    private void ReadByTable(List<TextToken> tokens, Sentence from, int passage)
    {
        string sentence = from.Text;
        foreach ((string person, int start) in NamesByTable.People(sentence, _source.Language))
        {
            Candidate candidate = Get(person, passage);
            candidate.Evidence |= NameEvidence.Person;
            candidate.Seen(person, inside: start > 0);
        }

        if (DefinedTerms.Find(sentence, _source.Language) is { } defined)
            _defined.Add(defined);
        if (_source.Language is not ("ja" or "zh"))
            return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string text, NameEvidence evidence) in WideRuns.Find(tokens, sentence, _source.Language))
        {
            Candidate candidate = Get(text, passage);
            candidate.Evidence |= evidence;
            if (candidate.Key.Length > 0 && seen.Add(candidate.Key))
                candidate.Seen(text, inside: true);
        }

        foreach (Abbreviation found in WideBrackets.Find(from, _source.Language, _text ??= string.Join('\n', Prose())))
            Add(found, passage);
    }

    private readonly SortedSet<string> _defined = new(StringComparer.Ordinal);

    // A term that the source defines and uses.
    private void AddDefined()
    {
        foreach (string term in _defined)
        {
            string key = NameKey.Of(term);
            int count = Prose().Count(s => SpacedText.Holds(SpacedText.Of(s), key));
            if (count < 2)
                continue;
            Candidate candidate = Get(term, 0);
            candidate.Evidence |= NameEvidence.Defined;
            if (candidate.Count < count)
                candidate.Seen(term, inside: true, count - candidate.Count);
        }
    }

    private string? _text;

    private IEnumerable<string> Prose() => _source.Passages.Where(IsProse).SelectMany(p => p.Sentences).Select(s => s.Text);

    private void AddRepeated()
    {
        foreach ((string term, int count) in RepeatedRuns.Find([.. Prose()]))
        {
            Candidate candidate = Get(term, Math.Max(0, _source.Passages.ToList().FindIndex(p => IsProse(p) && p.Sentences.Any(s => s.Text.Contains(term, StringComparison.Ordinal)))));
            candidate.Evidence |= NameEvidence.Run;
            if (candidate.Count < count)
                candidate.Seen(term, inside: true, count - candidate.Count);
        }
    }

    private void Known(string name, NameEvidence evidence, int passage)
    {
        if (name.Length == 0 || NameKey.Of(name).Length == 0)
            return;
        Candidate candidate = Get(name.Trim(), passage);
        candidate.Evidence |= evidence;
        candidate.Seen(name.Trim(), inside: true);
    }

    // A title shows what matters, never what is a name: it only marks what the text uses too.
    private void MarkTitles()
    {
        string title = SpacedText.Of(_source.Title);
        string[] headings = [.. _source.Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => SpacedText.Of(p.Sentences[0].Text))];
        string joined = string.Join(" \n ", headings);
        foreach (Candidate candidate in _candidates.Values)
        {
            if (SpacedText.Holds(title, candidate.Key))
                candidate.Evidence |= NameEvidence.Title;
            if (SpacedText.Holds(joined, candidate.Key))
                candidate.Evidence |= NameEvidence.Heading;
        }
    }

    private Candidate Get(string text, int passage)
    {
        string key = NameKey.Of(text);
        if (!_candidates.TryGetValue(key, out Candidate? candidate))
        {
            candidate = new Candidate(key, passage);
            if (key.Length > 0)
                _candidates.Add(key, candidate);
        }

        return candidate;
    }

    private int PassageAt(int line)
    {
        for (int i = 0; i < _source.Passages.Count; i++)
        {
            if (_source.Passages[i].Lines.Last >= line)
                return i;
        }

        return 0;
    }

    private static string WikiTitle(string target)
    {
        string name = target.Split('#', '|')[0];
        return name[(name.LastIndexOf('/') + 1)..].Trim();
    }

    private static string WithoutPossessive(string text) =>
        text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal) ? text[..^2] : text;
}
