using System.Text;

namespace Kb.Compiler.Workspace;

/// <summary>Writes .kb/state as sorted text, so that two branches merge by line. Touches only a file that differs; each is durable on return.</summary>
public static class StateWriter
{
    public static void WritePages(WorkspaceFolder workspace, IReadOnlyDictionary<string, PageState> pages) =>
        Write(workspace, workspace.StatePages, Pages(pages));

    /// <summary>Everything but the pages: ticked actions, exams, language and model.</summary>
    public static void WriteFacts(WorkspaceFolder workspace, State state) =>
        Write(workspace, workspace.StateFacts, Facts(state));

    internal static string Pages(IReadOnlyDictionary<string, PageState> pages) => string.Concat(pages
        .OrderBy(page => page.Key, StringComparer.Ordinal)
        .Select(page => page.Value switch
        {
            { Unticked: { } unticked } => StateLine.Write(page.Key, page.Value.Kind, page.Value.EntityKey, page.Value.Hash, page.Value.Before ?? "", unticked),
            { Before: { } before } => StateLine.Write(page.Key, page.Value.Kind, page.Value.EntityKey, page.Value.Hash, before),
            _ => StateLine.Write(page.Key, page.Value.Kind, page.Value.EntityKey, page.Value.Hash),
        }));

    private static string Facts(State state)
    {
        var facts = new StringBuilder();
        foreach (string action in state.Ticked.Order(StringComparer.Ordinal))
            facts.Append(StateLine.Write(StateFormat.ActionTicked, action));
        foreach ((string examined, IReadOnlyList<ExamResult> results) in state.Exams.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            foreach (ExamResult result in results.OrderBy(r => r.Question, StringComparer.Ordinal))
                facts.Append(StateLine.Write([StateFormat.Exam, .. ExaminedModels.Fields(examined, result)]));
        }

        if (state.Language is { } language)
            facts.Append(StateLine.Write(StateFormat.Language, language));
        if (state is { ModelName: { } name, ModelDigest: { } digest })
            facts.Append(StateLine.Write(StateFormat.Model, name, digest));

        return facts.ToString();
    }

    private static void Write(WorkspaceFolder workspace, string file, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        bool isThere = File.Exists(file);
        if ((isThere && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes)) || (!isThere && bytes.Length == 0))
            return;

        StagedFiles.Replace(workspace, file, bytes);
    }
}
