using Kb.Inference.Llama.Spans;
using Kb.Inference.Questions;

namespace Kb.Inference.Llama.Sequences;

/// <summary>Copies stretches: each token must continue one of the places of the text that fit what was said; a semicolon or line break may end it at a word's end.</summary>
internal sealed class SpanSequence(int[] prompt, SpanQuestion question, VocabularyTrie vocabulary, int separator) : Sequence(prompt)
{
    // Longer than any name; a model that goes on is reciting the text.
    private const int MaxTokens = 12;
    private readonly SpanText _text = new(question.Text);
    private readonly List<SpanFound> _found = [];
    private readonly List<byte[]> _said = [];
    private readonly List<(int Token, int Length)> _matches = [];
    private List<int> _places = [];
    private int _length;
    private int _tokens;
    private int _decoded;
    private double _sum;

    public override int Reserve => question.MaxSpans * (MaxTokens + 1);

    public override void Read(ReadOnlySpan<float> row, int mark, LlamaContext context)
    {
        Choice choice = _tokens == 0 ? First(row) : Following(row);
        if (choice.Token >= 0)
        {
            _sum += row[choice.Token] - Logits.LogSum(row);
            _tokens++;
        }
        if (choice.Token < 0 || (choice.IsEnd && !End()))
        {
            Answer = new(AnswerStatus.Done, "", [.. _found], [], Charged + Prompt.Length - Forked, _decoded);
            return;
        }
        if (!choice.IsEnd)
            Extend(choice);
        Push(new(choice.IsEnd ? separator : choice.Token, Prompt.Length + _decoded, Ids, PromptMark));
        _decoded++;
    }

    /// <summary>The likeliest token that opens a stretch; none that repeats or begins with one said before.</summary>
    private Choice First(ReadOnlySpan<float> row)
    {
        _places = _text.Starts.FindAll(at => !_said.Exists(said => _text.Bytes.AsSpan(at).StartsWith(said)));
        _length = 0;
        return Best(row, opening: true);
    }

    private Choice Following(ReadOnlySpan<float> row)
    {
        Choice best = _tokens == MaxTokens ? Choice.None : Best(row, opening: false);
        if (best.Token >= 0 && !_places.Exists(CanEnd))
            return best;
        foreach (int end in vocabulary.Ends)
        {
            if (best.Token < 0 || row[end] > row[best.Token])
                best = new(end, 0, 0);
        }
        return best;
    }

    private bool CanEnd(int at) => _text.Edges[at + _length] && !_text.EndsWithFunctionWord(at, at + _length);

    private Choice Best(ReadOnlySpan<float> row, bool opening)
    {
        Choice best = Choice.None;
        foreach (int place in _places)
        {
            _matches.Clear();
            ReadOnlySpan<byte> rest = _text.UpToBarrier(place + _length);
            vocabulary.Match(rest, space: false, _matches);
            if (opening)
                vocabulary.Match(rest, space: true, _matches);
            foreach ((int token, int length) in _matches)
            {
                if (best.Token < 0 || row[token] > row[best.Token])
                    best = new(token, length, place);
            }
        }
        return best;
    }

    /// <summary>Keeps the places that go on as the chosen token does.</summary>
    private void Extend(Choice choice)
    {
        byte[] copied = _text.Bytes.AsSpan(choice.Place + _length, choice.Length).ToArray();
        _places.RemoveAll(at => !_text.Bytes.AsSpan(at + _length).StartsWith(copied));
        _length += choice.Length;
    }

    /// <summary>Takes the stretch; false when it is below the limit or the last that was asked for.</summary>
    private bool End()
    {
        double score = _sum / _tokens;
        if (score < question.MinScore)
            return false;
        _said.Add(_text.Bytes.AsSpan(_places[0], _length).ToArray());
        int place = _places.FindIndex(CanEnd);
        if (place >= 0)
        {
            int from = _text.CharAt(_places[place]);
            _found.Add(new(from, _text.CharAt(_places[place] + _length) - from, Math.Round(score, 4)));
        }
        (_tokens, _sum) = (0, 0);
        // A stretch that ended nowhere was not taken but said: the room for tokens bounds those too.
        return _found.Count < question.MaxSpans && _decoded + MaxTokens + 1 < Reserve;
    }

    /// <param name="Token">-1: nothing fits.</param>
    /// <param name="Length">Bytes of the text it copies; 0 ends the stretch.</param>
    /// <param name="Place">Where it was found.</param>
    private readonly record struct Choice(int Token, int Length, int Place)
    {
        public static readonly Choice None = new(-1, 0, 0);

        public bool IsEnd => Length == 0;
    }
}
