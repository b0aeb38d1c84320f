using System.Text;

namespace Kb.Compiler.Workspace;

/// <summary>Reads .kb/state. A damaged line stops the build, in <c>pages</c> too: its hash decides what counts as a person's edit.</summary>
public static class StateReader
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <exception cref="DamagedStateException">A line is not one that kb writes.</exception>
    public static State Read(WorkspaceFolder workspace)
    {
        var pages = new Dictionary<string, PageState>(StringComparer.Ordinal);
        foreach ((int number, string[] fields) in Lines(workspace.StatePages, StateFormat.PagesPath))
        {
            // The fifth field may be empty where a sixth follows.
            if (fields.Length is not (4 or 5 or 6) || !StateFormat.IsPagePath(fields[0]) || !fields[3..].Where((hash, i) => hash.Length > 0 || i != 1 || fields.Length < 6).All(StateFormat.IsHash))
                throw new DamagedStateException(StateFormat.PagesPath, number, "not a path under wiki/, kind, key and hash");
            if (!pages.TryAdd(fields[0], new PageState(fields[1], fields[2], fields[3], fields.ElementAtOrDefault(4) is { Length: > 0 } before ? before : null, fields.ElementAtOrDefault(5))))
                throw new DamagedStateException(StateFormat.PagesPath, number, $"'{fields[0]}' is listed twice");
        }

        var ticked = new SortedSet<string>(StringComparer.Ordinal);
        var exams = new Dictionary<string, IReadOnlyList<ExamResult>>(StringComparer.Ordinal);
        State state = State.Empty with { Pages = pages, Ticked = ticked, Exams = exams };
        foreach ((int number, string[] fields) in Lines(workspace.StateFacts, StateFormat.FactsPath))
        {
            state = fields switch
            {
                [StateFormat.Language, var language] when state.Language is null => state with { Language = language },
                [StateFormat.Model, var name, var digest] when state.ModelName is null => state with { ModelName = name, ModelDigest = digest },
                // Twice is no damage: two people may tick one action on two branches.
                [StateFormat.ActionTicked, { Length: > 0 } action] => Ticked(state, ticked, action),
                [StateFormat.Exam, .. var values] when ExaminedModels.Read(values) is { } exam => Examined(state, exams, exam.Digest, exam.Result),
                [StateFormat.Language or StateFormat.Model or StateFormat.ActionTicked or StateFormat.Exam, ..] => throw new DamagedStateException(StateFormat.FactsPath, number, $"'{fields[0]}' is stated twice, or has too many or too few values"),
                _ => throw new DamagedStateException(StateFormat.FactsPath, number, $"this version of kb knows no fact '{fields[0]}'"),
            };
        }

        return state;
    }

    private static State Examined(State state, Dictionary<string, IReadOnlyList<ExamResult>> exams, string digest, ExamResult result)
    {
        exams[digest] = [.. exams.GetValueOrDefault(digest) ?? [], result];
        return state;
    }

    private static State Ticked(State state, SortedSet<string> ticked, string action)
    {
        ticked.Add(action);
        return state;
    }

    private static IEnumerable<(int Number, string[] Fields)> Lines(string file, string path)
    {
        if (!File.Exists(file))
            yield break;

        foreach ((int number, ReadOnlyMemory<byte> line) in TextLines.Of(File.ReadAllBytes(file)))
            yield return (number, StateLine.Read(Decode(line, path, number)) ?? throw new DamagedStateException(path, number, "a backslash stands where none can"));
    }

    private static string Decode(ReadOnlyMemory<byte> line, string path, int number)
    {
        try
        {
            return s_strict.GetString(line.Span);
        }
        catch (DecoderFallbackException)
        {
            throw new DamagedStateException(path, number, "not UTF-8");
        }
    }
}
