using System.Globalization;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Cli.Reporting;

/// <summary>How far one round of questions is, and how long the rest of it takes.</summary>
internal sealed class RoundMeter(TimeProvider time, IReadOnlyList<WantedQuestion> wanted)
{
    /// <summary>An estimate from less than this would be a guess.</summary>
    private static readonly TimeSpan s_enough = TimeSpan.FromSeconds(2);

    private readonly long _begin = time.GetTimestamp();
    private readonly long _length = wanted.Sum(Length);
    private long _doneLength;
    private long _tokens;
    private WantedQuestion? _last;

    public int Total => wanted.Count;

    public int Done { get; private set; }

    public TimeSpan Elapsed => time.GetElapsedTime(_begin);

    /// <summary>Such as "80 names, 12 kind".</summary>
    public string Kinds => string.Join(", ", wanted.GroupBy(KindOf, StringComparer.Ordinal).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {g.Key}")));

    /// <summary>Read and written, a second.</summary>
    public double Speed => _tokens / Math.Max(Elapsed.TotalSeconds, 0.001);

    /// <summary>By length of text, since a question's time goes with it; null while too little is known. Rounds to come are not in it: what they ask depends on the answers.</summary>
    public TimeSpan? Left => Done == 0 || Elapsed < s_enough ? null : Elapsed * ((double)(_length - _doneLength) / Math.Max(1, _doneLength));

    /// <summary>Kind and source of the last answer.</summary>
    public string Current => _last is { } last ? $"{KindOf(last)}: {last.Owner ?? "several sources"}" : Kinds;

    public void Count(WantedQuestion question, Answer answer)
    {
        Done++;
        _last = question;
        _doneLength += Length(question);
        _tokens += answer.TokensEvaluated + answer.TokensDecoded;
    }

    /// <summary>Such as "412 tokens/s, about 40 s left in this round".</summary>
    public string Pace() => string.Create(CultureInfo.InvariantCulture, $"{Speed:F0} tokens/s") + Left switch
    {
        null => "",
        { TotalSeconds: < 90 } left => string.Create(CultureInfo.InvariantCulture, $", about {Math.Ceiling(left.TotalSeconds / 5) * 5:F0} s left in this round"),
        { } left => string.Create(CultureInfo.InvariantCulture, $", about {left.TotalMinutes:F0} min left in this round"),
    };

    private static string KindOf(WantedQuestion question) => question.Question.Kind.Split('/')[0];

    private static long Length(WantedQuestion question) =>
        question.Question.Own.Length + (question.Question is ScoreQuestion score ? score.Continuations.Sum(c => c.Length) : 0);
}
