using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Exam;

/// <summary>A named thing in a few sentences, read as a build would read a note that holds them.</summary>
internal static class ExamThing
{
    public static (Entity Entity, Source Source) Of(string name, IReadOnlyList<string> sentences)
    {
        string key = NameKey.Of(name);
        Source source = SourceScanner.ReadText(string.Join("\n\n", sentences.Select((s, i) => $"## Section {i + 1}\n\n{s}")), "notes.md");
        Extraction read = SourceExtractor.Extract(source, Guidance.Empty, NoAnswers.Instance, [name]);
        Extraction extraction = read with { Names = [.. read.Names.Select(WithoutGift)] };
        Entity entity = EntityResolver.Resolve([extraction], Guidance.Empty).FirstOrDefault(e => e.Keys.Contains(key))
            ?? new Entity(key, name, [], NameEvidence.None, null, [(0, 0)], [], []);
        return (entity, source);

        // The name was put in as a person's so that it is looked for at all; what it is must not be known by that.
        NameFound WithoutGift(NameFound found) => found.Key == key ? found with { Evidence = found.Evidence & ~NameEvidence.Person } : found;
    }
}
