using Kb.Compiler.Diagnostics;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Statements.Minutes;
using Kb.Compiler.Tests.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Tests.Pages;

/// <summary>A wiki from sources and minutes that a test writes by hand, so that no reader of minutes stands between.</summary>
internal sealed class HandMade
{
    private readonly IReadOnlyList<Source> _sources;
    private readonly MinutesOfSource[] _minutes;

    public HandMade(params (string Name, string Text)[] files)
    {
        _sources = ReadSources.Many(files);
        _minutes = [.. _sources.Select((s, i) => new MinutesOfSource(i, s.Date, s.FrontMatter.Attendees, [], [], [], []))];
    }

    public State State { get; set; } = State.Empty;

    /// <param name="words">Of the sentence that says it, or the only sentence that holds them.</param>
    public HandMade Action(string words, string? owner, string task, string? to = null, string? due = null, DateOnly? day = null, bool done = false)
    {
        (SentenceRef at, Citation citation) = Find(words);
        return With(at, m => m with { Actions = [.. m.Actions, new ActionItem(owner, to, task, due is null ? null : new DueDate(day, due), done, at, [citation])] });
    }

    public HandMade Decision(string words, string? speaker = null)
    {
        (SentenceRef at, Citation citation) = Find(words);
        return With(at, m => m with { Decisions = [.. m.Decisions, new Decision(citation.Quote, speaker, null, _sources[at.Source].Date, at, [citation])] });
    }

    public HandMade Question(string words)
    {
        (SentenceRef at, Citation citation) = Find(words);
        return With(at, m => m with { Questions = [.. m.Questions, new OpenQuestion(citation.Quote, null, at, [citation])] });
    }

    public BuildResult Build() => WikiCompiler.Render(Inputs(), WikiCompiler.Know(Inputs(), _minutes, NoAnswers.Instance));

    public string Id(string words) => Find(words) is var (at, citation) ? $"{_sources[at.Source].Id}-{QuoteLetters.Of(citation.Quote).First()}" : "";

    private Inputs Inputs() => new(Settings.Default, Guidance.Empty, State, _sources, []);

    private HandMade With(SentenceRef at, Func<MinutesOfSource, MinutesOfSource> change)
    {
        _minutes[at.Source] = change(_minutes[at.Source]);
        return this;
    }

    private (SentenceRef At, Citation Citation) Find(string words)
    {
        (SentenceRef, Citation)[] found =
        [
            .. from s in Enumerable.Range(0, _sources.Count)
               from p in Enumerable.Range(0, _sources[s].Passages.Count)
               from n in Enumerable.Range(0, _sources[s].Passages[p].Sentences.Count)
               let sentence = _sources[s].Passages[p].Sentences[n]
               where sentence.Text.Contains(words, StringComparison.Ordinal)
               select (new SentenceRef(s, p, n), new Citation(_sources[s].Id, sentence.Lines, sentence.Text)),
        ];
        return found.Length == 1 ? found[0] : throw new ArgumentException($"'{words}' stands in {found.Length} sentences.", nameof(words));
    }
}
