using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Platform;

namespace Kb.Compiler.Output;

/// <summary>What of a build goes into the commit: what differs from HEAD, and is neither ignored, nor too large, nor behind a filter, nor staged by the user in another version.</summary>
internal sealed class CommitSelection
{
    private const long MostBytes = 10_000_000;

    private static readonly string[] s_files = ["AGENTS.md", "kb.yaml", ".gitattributes", ".gitignore"];

    private readonly GitProcess _git;
    private readonly string _prefix;
    private readonly CommitRequest _request;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, GitEntry> _head;
    private readonly Dictionary<string, GitEntry> _index;
    private readonly HashSet<string> _kept;
    private readonly string[] _submodules;
    private readonly bool _usesSha256;

    private CommitSelection(GitProcess git, string prefix, CommitRequest request, GitHead head, DiagnosticBag diagnostics)
    {
        (_git, _prefix, _request, _diagnostics) = (git, prefix, request, diagnostics);
        _usesSha256 = head.Zero.Length == 2 * SHA256.HashSizeInBytes;
        string[] scopes = [.. Folders().Concat(s_files).Concat(request.Others ?? []).Select(path => prefix + path)];
        _head = GitListing.Tree(git, head.Tree, scopes);
        _index = GitListing.Index(git, null, scopes, out _kept);
        _submodules = [.. _head.Concat(_index).Where(entry => entry.Value.IsSubmodule).Select(entry => entry.Key + "/").Distinct(StringComparer.Ordinal)];
    }

    public List<SelectedFile> Written { get; } = [];

    public List<string> Removed { get; } = [];

    public bool IsEmpty => Written.Count + Removed.Count == 0;

    public static CommitSelection Make(GitProcess git, string prefix, CommitRequest request, GitHead head, DiagnosticBag diagnostics)
    {
        var selection = new CommitSelection(git, prefix, request, head, diagnostics);
        selection.SelectFiles();
        selection.SelectRemovals();
        return selection;
    }

    private IEnumerable<string> Folders()
    {
        yield return "wiki";
        yield return ".kb/state";
        if (_request.Settings.CommitAnswers)
            yield return ".kb/answers";
        if (!_request.Settings.CommitRaw)
            yield break;

        foreach (string folder in _request.Settings.Raw)
            yield return folder;
    }

    private void SelectFiles()
    {
        var files = new Dictionary<string, SelectedFile>(StringComparer.Ordinal);
        foreach (string path in Candidates())
        {
            if (Read(path) is { } file && (!_head.TryGetValue(file.Path, out GitEntry head) || head != file.Entry))
                files.Add(file.Path, file);
        }

        LeaveOut(files, GitListing.Ignored(_git, files.Keys), Rules.IgnoredByGit);
        LeaveOut(files, GitListing.WithAttribute(_git, files.Keys, "filter"), Rules.FilteredByGit);
        ConvertByGit(files);
        LeaveOut(files, [.. files.Values.Where(IsStagedOtherwise).Select(file => file.Path)], Rules.StagedOtherwise);
        Written.AddRange(files.Values.OrderBy(file => file.Path, StringComparer.Ordinal));
    }

    /// <summary>Relative to the workspace.</summary>
    private IEnumerable<string> Candidates()
    {
        IEnumerable<string> generated = FileTable.OutputFiles(_request.Workspace)
            .Where(path => _request.Settings.CommitAnswers || !path.StartsWith(".kb/answers/", StringComparison.Ordinal));
        IEnumerable<string> raw = _request.Settings.CommitRaw
            ? _request.Raw.Where(file => FileStamp.TryRead(_request.Workspace.At(file.Path), out FileStamp now) && now == file.Stamp).Select(file => file.Path)
            : [];
        return generated.Concat(s_files).Concat(raw).Union(_request.Others ?? [], StringComparer.Ordinal);
    }

    private SelectedFile? Read(string path)
    {
        string file = _request.Workspace.At(path), inGit = _prefix + path;
        if (_kept.Contains(inGit) || _submodules.Any(folder => inGit.StartsWith(folder, StringComparison.Ordinal))
            || !FileStamp.TryRead(file, out FileStamp stamp) || stamp.Kind != FileKind.File
            || (_head.TryGetValue(inGit, out GitEntry head) && !head.IsFile))
            return null;

        if (stamp.Size > MostBytes)
        {
            _diagnostics.Report(Rules.TooLargeForGit, new Location(path), MostBytes / 1_000_000);
            return null;
        }

        byte[] bytes = File.ReadAllBytes(file);
        return new SelectedFile(inGit, new GitEntry(head.IsFile ? head.Mode : GitEntry.PlainMode, BlobOf(bytes)), bytes);
    }

    /// <summary>Where line ends or encoding may be kept differently in the repository, git itself makes the blob, as <c>git add</c> would.</summary>
    private void ConvertByGit(Dictionary<string, SelectedFile> files)
    {
        HashSet<string> converted = GitListing.WithAttribute(_git, files.Keys, "working-tree-encoding", "ident");
        SelectedFile[] asked = [.. files.Values.Where(file => converted.Contains(file.Path) || file.Bytes.AsSpan().Contains((byte)'\r'))];
        if (asked.Length == 0)
            return;

        string paths = string.Concat(asked.Select(file => $"{file.Path}\n"));
        string[] blobs = _git.Feed(stream => stream.Write(Encoding.UTF8.GetBytes(paths)), null, "hash-object", "-w", "--stdin-paths").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach ((SelectedFile file, string blob) in asked.Zip(blobs))
        {
            var entry = file.Entry with { Blob = blob };
            if (_head.TryGetValue(file.Path, out GitEntry head) && head == entry)
                files.Remove(file.Path);
            else
                files[file.Path] = new SelectedFile(file.Path, entry, Bytes: null);
        }
    }

    private bool IsStagedOtherwise(SelectedFile file) => IsStaged(file.Path) && !(_index.TryGetValue(file.Path, out GitEntry staged) && staged.Blob == file.Entry.Blob);

    /// <summary>Whether the user's index has the path in another version than HEAD.</summary>
    private bool IsStaged(string path)
    {
        bool inHead = _head.TryGetValue(path, out GitEntry head), inIndex = _index.TryGetValue(path, out GitEntry index);
        return inHead != inIndex || head != index;
    }

    private void LeaveOut(Dictionary<string, SelectedFile> files, HashSet<string> paths, DiagnosticRule why)
    {
        foreach (string path in paths)
        {
            if (files.Remove(path))
                _diagnostics.Report(why, new Location(path[_prefix.Length..]));
        }
    }

    /// <summary>Gone from the disk, with the version of HEAD in the index, or gone from there too.</summary>
    private void SelectRemovals()
    {
        foreach ((string path, GitEntry head) in _head.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            bool isThere = FileStamp.TryRead(_request.Workspace.At(path[_prefix.Length..]), out _);
            if (isThere || !head.IsFile || _kept.Contains(path))
                continue;
            if (_index.ContainsKey(path) && IsStaged(path))
                _diagnostics.Report(Rules.StagedOtherwise, new Location(path[_prefix.Length..]));
            else
                Removed.Add(path);
        }
    }

    private string BlobOf(byte[] bytes)
    {
        byte[] header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {bytes.Length}\0"));
        using var hash = IncrementalHash.CreateHash(_usesSha256 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA1);
        hash.AppendData(header);
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
