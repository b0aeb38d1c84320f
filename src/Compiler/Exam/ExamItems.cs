using System.Reflection;
using System.Text.Json;

namespace Kb.Compiler.Exam;

/// <summary>Reads the items of a paper: a line of JSON each, in <c>Exam/Items</c>.</summary>
internal static class ExamItems
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<T> Read<T>(string paper)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"exam-{paper}.jsonl")!;
        using var reader = new StreamReader(stream);
        var items = new List<T>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                items.Add(JsonSerializer.Deserialize<T>(line, s_options)!);
        }

        return items;
    }
}
