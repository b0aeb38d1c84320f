using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Compiler.Statements;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Exam;

/// <summary>A named thing in a few sentences, read as a build would read a note that holds them.</summary>
internal sealed class ExamThing
{
    public ExamThing(string name, IReadOnlyList<string> sentences)
    {
        Source source = SourceScanner.ReadText(string.Join("\n\n", sentences.Select((s, i) => $"## Section {i + 1}\n\n{s}")), "notes.md");
        Extraction extraction = SourceExtractor.Extract(source, Guidance.Empty, NoAnswers.Instance, [name]) is var read ? read with { Names = [.. read.Names.Select(WithoutGift)] } : null!;
        Bank = new SentenceBank([source]);
        string key = NameKey.Of(name);
        Entity = EntityResolver.Resolve([extraction], Guidance.Empty).FirstOrDefault(e => e.Keys.Contains(key))
            ?? new Entity(key, name, [], NameEvidence.None, null, [(0, 0)], [], []);

        // The name was put in as a person's so that it is looked for at all; what it is must not be known by that.
        NameFound WithoutGift(NameFound found) => found.Key == NameKey.Of(name) ? found with { Evidence = found.Evidence & ~NameEvidence.Person } : found;
    }

    public Entity Entity { get; }

    public SentenceBank Bank { get; }

    public string Owner => Bank.Sources[0].Id.Value;

    /// <summary>Which of the sentences it was made of stands there; -1 for none.</summary>
    public int IndexOf(SentenceRef at) => Bank.PassageOf(at).Heading is [.., var heading] && heading.Split(' ') is ["Section", var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) - 1 : -1;
}
