using System.Diagnostics;
using Kb.Inference.Models;
using Xunit;

namespace Kb.Inference.Tests;

public sealed class TrialLoadTests
{
    [Theory]
    [InlineData("exit 3", "said why", "said why")]
    [InlineData("kill -ABRT $$", "", "died with code 134")]
    [InlineData("exec sleep 30", "", "not loaded within 1 seconds")]
    public void A_child_that_fails_dies_or_hangs_is_an_error_message(string ending, string says, string expected)
    {
        if (OperatingSystem.IsWindows())
            return;
        var child = new ProcessStartInfo("/bin/sh", ["-c", $"echo '{says}'; {ending}"]);
        var e = Assert.Throws<InferenceException>(() => TrialLoad.Run(child, "some.gguf", TimeSpan.FromSeconds(1), CancellationToken.None));
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_that_succeeds_passes()
    {
        if (!OperatingSystem.IsWindows())
            TrialLoad.Run(new("/bin/true"), "some.gguf", TimeSpan.FromSeconds(10), CancellationToken.None);
        Assert.False(TrialLoad.TryRunChild(["build"], out int code));
        Assert.Equal(0, code);
    }
}
