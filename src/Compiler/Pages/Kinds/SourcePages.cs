namespace Kb.Compiler.Pages.Kinds;

/// <summary>One page for every file in raw/ that is no meeting: what it is about, what it records, its key points, the things it speaks of.</summary>
internal sealed class SourcePages : IPageKind
{
    public IEnumerable<Page> Pages(Knowledge knowledge) =>
        knowledge.Sources.Where(facts => !facts.IsMeeting).SelectMany(facts => Pages(facts, knowledge));

    private static IReadOnlyList<Page> Pages(SourceFacts facts, Knowledge knowledge)
    {
        LongPage page = SourceParts.Start(facts, knowledge);
        SourceParts.AddMinutes(page, facts, knowledge);
        SourceParts.AddPoints(page, facts, knowledge);
        SourceParts.AddThings(page, facts, knowledge);
        return page.Pages(knowledge.HasPage);
    }
}
