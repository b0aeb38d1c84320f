using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Entities;

/// <summary>What kind of thing each entity is. Rules first; the model where they are silent.</summary>
public static class EntityKinds
{
    private const string Kind = "kind/2";
    private const string ReadKind = "kind/3";

    private static readonly Lazy<HeadFile> s_file = new(() => HeadFile.Read("kind.head"));

    /// <summary>Logits by which the best kind must lead where neither spelling nor the words around the name speak for it: of the exam's names 81 % are right so, 5 % a wrong kind that is no concept; always believed 84 and 6 %.</summary>
    private const double SureReading = 0.5;

    /// <summary>Natural log-probability by which the best label must win.</summary>
    private const double Margin = 0.5;

    /// <summary>The same where neither spelling nor the words around the name speak for it.</summary>
    private const double Sure = 2;

    // Two of each, so that the model's taste for one label is not fed. A name says less than a sentence that uses it: of 200 names 150 were told right by themselves, 175 so.
    private const string Worked =
        """
        We asked Lisa Meyer to sign the form. Lisa Meyer is a person.
        The motors were delivered by Siemens. Siemens is an organization.
        He keeps the accounts in Excel. Excel is a product.
        The ship left Hamburg at noon. Hamburg is a place.
        Inflation eats the savings. Inflation is a concept.
        John Park was late again. John Park is a person.
        The Red Cross sent blankets. The Red Cross is an organization.
        The server runs Linux. Linux is a product.
        The coffee comes from Kenya. Kenya is a place.
        Gravity bends the light. Gravity is a concept.

        """;

    private static readonly string[] s_continuations = [" a person", " an organization", " a product", " a place", " a concept"];

    /// <summary>In the order of the continuations and of the outputs of the head.</summary>
    internal static readonly IReadOnlyList<EntityKind> Kinds = [EntityKind.Person, EntityKind.Organization, EntityKind.Product, EntityKind.Place, EntityKind.Concept];

    // Names of known kinds, two of each: what the model says of them on average is its taste for each label, and is taken off.
    private static readonly ScoreQuestion[] s_known =
    [
        Question("The keys are with Maria Lopez until Friday.", "Maria Lopez"),
        Question("Peter Brandt fixed the door of the shed.", "Peter Brandt"),
        Question("Volvo raised the price of its lorries.", "Volvo"),
        Question("The letter came from the Ministry of Health.", "The Ministry of Health"),
        Question("Open the table in Photoshop and crop it.", "Photoshop"),
        Question("The new Airbus A380 landed without trouble.", "The Airbus A380"),
        Question("They spent the summer in Portugal.", "Portugal"),
        Question("The bus to Leeds was full.", "Leeds"),
        Question("Evaporation cools the skin.", "Evaporation"),
        Question("The course begins with game theory.", "Game theory"),
    ];

    /// <param name="owner">Source that the entity's page would be attributed to.</param>
    /// <param name="about">Sentences that have the thing as their subject; the first is its definition where there is one.</param>
    /// <param name="said">Sentences that name it.</param>
    /// <param name="context">The one that the model is shown, of that source; empty where none is fit.</param>
    public static EntityKind Decide(Entity entity, Guidance guidance, string? owner, IReadOnlyList<string> about, IReadOnlyList<string> said, string context, IAnswers answers)
    {
        if ((KindRules.Decide(entity, guidance) ?? KindRules.Decide(entity, about) ?? KindSigns.Decide(entity, said)) is { } certain)
            return certain;

        JudgeQuestion read = Read(context, entity.Title);
        return answers.Find(read, owner) switch
        {
            null => EntityKind.Concept, // the harmless guess: a page can change its kind, a wrong person can't be unread
            { Status: AnswerStatus.Done } answer when answer.Scores.Count == Kinds.Count => Chosen(entity, said, [.. answer.Scores.Select((s, i) => s.Sum + s_file.Value.Always[i])], 0, SureReading),
            { Status: AnswerStatus.Refused } => Asked(entity, owner, said, context, answers),
            _ => EntityKind.Concept,
        };
    }

    /// <summary>What the model reads: a sentence, then the name by itself, where it has seen what is said of it.</summary>
    internal static JudgeQuestion Read(string sentence, string name)
    {
        string text = $"{sentence}\n{name} is".TrimStart();
        return new JudgeQuestion(ReadKind, text, [new Stretch(text.Length - name.Length - " is".Length, name.Length)], s_file.Value.Head);
    }

    // A model without the head continues worked lines.
    private static EntityKind Asked(Entity entity, string? owner, IReadOnlyList<string> said, string context, IAnswers answers)
    {
        Answer?[] known = [.. s_known.Select(question => answers.Find(question, null))];
        Answer? answer = answers.Find(Question(context, entity.Title), owner);
        if (!known.All(IsWhole) || !IsWhole(answer))
            return EntityKind.Concept;
        return Chosen(entity, said, [.. Enumerable.Range(0, Kinds.Count).Select(i => answer!.Scores[i].Sum - known.Average(k => k!.Scores[i].Sum))], Margin, KindRules.IsName(entity) ? Sure : double.PositiveInfinity);
    }

    private static EntityKind Chosen(Entity entity, IReadOnlyList<string> said, double[] gains, double margin, double sure)
    {
        int[] byGain = [.. Enumerable.Range(0, Kinds.Count).OrderByDescending(i => gains[i])];
        double lead = gains[byGain[0]] - gains[byGain[1]];
        EntityKind best = Kinds[byGain[0]];
        bool agrees = KindRules.Allows(entity, best) && (best != EntityKind.Organization || KindSigns.IsParty(entity, said));
        return (agrees && lead >= margin) || lead >= sure ? best : EntityKind.Concept;
    }

    private static ScoreQuestion Question(string sentence, string name) => new(Kind, Worked, $"{sentence} {name} is".TrimStart(), s_continuations);

    private static bool IsWhole(Answer? answer) => answer is { Status: AnswerStatus.Done } && answer.Scores.Count == Kinds.Count;
}
