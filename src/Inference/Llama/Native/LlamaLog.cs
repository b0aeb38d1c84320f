namespace Kb.Inference.Llama.Native;

/// <summary>The library's last complaints: the only reason it gives when something fails. Written from several threads.</summary>
internal static class LlamaLog
{
    private const int Warning = 3;
    private const int Error = 4;
    private const int Kept = 8;
    private static readonly Lock s_lock = new();
    private static readonly Queue<string> s_lines = new();

    public static void Add(int level, string text)
    {
        if (level is not (Warning or Error) || string.IsNullOrWhiteSpace(text))
            return;
        lock (s_lock)
        {
            if (s_lines.Count == Kept)
                s_lines.Dequeue();
            s_lines.Enqueue(text.Length > 300 ? text[..300] : text.Trim());
        }
    }

    /// <summary>Forgets what earlier calls said.</summary>
    public static void Clear()
    {
        lock (s_lock)
            s_lines.Clear();
    }

    /// <summary>One line; empty when nothing was said.</summary>
    public static string Said()
    {
        lock (s_lock)
            return s_lines.Count == 0 ? "" : " llama.cpp said: " + string.Join(" | ", s_lines);
    }
}
