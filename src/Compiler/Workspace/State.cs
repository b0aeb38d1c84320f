namespace Kb.Compiler.Workspace;

/// <summary>.kb/state: an input like raw/.</summary>
/// <param name="Pages">Path under the workspace (<c>wiki/concepts/a.md</c>) to what kb last generated there.</param>
/// <param name="ModelName">Model the wiki was built with; null before the first build.</param>
/// <param name="ModelDigest">SHA-256 of its weights.</param>
/// <param name="Language">Language of the wiki's headings, fixed at the first build.</param>
public sealed record State(
    IReadOnlyDictionary<string, PageState> Pages,
    string? ModelName,
    string? ModelDigest,
    string? Language)
{
    public static readonly State Empty = new(new Dictionary<string, PageState>(), null, null, null);

    /// <summary>What models did in the exam here, by the SHA-256 of their weights.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ExamResult>> Exams { get; init; } = new Dictionary<string, IReadOnlyList<ExamResult>>();

    /// <summary>Ids of the actions that a person said are done; kept for good, also when their source is gone.</summary>
    public IReadOnlySet<string> Ticked { get; init; } = new SortedSet<string>(StringComparer.Ordinal);
}
