using Kb.Compiler.Diagnostics;
using Kb.Inference.Questions;

namespace Kb.Compiler.Workspace;

/// <summary>The answers of one workspace: .kb/answers, one sorted file for each source, and the log of those that came since. Thread-safe.</summary>
public sealed class AnswerStore : IDisposable
{
    /// <summary>File of the answers about several sources.</summary>
    private const string Shared = "_wiki";

    private const string Extension = ".jsonl";

    private readonly Lock _gate = new();
    private readonly WorkspaceFolder _workspace;
    private readonly AnswerLog _log;
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private AnswerStore(WorkspaceFolder workspace)
    {
        _workspace = workspace;
        _log = new AnswerLog(workspace.AnswersLog);
    }

    /// <summary>Answers that can be found, those of the log included.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _entries.Count;
        }
    }

    /// <summary>Reads any order and duplicates; a line that is damaged is reported and will be asked again.</summary>
    public static AnswerStore Load(WorkspaceFolder workspace, DiagnosticBag diagnostics)
    {
        var store = new AnswerStore(workspace);
        if (Directory.Exists(workspace.Answers))
        {
            foreach (string file in Directory.EnumerateFiles(workspace.Answers, "*" + Extension).Order(StringComparer.Ordinal))
                store.ReadFile(file, diagnostics);
        }

        store._log.Read((stored, owner) => store._entries.TryAdd(stored.Key, new Entry(stored, owner, Kept: false)));
        return store;
    }

    public bool TryGet(string key, out Answer answer)
    {
        lock (_gate)
        {
            bool found = _entries.TryGetValue(key, out Entry? entry);
            answer = entry?.Stored.Answer!;
            return found;
        }
    }

    /// <summary>Keeps an answer at once. A key that has an answer keeps the one it has.</summary>
    public void Add(Question question, string? owner, string modelDigest, Answer answer)
    {
        StoredAnswer stored = StoredAnswer.Of(question, modelDigest, AnswerLine.Normalized(answer));
        lock (_gate)
        {
            if (_entries.TryAdd(stored.Key, new Entry(stored, owner, Kept: true)))
                _log.Append(stored, owner);
        }
    }

    /// <summary>As <see cref="Add"/>, for a question that was asked again: the answer takes the place of the one that is there. Until <see cref="Fold"/> a kill brings the old one back.</summary>
    public void Replace(Question question, string? owner, string modelDigest, Answer answer)
    {
        StoredAnswer stored = StoredAnswer.Of(question, modelDigest, AnswerLine.Normalized(answer));
        lock (_gate)
        {
            _entries[stored.Key] = new Entry(stored, owner, Kept: true);
            _log.Append(stored, owner);
        }
    }

    /// <summary>Answers about one source (null: about several), by key.</summary>
    public IReadOnlyList<StoredAnswer> Of(string? owner)
    {
        lock (_gate)
        {
            return
            [
                .. _entries.Values.Where(entry => entry.Kept && entry.Owner == owner).Select(entry => entry.Stored)
                    .OrderBy(stored => stored.Key, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>Writes .kb/answers, touching only files that differ.</summary>
    /// <param name="used">Key to owner of every answer that the last compile looked at.</param>
    /// <param name="complete">Whether that compile missed no answer: then those it did not use leave .kb/answers, and stay in the log.</param>
    public void Fold(IReadOnlyDictionary<string, string?> used, bool complete)
    {
        lock (_gate)
        {
            foreach (Entry entry in _entries.Values.ToArray())
            {
                bool isUsed = used.TryGetValue(entry.Stored.Key, out string? owner);
                if (entry.Kept && complete && !isUsed)
                    _log.Append(entry.Stored, entry.Owner);

                _entries[entry.Stored.Key] = entry with { Owner = isUsed ? owner : entry.Owner, Kept = isUsed || (entry.Kept && !complete) };
            }

            WriteFiles();
            _log.Shorten(_workspace);
        }
    }

    public void Dispose() => _log.Dispose();

    private void ReadFile(string file, DiagnosticBag diagnostics)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        string? owner = name == Shared ? null : name;
        foreach ((int number, ReadOnlyMemory<byte> line) in TextLines.Of(File.ReadAllBytes(file)))
        {
            if (!AnswerLine.TryRead(line.Span, out StoredAnswer stored, out _, out string fault))
                diagnostics.Report(Rules.DamagedAnswer, new Location($".kb/answers/{name}{Extension}", number), fault);
            else if (!_entries.TryGetValue(stored.Key, out Entry? other) || IsBefore(stored, other.Stored))
                _entries[stored.Key] = new Entry(stored, owner, Kept: true);
        }
    }

    /// <summary>Of two answers to one question, as a merge can leave them, the same one wins in every clone.</summary>
    private static bool IsBefore(StoredAnswer one, StoredAnswer other) =>
        AnswerLine.Write(one, null, withOwner: false).AsSpan().SequenceCompareTo(AnswerLine.Write(other, null, withOwner: false)) < 0;

    private void WriteFiles()
    {
        var staged = new StagedFiles(_workspace);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (IGrouping<string, Entry> group in _entries.Values.Where(entry => entry.Kept).GroupBy(entry => entry.Owner ?? Shared, StringComparer.Ordinal))
        {
            string file = Path.Join(_workspace.Answers, group.Key + Extension);
            byte[] bytes =
            [
                .. group.OrderBy(entry => entry.Stored.Key, StringComparer.Ordinal)
                    .SelectMany(entry => AnswerLine.Write(entry.Stored, null, withOwner: false).Append((byte)'\n')),
            ];
            names.Add(group.Key + Extension);
            if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes))
                staged.Add(file, bytes);
        }

        staged.Sync();
        staged.Place();
        if (!Directory.Exists(_workspace.Answers))
            return;

        foreach (string file in Directory.EnumerateFiles(_workspace.Answers, "*" + Extension).Where(file => !names.Contains(Path.GetFileName(file))).ToArray())
            File.Delete(file);
    }

    /// <param name="Kept">Belongs in .kb/answers; false: only the log has it.</param>
    private sealed record Entry(StoredAnswer Stored, string? Owner, bool Kept);
}
