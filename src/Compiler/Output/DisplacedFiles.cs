using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Platform;

namespace Kb.Compiler.Output;

/// <summary>Puts files in the place of others so that no byte of a person is lost: what was there goes aside first and is looked at then, and again at the next write, since an editor may still hold it open.</summary>
internal sealed class DisplacedFiles(WorkspaceFolder workspace)
{
    /// <summary>Former versions that nobody wrote into are deleted; one that changed stays and is reported.</summary>
    public void Review(DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(workspace.Displaced))
            return;

        foreach (string file in Directory.EnumerateFiles(workspace.Displaced, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray())
        {
            string relative = Path.GetRelativePath(workspace.Displaced, file).Replace('\\', '/');
            int dot = relative.LastIndexOf('.');
            if (dot > 0 && PageHash.Of(File.ReadAllBytes(file)) == relative[(dot + 1)..])
                File.Delete(file);
            else
                diagnostics.Report(Rules.LateEdit, new Location(".kb/cache/displaced/" + relative), dot > 0 ? relative[..dot] : relative);
        }
    }

    /// <summary>False when a person saved the page since it was planned: then theirs is in place.</summary>
    public bool TryPlace(string staged, PlannedFile file)
    {
        string target = workspace.At(file.Path);
        if (file.OnDisk is null)
            return TryMove(staged, target);

        if (!Exchange.TrySwap(staged, target))
            return TryReplace(staged, target, file);

        if (HashOf(staged) == file.OnDisk)
        {
            Keep(staged, file);
            return true;
        }

        Exchange.TrySwap(staged, target);
        if (HashOf(staged) != PageHash.Of(file.Bytes))
            Keep(staged, file); // saved once more between the two swaps: reported at the next write
        return false;
    }

    /// <summary>False when a person saved the page since the removal was planned.</summary>
    public bool TryRemove(PlannedFile file)
    {
        string target = workspace.At(file.Path);
        string kept = PlaceFor(file);
        if (!File.Exists(target))
            return true;

        File.Move(target, kept, overwrite: true);
        if (HashOf(kept) == file.OnDisk)
            return true;

        TryMove(kept, target);
        return false;
    }

    private static bool TryMove(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        try
        {
            File.Move(from, to, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(to))
        {
            return false;
        }
    }

    /// <summary>Where names can't be swapped, a save between the look and the rename would be lost: the gap is as short as it can be.</summary>
    private static bool TryReplace(string staged, string target, PlannedFile file)
    {
        if (File.Exists(target) && HashOf(target) != file.OnDisk)
            return false;

        File.Move(staged, target, overwrite: true);
        return true;
    }

    private void Keep(string former, PlannedFile file) => File.Move(former, PlaceFor(file), overwrite: true);

    private string PlaceFor(PlannedFile file)
    {
        string place = Path.Join(workspace.Displaced, $"{file.Path}.{file.OnDisk}");
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return place;
    }

    private static string HashOf(string file) => PageHash.Of(File.ReadAllBytes(file));
}
