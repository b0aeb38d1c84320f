using Kb.Compiler.Diagnostics;
using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Links;
using Kb.Compiler.Output;
using Kb.Compiler.Pages;
using Kb.Compiler.Pages.Kinds;
using Kb.Compiler.Statements.Minutes;
using Kb.Inference.Questions;

namespace Kb.Compiler;

/// <summary>raw/ to wiki/, as one pure function.</summary>
public static class WikiCompiler
{
    /// <summary>THE LIST of page kinds.</summary>
    private static readonly IPageKind[] s_kinds = [new SourcePages(), new MeetingPages(), new ThingPages(), new PersonPages(), new PartyPages()];

    /// <summary>Pure: same inputs and answers, same result. Writes nothing, asks nothing, knows no clock; what it would like to know is recorded by <paramref name="answers"/>.</summary>
    public static BuildResult Compile(Inputs inputs, IAnswers answers) => Render(inputs, Know(inputs, answers));

    /// <summary>What the pages would be made from: for whoever asks instead of reading.</summary>
    public static Knowledge Know(Inputs inputs, IAnswers answers)
    {
        LeftOut never = LeftOut.Of(inputs.Guidance);
        inputs = inputs with { Sources = [.. inputs.Sources.Select(never.Mask)] };
        inputs.Sources.Select((source, index) => (source, index)).AsParallel().ForAll(s => MinutesReader.Prepare(s.index, s.source, inputs.Guidance.Meetings));
        return Know(inputs, [.. inputs.Sources.Select((source, index) => MinutesReader.Read(index, source, inputs.Guidance.Meetings, answers))], answers);
    }

    /// <param name="minutes">One for each source, in their order.</param>
    internal static Knowledge Know(Inputs inputs, IReadOnlyList<MinutesOfSource> minutes, IAnswers answers)
    {
        Extraction[] extractions = [.. inputs.Sources.Select((source, index) => SourceExtractor.Extract(source, inputs.Guidance, answers, ActingNames.Of(minutes[index])))];
        IReadOnlyList<Entity> entities = EntityResolver.Resolve(extractions, inputs.Guidance);
        (entities, LeftOut never) = LeftOutThings.Without(entities, inputs.Sources, LeftOut.Of(inputs.Guidance));
        return new KnowledgeBuilder(inputs, extractions, entities, minutes, never, answers).Build();
    }

    internal static BuildResult Render(Inputs inputs, Knowledge knowledge)
    {
        Page[] made = [.. s_kinds.SelectMany(kind => kind.Pages(knowledge)).Select(page => MeetingLayout.Arrange(page, inputs.Guidance.Meetings)).OrderBy(page => page.Id.Value, StringComparer.Ordinal)];
        WikiWording wording = WikiWording.Of(WikiLanguage.Of(inputs.Settings, inputs.State, inputs.Sources));
        Page[] pages = [.. LeftOutPages.Without(made, knowledge.Bank.Never).Select(page => PageTranslator.Translate(page, wording))];
        LinkedWiki wiki = Linker.Link(pages, PageKeys.Names(knowledge), LinkWording.Of(wording));

        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(inputs.Reading);
        LinkChecker.Check(wiki, diagnostics);
        IReadOnlyDictionary<string, string> files = WikiRenderer.Render(wiki, knowledge.Bank.Sources, inputs.Settings, wording);
        return new BuildResult(files, wiki.Pages, PageStates.Of(wiki.Pages, PageKeys.Of(knowledge, pages), files), diagnostics.Sorted(), knowledge.Statements.Counts)
        {
            Identity = knowledge.Things.ToDictionary(thing => thing.Page, thing => thing.Entity.Notes),
            Names = knowledge.Entities.Select(entity => entity.Title).ToHashSet(StringComparer.Ordinal),
        };
    }
}
