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
        LeftOut never = LeftOut.Of(inputs.Guidance);
        inputs = inputs with { Sources = [.. inputs.Sources.Select(never.Mask)] };
        Extraction[] extractions = [.. inputs.Sources.Select(source => SourceExtractor.Extract(source, inputs.Guidance, answers))];
        IReadOnlyList<Entity> entities = EntityResolver.Resolve(extractions, inputs.Guidance);
        (entities, never) = LeftOutThings.Without(entities, inputs.Sources, never);
        Knowledge knowledge = new KnowledgeBuilder(inputs, extractions, entities, [], never, answers).Build();

        Page[] made = [.. s_kinds.SelectMany(kind => kind.Pages(knowledge)).Select(page => MeetingLayout.Arrange(page, inputs.Guidance.Meetings)).OrderBy(page => page.Id.Value, StringComparer.Ordinal)];
        IReadOnlyList<Page> pages = LeftOutPages.Without(made, never);
        LinkedWiki wiki = Linker.Link(pages, PageKeys.Names(knowledge));

        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(inputs.Reading);
        LinkChecker.Check(wiki, diagnostics);
        IReadOnlyDictionary<string, string> files = WikiRenderer.Render(wiki, inputs.Sources, inputs.Settings);
        return new BuildResult(files, wiki.Pages, PageStates.Of(wiki.Pages, PageKeys.Of(knowledge), files), diagnostics.Sorted(), knowledge.Statements.Counts)
        {
            Identity = knowledge.Things.ToDictionary(thing => thing.Page, thing => thing.Entity.Notes),
            Names = entities.Select(entity => entity.Title).ToHashSet(StringComparer.Ordinal),
        };
    }
}
