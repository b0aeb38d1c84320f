using Kb.Compiler.Diagnostics;
using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Links;
using Kb.Compiler.Output;
using Kb.Compiler.Pages;
using Kb.Compiler.Pages.Kinds;
using Kb.Inference.Questions;

namespace Kb.Compiler;

/// <summary>raw/ to wiki/, as one pure function.</summary>
public static class WikiCompiler
{
    /// <summary>THE LIST of page kinds.</summary>
    private static readonly IPageKind[] s_kinds = [new SourcePages(), new ThingPages()];

    /// <summary>Pure: same inputs and answers, same result. Writes nothing, asks nothing, knows no clock; what it would like to know is recorded by <paramref name="answers"/>.</summary>
    public static BuildResult Compile(Inputs inputs, IAnswers answers)
    {
        Extraction[] extractions = [.. inputs.Sources.Select(source => SourceExtractor.Extract(source, inputs.Guidance, answers))];
        IReadOnlyList<Entity> entities = EntityResolver.Resolve(extractions, inputs.Guidance);
        Knowledge knowledge = new KnowledgeBuilder(inputs, extractions, entities, answers).Build();

        WikiWording wording = WikiWording.Of(WikiLanguage.Of(inputs.Settings, inputs.State, inputs.Sources));
        Page[] pages = [.. s_kinds.SelectMany(kind => kind.Pages(knowledge)).OrderBy(page => page.Id.Value, StringComparer.Ordinal).Select(page => PageTranslator.Translate(page, wording))];
        LinkedWiki wiki = Linker.Link(pages, PageKeys.Names(knowledge), LinkWording.Of(wording));

        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(inputs.Reading);
        LinkChecker.Check(wiki, diagnostics);
        IReadOnlyDictionary<string, string> files = WikiRenderer.Render(wiki, inputs.Sources, inputs.Settings, wording);
        return new BuildResult(files, wiki.Pages, PageStates.Of(wiki.Pages, PageKeys.Of(knowledge), files), diagnostics.Sorted(), knowledge.Statements.Counts);
    }
}
