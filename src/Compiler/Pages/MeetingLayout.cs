using Kb.Compiler.Workspace;

namespace Kb.Compiler.Pages;

/// <summary>Orders and thins out the sections of a meeting's page as AGENTS.md says. The head, the file and the backlinks stay.</summary>
internal static class MeetingLayout
{
    public static Page Arrange(Page page, MeetingRule rule)
    {
        if (page.Type != "Meeting" || (rule.First.Count == 0 && rule.Only.Count == 0 && rule.Without.Count == 0))
            return page;
        Section[] kept = [.. page.Sections.Where(section => IsShown(section, rule))];
        Section[] first = [.. rule.First.Concat(rule.Only).SelectMany(title => kept.Where(section => Part(section) == title)).Distinct()];
        int head = kept.TakeWhile(section => section.Title is null || Part(section) is null).Count();
        return page with { Sections = [.. kept[..head], .. first, .. kept[head..].Except(first)] };
    }

    private static bool IsShown(Section section, MeetingRule rule) =>
        Part(section) is not { } part || (!rule.Without.Contains(part) && (rule.Only.Count == 0 || rule.Only.Contains(part)));

    private static string? Part(Section section) => section.Title is null ? null : MeetingParts.Of(section.Title);
}
