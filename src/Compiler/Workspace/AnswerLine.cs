using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kb.Inference.Questions;

namespace Kb.Compiler.Workspace;

/// <summary>One answer as one line of JSON that carries its own check sum; <c>o</c>, the owner, is there only in the log.</summary>
internal static class AnswerLine
{
    public const int MaxBytes = 1 << 20;

    private const int KeyDigits = 32;
    private const int TailLength = 16; // ,"c":"01234567"}
    private const int MaxItems = 10_000;
    private const double MostScore = 1e9; // JSON has no infinity

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The answer as it will be read back: no infinite or missing score.</summary>
    public static Answer Normalized(Answer answer) => answer with
    {
        Spans = [.. answer.Spans.Select(span => span with { Score = Finite(span.Score) })],
        Scores = [.. answer.Scores.Select(score => score with { Sum = Finite(score.Sum) })],
    };

    /// <summary>Without a line end.</summary>
    public static byte[] Write(StoredAnswer stored, string? owner, bool withOwner)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("k", stored.Key);
            json.WriteString("q", stored.Kind);
            if (withOwner && owner is not null)
                json.WriteString("o", owner);
            json.WriteStartObject("in");
            json.WriteString("model", stored.ModelHash);
            json.WriteString("guide", stored.GuideHash);
            json.WriteString("text", stored.TextHash);
            json.WriteEndObject();
            Write(json, stored.Answer);
            json.WriteStartArray("t");
            json.WriteNumberValue(stored.Answer.TokensEvaluated);
            json.WriteNumberValue(stored.Answer.TokensDecoded);
            json.WriteEndArray();
            json.Flush(); // the object stays open for the check sum
        }

        string tail = $",\"c\":\"{LineCheck.Of(buffer.WrittenSpan):x8}\"}}";
        buffer.Write(Encoding.ASCII.GetBytes(tail));
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The key alone, unchecked: enough to skip a line that is known already.</summary>
    public static ReadOnlySpan<byte> KeyOf(ReadOnlySpan<byte> line) =>
        line.Length > 6 + KeyDigits && line.StartsWith("{\"k\":\""u8) ? line.Slice(6, KeyDigits) : default;

    /// <summary>False for a line that is torn, altered, or out of bounds; <paramref name="fault"/> says which.</summary>
    public static bool TryRead(ReadOnlySpan<byte> line, out StoredAnswer stored, out string? owner, out string fault)
    {
        stored = null!;
        owner = null;
        fault = "not a whole line of JSON";
        if (line.Length is <= TailLength or > MaxBytes || !line[^TailLength..].StartsWith(",\"c\":\""u8))
            return false;

        ReadOnlySpan<byte> body = line[..^TailLength];
        if (!Utf8Parser.TryParse(line[^10..^2], out uint check, out int read, 'x') || read != 8 || check != LineCheck.Of(body))
        {
            fault = "its check sum is wrong";
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(line.ToArray());
            if (TryRead(document.RootElement, out stored, out owner))
                return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            // A check sum can be right over JSON that kb never wrote.
        }

        fault = "its values are out of bounds";
        return false;
    }

    private static void Write(Utf8JsonWriter json, Answer answer)
    {
        if (answer.Text.Length > 0)
        {
            json.WriteString("a", answer.Text);
        }
        else
        {
            json.WriteStartArray("a");
            foreach (SpanFound span in answer.Spans)
            {
                json.WriteStartArray();
                json.WriteNumberValue(span.Start);
                json.WriteNumberValue(span.Length);
                json.WriteNumberValue(span.Score);
                json.WriteEndArray();
            }

            foreach (ContinuationScore score in answer.Scores)
            {
                json.WriteStartArray();
                json.WriteNumberValue(score.Sum);
                json.WriteNumberValue(score.Tokens);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        if (answer.Status != AnswerStatus.Done)
            json.WriteString("s", answer.Status.ToString());
    }

    private static bool TryRead(JsonElement root, out StoredAnswer stored, out string? owner)
    {
        JsonElement hashes = root.GetProperty("in"), tokens = root.GetProperty("t"), content = root.GetProperty("a");
        owner = root.TryGetProperty("o", out JsonElement o) ? o.GetString() : null;
        AnswerStatus status = AnswerStatus.Done;
        if (root.TryGetProperty("s", out JsonElement s) && !Enum.TryParse(s.GetString(), out status))
            throw new FormatException("s");
        if (tokens.GetArrayLength() != 2)
            throw new FormatException("t");

        bool isText = content.ValueKind == JsonValueKind.String;
        var spans = new List<SpanFound>();
        var scores = new List<ContinuationScore>();
        bool sound = isText || (content.GetArrayLength() <= MaxItems && TryReadItems(content, spans, scores));

        var answer = new Answer(status, isText ? content.GetString()! : "", spans, scores, tokens[0].GetInt32(), tokens[1].GetInt32());
        stored = new StoredAnswer(Text(root, "k"), Text(root, "q"), Text(hashes, "model"), Text(hashes, "guide"), Text(hashes, "text"), answer);
        return sound && stored.Key.Length == KeyDigits && Enum.IsDefined(status)
            && answer.TokensEvaluated >= 0 && answer.TokensDecoded >= 0;
    }

    private static bool TryReadItems(JsonElement content, List<SpanFound> spans, List<ContinuationScore> scores)
    {
        foreach (JsonElement item in content.EnumerateArray())
        {
            switch (item.GetArrayLength())
            {
                case 3:
                    spans.Add(new SpanFound(item[0].GetInt32(), item[1].GetInt32(), item[2].GetDouble()));
                    break;
                case 2:
                    scores.Add(new ContinuationScore(item[0].GetDouble(), item[1].GetInt32()));
                    break;
                default:
                    return false;
            }
        }

        return (spans.Count == 0 || scores.Count == 0)
            && spans.TrueForAll(span => span.Start >= 0 && span.Length >= 0 && span.Start <= int.MaxValue - span.Length)
            && scores.TrueForAll(score => score.Tokens >= 0);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException(name);

    private static double Finite(double value) => double.IsNaN(value) ? -MostScore : Math.Clamp(value, -MostScore, MostScore);
}
