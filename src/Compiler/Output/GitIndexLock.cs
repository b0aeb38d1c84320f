using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Kb.Compiler.Output;

/// <summary>
/// Holds index.lock, so that no other git command changes the index between the choice of files and the commit, and
/// then moves to the new commit exactly those entries that still equal the old one: without that the user's next commit
/// would take kb's pages back.
/// </summary>
internal sealed class GitIndexLock : IDisposable
{
    private const string Owner = "kb ";
    private const string Unplaced = ".kb-";
    private const int MostTries = 20;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly GitProcess _git;
    private readonly string _index;
    private readonly string _lock;
    private readonly string _copy;
    private readonly string _named;

    private GitIndexLock(GitProcess git, string index)
    {
        (_git, _index, _lock, _copy) = (git, index, index + ".lock", index + ".kb");
        _named = string.Create(CultureInfo.InvariantCulture, $"{index}{Unplaced}{Environment.ProcessId}");
    }

    /// <summary>Null when another process keeps the lock for two seconds. A lock left by a kb that was killed is taken over, and what that one began is finished.</summary>
    public static GitIndexLock? TryTake(GitProcess git, string indexFile)
    {
        var held = new GitIndexLock(git, indexFile);
        held.SweepUp();
        for (int tries = 1; !held.TryCreate(); tries++)
        {
            if (held.TryFinishOther())
                continue;
            if (tries == MostTries)
                return null;

            Thread.Sleep(s_pause);
        }

        return held;
    }

    /// <summary>Notes the move about to be made, for whoever finds the lock if this process is killed.</summary>
    public void Remember(string from, string to)
    {
        File.WriteAllText(_named, string.Create(CultureInfo.InvariantCulture, $"{Owner}{Environment.ProcessId} {from} {to}\n"));
        File.Move(_named, _lock, overwrite: true); // at no moment is the lock without a name
    }

    /// <summary>Entries that equal those of <paramref name="from"/> become those of <paramref name="to"/>; all others keep mode, blob and stage.</summary>
    public void Update(string from, string to)
    {
        File.Delete(_copy);
        File.Delete(_copy + ".lock");
        if (File.Exists(_index))
            File.Copy(_index, _copy);

        Dictionary<string, GitEntry> index = GitListing.Index(_git, _copy, [], out HashSet<string> kept);
        string changes = Changes(from, to, index, kept);
        _git.Feed(stream => stream.Write(Encoding.UTF8.GetBytes(changes)), _copy, "update-index", "-z", "--index-info");
        _git.Run(["update-index", "-q", "--refresh"], null, _copy); // sizes and times; its exit code only says that the user has changes
        File.Move(_copy, _index, overwrite: true); // not by way of the lock, which has to name its owner until the end
    }

    public void Dispose() => File.Delete(_lock);

    private string Changes(string from, string to, Dictionary<string, GitEntry> index, HashSet<string> kept)
    {
        var changes = new StringBuilder();
        string[] parts = GitListing.Parts(_git.Ask("diff-tree", "-r", "-z", "--no-renames", "--raw", from, to));
        for (int i = 0; i + 1 < parts.Length; i += 2) // ":old-mode new-mode old-blob new-blob status", path
        {
            string[] fields = parts[i][1..].Split(' ');
            string path = parts[i + 1];
            GitEntry? before = fields[4] == "A" ? null : new GitEntry(fields[0], fields[2]);
            GitEntry? current = index.TryGetValue(path, out GitEntry entry) ? entry : null;
            if (before == current && !kept.Contains(path))
                changes.Append(fields[1]).Append(' ').Append(fields[3]).Append('\t').Append(path).Append('\0'); // mode 000000 removes
        }

        return changes.ToString();
    }

    // The lock comes into being with its owner's name in it: an empty one could be anybody's, and nobody would dare to remove it.
    private bool TryCreate()
    {
        File.WriteAllText(_named, string.Create(CultureInfo.InvariantCulture, $"{Owner}{Environment.ProcessId}\n"));
        try
        {
            File.Move(_named, _lock, overwrite: false); // links, then unlinks: fails where the lock exists
            return true;
        }
        catch (IOException) when (File.Exists(_lock))
        {
            File.Delete(_named);
            return false;
        }
    }

    private void SweepUp()
    {
        string folder = Path.GetDirectoryName(_index)!, prefix = Path.GetFileName(_index) + Unplaced;
        foreach (string left in Directory.GetFiles(folder, prefix + "*"))
        {
            if (int.TryParse(Path.GetFileName(left).AsSpan(prefix.Length), CultureInfo.InvariantCulture, out int id) && !IsAlive(id))
                File.Delete(left);
        }
    }

    /// <summary>False where the lock is not that of a dead kb. Its commit may have been made without the index having followed.</summary>
    private bool TryFinishOther()
    {
        string[] words = File.Exists(_lock) ? File.ReadAllText(_lock).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries) : [];
        if (words is not ["kb", var number, ..] || !int.TryParse(number, CultureInfo.InvariantCulture, out int id) || IsAlive(id))
            return false;

        if (words is [_, _, var from, var to] && GitHead.Read(_git).Commit == to)
            Update(from, to);
        File.Delete(_lock);
        return true;
    }

    private static bool IsAlive(int id)
    {
        if (id == Environment.ProcessId)
            return false; // a number used again, as in containers: this process holds no lock yet

        try
        {
            using Process process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
