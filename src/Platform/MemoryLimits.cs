using System.Globalization;

namespace Kb.Platform;

/// <summary>How much memory this process may still take.</summary>
public static class MemoryLimits
{
    private const string AddressSpaceLabel = "Max address space";

    /// <summary>Bytes: the least of what the machine has free, what the process's control groups leave, and what its address space leaves.</summary>
    public static long Available()
    {
        if (!OperatingSystem.IsLinux())
        {
            GCMemoryInfo info = GC.GetGCMemoryInfo(GCKind.Any);
            return Math.Max(0, info.TotalAvailableMemoryBytes - info.MemoryLoadBytes);
        }
        return Math.Max(0, Math.Min(Machine(), Math.Min(ControlGroups(), AddressSpace())));
    }

    /// <summary>Bytes of address space that a process of this user may map (ulimit -v); null where that is not limited, or not told.</summary>
    public static long? AddressSpaceLimit() =>
        OperatingSystem.IsLinux() && Lines("/proc/self/limits").FirstOrDefault(l => l.StartsWith(AddressSpaceLabel, StringComparison.Ordinal)) is { } limit ? Field([limit], AddressSpaceLabel) : null;

    private static long Machine() => Field(Lines("/proc/meminfo"), "MemAvailable:") is { } kilobytes ? kilobytes * 1024 : long.MaxValue;

    /// <summary>Limits hold in each group up to the root; memory that only caches files is given back on demand and so counts as free.</summary>
    private static long ControlGroups()
    {
        long least = long.MaxValue;
        foreach (string line in Lines("/proc/self/cgroup"))
        {
            string[] parts = line.Split(':', 3);
            if (parts.Length < 3)
                continue;
            bool unified = parts[1].Length == 0;
            if (!unified && !parts[1].Split(',').Contains("memory", StringComparer.Ordinal))
                continue;
            string root = unified ? "/sys/fs/cgroup" : "/sys/fs/cgroup/memory";
            for (string group = parts[2].TrimEnd('/'); ; group = group[..Math.Max(group.LastIndexOf('/'), 0)])
            {
                least = Math.Min(least, unified ? Left(root + group, "memory.max", "memory.current", "inactive_file") : Left(root + group, "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"));
                if (group.Length == 0)
                    break;
            }
        }
        return least;
    }

    private static long Left(string group, string limit, string usage, string reclaimable)
    {
        if (Number(group + "/" + limit) is not { } most || Number(group + "/" + usage) is not { } used)
            return long.MaxValue;
        long files = Field(Lines(group + "/memory.stat"), reclaimable + " ") ?? 0;
        return most - Math.Max(0, used - files);
    }

    private static long AddressSpace()
    {
        if (AddressSpaceLimit() is not { } most)
            return long.MaxValue;
        long used = Field(Lines("/proc/self/status"), "VmSize:") ?? 0;
        return most - used * 1024;
    }

    private static long? Number(string path) => Lines(path) is [string line, ..] && long.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out long n) ? n : null;

    /// <summary>The number after a label; null for "unlimited" and for what is missing.</summary>
    private static long? Field(IEnumerable<string> lines, string label)
    {
        string? line = lines.FirstOrDefault(l => l.StartsWith(label, StringComparison.Ordinal));
        string? word = line?[label.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long n) ? n : null;
    }

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
