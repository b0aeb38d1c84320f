namespace Kb.Compiler.Workspace;

/// <summary>The sections of a meeting's page under the names that people give them.</summary>
public static class MeetingParts
{
    private static readonly (string Title, string[] Words)[] s_parts =
    [
        ("Attendees", ["attendees", "participants", "people", "who attended", "who was there"]),
        ("Decisions", ["decisions", "decision", "what was decided"]),
        ("Action items", ["action items", "actions", "tasks", "to-dos", "todos", "promises", "next steps", "who promised what"]),
        ("Open questions", ["open questions", "questions", "what is open"]),
        ("Key points", ["key points", "points", "highlights", "summary"]),
        ("Speaks of", ["speaks of", "topics", "things", "names"]),
    ];

    public static string Known { get; } = string.Join(", ", s_parts.Select(part => part.Words[0]));

    /// <summary>Title of the section that the words mean; null where they mean none.</summary>
    public static string? Of(string words)
    {
        string plain = words.Trim().TrimEnd('.').ToLowerInvariant();
        plain = plain.StartsWith("the ", StringComparison.Ordinal) ? plain[4..] : plain;
        return s_parts.FirstOrDefault(part => part.Words.Contains(plain)).Title;
    }
}
