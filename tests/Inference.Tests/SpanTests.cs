using Kb.Inference.Questions;
using Xunit;

namespace Kb.Inference.Tests;

[Collection("tiny model")]
public sealed class SpanTests(TinyModel tiny)
{
    [Theory]
    [InlineData("Maria Keller met Bosch (Stuttgart); see https://example.org/a?b=c today.")]
    [InlineData("Zoë Müller fährt nach Köln. Ça va?")]
    [InlineData("東京タワーは高い。次の文。")]
    [InlineData("Emoji 👩‍🔬 and 10,000 units of Node.js at 3.5 V")]
    [InlineData("")]
    [InlineData("   \n\n ;;; ")]
    [InlineData("broken \ud83d surrogate")]
    public void Only_stretches_of_the_text_come_out(string text)
    {
        Answer answer = tiny.Answers(new SpanQuestion("test/1", "Text: ", text + "\nNames:", text, 8, double.NegativeInfinity))[0];
        Assert.Equal(AnswerStatus.Done, answer.Status);
        foreach (SpanFound span in answer.Spans)
        {
            string copied = text.Substring(span.Start, span.Length);
            Assert.NotEmpty(copied);
            Assert.DoesNotContain(copied, c => "\n;()[]\"|*`".Contains(c, StringComparison.Ordinal));
            Assert.False(copied.Contains("example", StringComparison.Ordinal), "An address is no name.");
            Assert.True(span.Start == 0 || !char.IsLetter(text[span.Start]) || !char.IsAsciiLetter(text[span.Start - 1]), $"{copied} starts inside a word.");
            int end = span.Start + span.Length;
            Assert.True(end == text.Length || !char.IsAsciiLetter(text[end]) || !char.IsAsciiLetter(text[end - 1]), $"{copied} ends inside a word.");
        }
        Assert.Equal(answer.Spans.Count, answer.Spans.Select(s => text.Substring(s.Start, s.Length).ToLowerInvariant()).Distinct().Count());
    }

    [Fact]
    public void The_limit_on_the_score_and_on_the_number_end_it()
    {
        const string Text = "red green blue white black brown";
        Answer all = tiny.Answers(new SpanQuestion("test/1", "", "Names:", Text, 6, double.NegativeInfinity))[0];
        Assert.NotEmpty(all.Spans);
        Answer one = tiny.Answers(new SpanQuestion("test/1", "", "Names:", Text, 1, double.NegativeInfinity))[0];
        Assert.Equal(all.Spans.Take(1), one.Spans);
        Answer none = tiny.Answers(new SpanQuestion("test/1", "", "Names:", Text, 6, 0))[0];
        Assert.Empty(none.Spans);
    }
}
