using Xunit;

namespace Kb.Cli.Tests.EndToEnd;

/// <summary>A test that kills the program by strace; skipped with a reason where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StraceFactAttribute : FactAttribute
{
    public StraceFactAttribute()
    {
        if (!File.Exists("/usr/bin/strace"))
            Skip = "/usr/bin/strace is not installed (Debian: apt install strace).";
    }
}
