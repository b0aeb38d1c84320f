namespace Kb.Compiler.Workspace;

/// <summary>What <c>kb init</c> puts into a folder.</summary>
public static class WorkspaceTemplate
{
    public static IReadOnlyList<TemplateFile> Files { get; } =
    [
        new(".gitattributes", """
            wiki/** text eol=lf
            .kb/** -text
            .kb/answers/** merge=union linguist-generated -diff

            """, AddsLines: true),
        new(".gitignore", """
            .kb/cache/

            """, AddsLines: true),
        new("AGENTS.md", """
            # How this wiki is written

            <!-- kb reads this file on every build. Write under the headings below; delete what you do not need. 'kb explain AGENTS.md' says what each line does. -->

            ## Purpose

            <!-- For whom is this wiki, and about what? A sentence or two: what shares its words ranks higher. -->

            ## Pages

            <!-- Rules for which things get a page, such as:
            - At least two sources
            - At most 5 pages for a source
            - not: Slack, Excel -->

            ## Concepts

            <!-- Things that should have a page as soon as one source names them, one an item:
            - Annual billing
            Likewise under People, Organizations, Projects, Products, Places. Rules may stand there too:
            Only people who attended a meeting get a page. -->

            ## Meetings

            <!-- Folders and words of titles that make a source a meeting, and what its page shows:
            - standups/
            - retrospective
            - show only: decisions, action items -->

            ## Aliases

            <!-- Another name, then the full one:
            - LLM = large language model -->

            ## Different

            <!-- Names that look alike and are not one thing:
            - Mercury (planet), Mercury (element) -->

            ## Never

            <!-- Words and subjects to leave out of the wiki, one an item:
            - insurance
            The files in raw/ are committed to git all the same. -->

            <!-- There is also Style: wishes about language, for models that write prose; the built-in one does not. -->

            """, AddsLines: false),
        new("README.md", """
            # A compiled wiki

            The files in `raw/` are notes, meetings and articles. From them `kb build` makes an interlinked wiki in which every statement names its source.

            - Start reading: [wiki/index.md](wiki/index.md)
            - Add material: put files into `raw/`, then run `kb build`
            - Say how it is written: [AGENTS.md](AGENTS.md)

            """, AddsLines: false),
    ];

    /// <summary>kb.yaml with every key at its default, for those who want one; the workspace needs none.</summary>
    public static TemplateFile Settings { get; } = new("kb.yaml", """
        # raw: [raw]             # folders of sources
        # ignore: []             # globs below them, besides .obsidian, .trash, .DS_Store, ~$* and sync conflicts
        # commit-raw: true       # false: the sources stay out of git
        # answers: committed     # local: the model's answers stay out of git
        # links: plain           # github or gitlab: how a link names lines
        # language: en           # of the wiki's headings; default: that of most sources
        # model: my-model.gguf   # default: the built-in model; none: rules alone

        """, AddsLines: false);

    /// <summary><paramref name="existing"/> with those lines of the template at its end that it lacks; the same string where it lacks none.</summary>
    public static string WithMissingLines(string existing, TemplateFile file)
    {
        HashSet<string> present = [.. existing.Split('\n').Select(line => line.Trim())];
        string[] missing = [.. file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !present.Contains(line))];
        if (missing.Length == 0)
            return existing;

        string end = existing.Length == 0 || existing.EndsWith('\n') ? "" : "\n";
        return $"{existing}{end}{string.Join('\n', missing)}\n";
    }
}
