using System.Text;
using Kb.Compiler.Sources;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements.Minutes.Cues;

/// <summary>"What is each of these sentences?": put to the model once for each group of a meeting, which it reads with the heading, the speakers and the end of what was said before.</summary>
/// <param name="Said">What stands in its stretches, in their order.</param>
internal readonly record struct SaidQuestion(JudgeQuestion Question, IReadOnlyList<Said> Said)
{
    private const string Kind = "minutes/1";

    // As long as a group may be: what goes beyond, in one endless paragraph, is read by rules and cues alone.
    private const int MostCharacters = 2400;

    // Without it the model knows less of the first sentences of a group: of what the labelled meetings decide it would find 3 in 100 less.
    private const int Before = 800;

    /// <summary>None for a meeting that is not in English.</summary>
    public static IEnumerable<SaidQuestion> For(MeetingText meeting) =>
        meeting.Source.Language == "en" ? Texts(meeting).Select(t => new SaidQuestion(new JudgeQuestion(Kind, t.Text, t.Stretches, SaidHead.Head), t.Said)) : [];

    /// <summary>For each group the text that is read, and where in it each of its sentences stands.</summary>
    public static IEnumerable<(string Text, IReadOnlyList<Said> Said, IReadOnlyList<Stretch> Stretches)> Texts(MeetingText meeting)
    {
        ILookup<int, Said> byPassage = meeting.Said.ToLookup(s => s.At.Passage);
        foreach (Group group in meeting.Source.Groups)
        {
            var text = new StringBuilder(Context(meeting, byPassage, group.First));
            int from = text.Length;
            var said = new List<Said>();
            var stretches = new List<Stretch>();
            for (int p = group.First; p < group.First + group.Count; p++)
            {
                foreach ((Said sentence, int start) in Append(text, meeting.Source.Passages[p], byPassage[p], from + MostCharacters, withHeading: p == group.First || said.Count == 0))
                {
                    said.Add(sentence);
                    stretches.Add(new Stretch(start, sentence.Sentence.Text.Length));
                }
            }

            if (said.Count > 0)
                yield return (text.ToString(), said, stretches);
        }
    }

    // Whole passages, as many as fit.
    private static string Context(MeetingText meeting, ILookup<int, Said> byPassage, int first)
    {
        var passages = new Stack<string>();
        for (int p = first - 1, length = 0; p >= 0 && length < Before; p--)
        {
            var text = new StringBuilder();
            Append(text, meeting.Source.Passages[p], byPassage[p], Before, withHeading: false);
            length += text.Length;
            if (length <= Before)
                passages.Push(text.ToString());
        }

        return string.Concat(passages);
    }

    // Nothing for a heading or a block of code: they hold nothing said.
    private static List<(Said Said, int Start)> Append(StringBuilder text, Passage passage, IEnumerable<Said> sentences, int most, bool withHeading)
    {
        var placed = new List<(Said, int)>();
        foreach (Said said in sentences.Where(s => s.Sentence.Text.Length > 0))
        {
            string words = said.Sentence.Text;
            if (text.Length + words.Length > most)
                break;
            if (placed.Count == 0)
                text.Append(Opening(passage, withHeading));
            if (text.Length > 0 && text[^1] != '\n')
                text.Append(' ');
            placed.Add((said, text.Length));
            text.Append(words);
        }

        if (placed.Count > 0)
            text.Append('\n');
        return placed;
    }

    private static string Opening(Passage passage, bool withHeading) =>
        (withHeading && passage.Heading.Count > 0 ? $"# {passage.Heading[^1]}\n" : "") + passage.Kind switch { PassageKind.Turn => $"{passage.Speaker}:", PassageKind.ListItem or PassageKind.TaskItem => "-", _ => "" };
}
