using Kb.Compiler.Workspace;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>Whether a sentence says what its title is about, as a catalogue would print it below: read by a learned head off the model's states, which sees the title and the sentence alone. English.</summary>
/// <remarks>Titles of texts and names of things have a head each: what both teach together judges titles worse (mean precision 0.63 instead of 0.77 on invented notes).</remarks>
/// <param name="Status">Of the answer; null while it is missing. Refused: the model has no such head.</param>
/// <param name="Gladly">Logit of being printed gladly.</param>
/// <param name="Fairly">Logit of giving a true idea at least.</param>
internal readonly record struct TitleReading(AnswerStatus? Status, double Gladly, double Fairly)
{
    private static readonly Lazy<HeadFile> s_ofTexts = new(() => HeadFile.Read("describe.head"));
    private static readonly Lazy<HeadFile> s_ofThings = new(() => HeadFile.Read("defines.head"));

    /// <summary>By what one is better than another.</summary>
    public double Score => Gladly + (Fairly / 2);

    /// <summary>Of a sentence below the title of its source.</summary>
    public static TitleReading OfText(string title, string sentence, string owner, IAnswers answers) => Of("describe/3", s_ofTexts.Value, title, sentence, owner, answers);

    /// <summary>Of a sentence below the name of a thing.</summary>
    public static TitleReading OfThing(string name, string sentence, string owner, IAnswers answers) => Of("defines/2", s_ofThings.Value, name, sentence, owner, answers);

    // Costs one question, of the tokens of title and sentence. The owner is the source that the sentence is from.
    private static TitleReading Of(string kind, HeadFile file, string title, string sentence, string owner, IAnswers answers)
    {
        var question = new JudgeQuestion(kind, Fitness.Shown(title, sentence, out Stretch stretch), [stretch], file.Head);
        return answers.Find(question, owner) switch
        {
            null => default,
            { Status: AnswerStatus.Done, Scores: [var gladly, var fairly] } => new TitleReading(AnswerStatus.Done, file.Always[0] + gladly.Sum, file.Always[1] + fairly.Sum),
            { Status: var status } => new TitleReading(status, double.NegativeInfinity, double.NegativeInfinity), // can't be told
        };
    }
}
