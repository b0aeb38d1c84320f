using Kb.Inference.Questions;
using Xunit;
using Xunit.Abstractions;

namespace Kb.RealModel.Tests.Inference;

[Collection("real model")]
public sealed class QuestionTests(RealModel model, ITestOutputHelper output)
{
    private const string NamesShared =
        "Text: We met Anna Schmidt from Siemens about the Rotterdam warehouse. The picking robots run on ROS, which Anna finds hard to maintain.\n" +
        "Names and terms: Anna Schmidt; Siemens; Rotterdam warehouse; picking robots; ROS\n\n" +
        "Text: Compound interest makes savings grow faster, because interest is paid on interest. The rule of 72 gives the doubling time.\n" +
        "Names and terms: Compound interest; rule of 72; doubling time\n\nText: ";

    private const string KindsShared =
        "Lisa Meyer is a person.\nSiemens is an organization.\nExcel is a product.\nHamburg is a place.\nInflation is a concept.\n" +
        "John Park is a person.\nThe Red Cross is an organization.\nLinux is a product.\nKenya is a place.\nGravity is a concept.\n";

    private static readonly string[] s_kinds = [" a person", " an organization", " a product", " a place", " a concept"];

    [Fact]
    public void Names_of_notes_are_stretches_of_the_notes()
    {
        string[] notes =
        [
            "Maria Keller visited the Hamburg plant with Bosch engineers. They tested the LoRa gateway near the wine cellar; see https://example.org/lora for details.",
            "The soil moisture sensor uses capacitive sensing. Peter Lindqvist thinks that the battery lasts two years if the radio sleeps.",
        ];
        IReadOnlyList<Answer> answers = model.Answers([.. notes.Select(Names)]);

        var found = new List<string>();
        for (int i = 0; i < notes.Length; i++)
        {
            Assert.Equal(AnswerStatus.Done, answers[i].Status);
            foreach (SpanFound span in answers[i].Spans)
            {
                string text = notes[i].Substring(span.Start, span.Length);
                output.WriteLine($"{i} {span.Score:F4} {text}");
                found.Add(text);
            }
        }
        Assert.Contains("Maria Keller", found);
        Assert.Contains("Peter Lindqvist", found);
        Assert.DoesNotContain(found, name => name.Contains("http", StringComparison.Ordinal));
    }

    [Fact]
    public void A_person_is_scored_as_a_person()
    {
        string[] names = ["Maria Keller", "Peter Lindqvist", "Thomas Wright"];
        IReadOnlyList<Answer> answers = model.Answers([.. names.Select(n => new ScoreQuestion("kind/1", KindsShared, n + " is", s_kinds))]);
        Assert.Equal(names.Length, answers.Count);
        foreach (Answer answer in answers)
        {
            output.WriteLine(string.Join("  ", answer.Scores.Select((s, i) => $"{s_kinds[i]} {s.Sum:F4}/{s.Tokens}")) + $"  evaluated {answer.TokensEvaluated}");
            Assert.Equal(s_kinds.Length, answer.Scores.Count);
            Assert.Equal(answer.Scores.Max(s => s.Sum), answer.Scores[0].Sum);
        }
    }

    [Fact]
    public void A_chat_answer_is_a_sentence()
    {
        Answer answer = model.Answers(new AskQuestion("ask/1", "", "What is the capital of France? Answer in one sentence.", 60, null))[0];
        output.WriteLine(answer.ToString());
        Assert.Equal(AnswerStatus.Done, answer.Status);
        Assert.Contains("Paris", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.TokensDecoded is > 3 and < 60);
    }

    private static SpanQuestion Names(string note) => new("names/1", NamesShared, note + "\nNames and terms:", note, 12, -1.6);
}
