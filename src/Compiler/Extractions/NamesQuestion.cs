using Kb.Compiler.Sources;
using Kb.Inference.Questions;

namespace Kb.Compiler.Extractions;

/// <summary>"Names and terms of this text": span decoding after two worked examples, so that nothing can come out that does not stand in the text.</summary>
internal static class NamesQuestion
{
    private const string Kind = "names/2";
    private const int MaxSpans = 12;
    private const double MinScore = -2.0;

    // Worked lines can't leak: only words of the text can be copied.
    private const string Worked =
        """
        Text: We met Anna Schmidt from Siemens about the Rotterdam warehouse. The picking robots run on ROS, which Anna finds hard to maintain.
        Names and terms: Anna Schmidt; Siemens; Rotterdam warehouse; picking robots; ROS

        Text: Minutes, 9 May. Lena Okafor told the board that Harbour Trust will pay for the pumping station. Next week Jan Novak tests the float valve and the check valve, as the head loss is too high.
        Names and terms: Lena Okafor; Harbour Trust; pumping station; Jan Novak; float valve; check valve; head loss

        Text: Compound interest makes savings grow faster, because interest is paid on interest. The rule of 72 gives the doubling time.
        Names and terms: Compound interest; rule of 72; doubling time


        """;

    public static SpanQuestion For(Group group)
    {
        string text = group.Text.Replace('\n', ' ');
        return new SpanQuestion(Kind, Worked, $"Text: {text}\nNames and terms:", text, MaxSpans, MinScore);
    }

    /// <summary>The stretches that the model copied, with their scores; whatever points outside the text is dropped.</summary>
    public static IEnumerable<(string Text, double Score)> Parse(SpanQuestion question, Answer answer)
    {
        if (answer.Status is not (AnswerStatus.Done or AnswerStatus.Cut))
            yield break;
        foreach (SpanFound span in answer.Spans.Take(MaxSpans))
        {
            if (span.Start >= 0 && span.Length > 0 && span.Start <= question.Text.Length - span.Length)
                yield return (question.Text.Substring(span.Start, span.Length).Trim(), span.Score);
        }
    }
}
