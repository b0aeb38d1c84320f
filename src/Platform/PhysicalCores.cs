using System.Globalization;
using System.Runtime.InteropServices;

namespace Kb.Platform;

/// <summary>How many threads that compute without pause this process can keep busy.</summary>
public static class PhysicalCores
{
    private static readonly Lazy<int> s_usable = new(Count);

    /// <summary>Cores the process may run on, siblings of one core counted once, and no more than its control group's quota; at least 1.</summary>
    public static int Usable() => s_usable.Value;

    private static int Count()
    {
        // The runtime already counts affinity and, rounded up, the quota.
        int logical = Environment.ProcessorCount;
        if (!OperatingSystem.IsLinux())
            return Math.Max(1, RuntimeInformation.ProcessArchitecture == Architecture.X64 ? (logical + 1) / 2 : logical);
        var cores = new HashSet<string>(StringComparer.Ordinal);
        foreach (int cpu in Allowed())
            cores.Add(Siblings(cpu));
        int physical = cores.Count == 0 ? logical : cores.Count;
        return Math.Max(1, Math.Min(physical, logical));
    }

    /// <summary>From a list such as <c>0-3,8</c>.</summary>
    private static List<int> Allowed()
    {
        var cpus = new List<int>();
        string? line = Read("/proc/self/status")?.Split('\n').FirstOrDefault(l => l.StartsWith("Cpus_allowed_list:", StringComparison.Ordinal));
        foreach (string range in line?["Cpus_allowed_list:".Length..].Split(',', StringSplitOptions.TrimEntries) ?? [])
        {
            string[] ends = range.Split('-');
            if (int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int first) && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int last))
                cpus.AddRange(Enumerable.Range(first, Math.Clamp(last - first + 1, 0, 4096)));
        }
        return cpus;
    }

    private static string Siblings(int cpu)
    {
        string id = cpu.ToString(CultureInfo.InvariantCulture);
        return Read($"/sys/devices/system/cpu/cpu{id}/topology/thread_siblings_list")?.Trim() ?? id;
    }

    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
