using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Pages;

/// <summary>The language of the wiki's headings: what kb.yaml says, else what the first build kept, else that of most sources.</summary>
public static class WikiLanguage
{
    public static string Of(Settings settings, State state, IReadOnlyList<Source> sources) => settings.Language ?? state.Language ?? OfMost(sources);

    // Of two, the first by its letters.
    private static string OfMost(IReadOnlyList<Source> sources) =>
        sources.Where(s => WordingTable.Languages.Contains(s.Language)).CountBy(s => s.Language).OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).Select(l => l.Key).FirstOrDefault() ?? "en";
}
