namespace Kb.Compiler.Workspace;

/// <summary>AGENTS.md as data: plain Markdown for a person, read by heading. No part of it goes into a question to the model.</summary>
/// <param name="Sections">Text under each known heading (Purpose, Style, Pages, Concepts, People, Organizations, Projects, Products, Places, Meetings, Aliases, Different, Never).</param>
/// <param name="Aliases">Short form to full form, from `- LLM = large language model`.</param>
/// <param name="Different">Groups of titles that must stay apart.</param>
/// <param name="Never">Words and subjects to leave out.</param>
/// <param name="Named">Things listed under Concepts, People, Organizations, Projects, Products, Places: title to page type.</param>
public sealed record Guidance(
    IReadOnlyDictionary<string, string> Sections,
    IReadOnlyDictionary<string, string> Aliases,
    IReadOnlyList<IReadOnlyList<string>> Different,
    IReadOnlyList<string> Never,
    IReadOnlyDictionary<string, string> Named)
{
    public static readonly Guidance Empty = new(
        new Dictionary<string, string>(), new Dictionary<string, string>(), [], [], new Dictionary<string, string>());

    /// <summary>What restricts pages, by page type; that for all things under the empty string.</summary>
    public IReadOnlyDictionary<string, PageRule> Pages { get; init; } = new Dictionary<string, PageRule>();

    public MeetingRule Meetings { get; init; } = MeetingRule.None;

    /// <summary>What was understood, in the order of the file.</summary>
    public IReadOnlyList<GuidanceEntry> Entries { get; init; } = [];

    /// <param name="type">Page type; empty for what holds for all things.</param>
    public PageRule RuleFor(string type) => Pages.GetValueOrDefault(type, PageRule.None);
}
