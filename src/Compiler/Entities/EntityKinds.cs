using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Entities;

/// <summary>What kind of thing each entity is. Rules first; the model where they are silent.</summary>
public static class EntityKinds
{
    private const string Kind = "kind/1";

    /// <summary>Natural log-probability by which the best label must win.</summary>
    private const double Margin = 1;

    // Two of each, so that the model's taste for one label is not fed.
    private const string Worked =
        """
        Lisa Meyer is a person.
        Siemens is an organization.
        Excel is a product.
        Hamburg is a place.
        Inflation is a concept.
        John Park is a person.
        The Red Cross is an organization.
        Linux is a product.
        Kenya is a place.
        Gravity is a concept.

        """;

    private static readonly string[] s_continuations = [" a person", " an organization", " a product", " a place", " a concept"];
    private static readonly EntityKind[] s_kinds = [EntityKind.Person, EntityKind.Organization, EntityKind.Product, EntityKind.Place, EntityKind.Concept];

    // What the model says of "It": its taste for each label, taken off the score.
    private static readonly ScoreQuestion s_prior = new(Kind, Worked, "It is", s_continuations);

    /// <param name="owner">Source that the entity's page would be attributed to.</param>
    /// <param name="about">Sentences that have the thing as their subject; the first is its definition where there is one.</param>
    /// <param name="said">Sentences that name it.</param>
    public static EntityKind Decide(Entity entity, Guidance guidance, string? owner, IReadOnlyList<string> about, IReadOnlyList<string> said, IAnswers answers)
    {
        if ((KindRules.Decide(entity, guidance) ?? KindRules.Decide(entity, about) ?? KindSigns.Decide(entity, said)) is { } certain)
            return certain;

        Answer? prior = answers.Find(s_prior, null);
        Answer? answer = answers.Find(new ScoreQuestion(Kind, Worked, $"{entity.Title} is", s_continuations), owner);
        if (prior is not { Status: AnswerStatus.Done } || answer is not { Status: AnswerStatus.Done }
            || answer.Scores.Count != s_kinds.Length || prior.Scores.Count != s_kinds.Length)
        {
            return EntityKind.Concept; // the harmless guess: a page can change its kind, a wrong person can't be unread
        }

        int[] byGain = [.. Enumerable.Range(0, s_kinds.Length).OrderByDescending(Gain)];
        bool clear = Gain(byGain[0]) - Gain(byGain[1]) >= Margin;
        EntityKind best = s_kinds[byGain[0]];
        return clear && KindRules.Allows(entity, best) && (best != EntityKind.Organization || KindSigns.IsParty(entity, said)) ? best : EntityKind.Concept;

        double Gain(int i) => answer.Scores[i].Sum - prior.Scores[i].Sum;
    }
}
