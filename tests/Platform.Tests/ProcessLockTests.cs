using System.Diagnostics;
using Xunit;

namespace Kb.Platform.Tests;

public sealed class ProcessLockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kb-lock-").FullName;

    private string LockPath => Path.Combine(_folder, "deeper", "turn");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_held_lock_is_refused_and_names_its_holder()
    {
        using ProcessLock? first = ProcessLock.TryAcquire(LockPath, "kb build");
        Assert.NotNull(first);
        Assert.Null(ProcessLock.TryAcquire(LockPath, "kb ask"));
        Assert.Equal($"{Environment.ProcessId} kb build", ProcessLock.HolderOf(LockPath));
    }

    [Fact]
    public void A_lock_given_up_can_be_taken_again()
    {
        ProcessLock.TryAcquire(LockPath, "first")!.Dispose();
        Assert.Null(ProcessLock.HolderOf(LockPath));
        using ProcessLock? second = ProcessLock.TryAcquire(LockPath, "second");
        Assert.NotNull(second);
    }

    [Fact]
    public void Never_two_at_a_time()
    {
        int inside = 0, most = 0, turns = 0;
        Parallel.For(0, 24, new ParallelOptions { MaxDegreeOfParallelism = 6 }, _ =>
        {
            using ProcessLock held = ProcessLock.Acquire(LockPath, "thread", _ => { }, CancellationToken.None);
            most = Math.Max(most, Interlocked.Increment(ref inside));
            Thread.Sleep(1);
            Interlocked.Increment(ref turns);
            Interlocked.Decrement(ref inside);
        });
        Assert.Equal(24, turns);
        Assert.Equal(1, most);
    }

    [Fact]
    public void Waiting_ends_when_cancelled()
    {
        using ProcessLock? held = ProcessLock.TryAcquire(LockPath, "long");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var told = new List<string>();
        Assert.Throws<OperationCanceledException>(() => ProcessLock.Acquire(LockPath, "short", told.Add, stop.Token));
        Assert.Equal([$"{Environment.ProcessId} long"], told);
    }

    [Fact]
    public void The_lock_of_a_killed_process_is_free()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/flock"))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(LockPath)!);
        // exec, so that the process that is killed is the one that holds the file.
        using Process other = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", "exec 9>\"$0\"; flock 9; echo held; exec sleep 60", LockPath]) { RedirectStandardOutput = true })!;
        Assert.Equal("held", other.StandardOutput.ReadLine());
        Assert.Null(ProcessLock.TryAcquire(LockPath, "kb"));
        other.Kill();
        other.WaitForExit();
        using ProcessLock? taken = ProcessLock.TryAcquire(LockPath, "kb");
        Assert.NotNull(taken);
    }

    [Fact]
    public void Limits_of_this_machine_are_plausible()
    {
        Assert.InRange(MemoryLimits.Available(), 1L << 20, 1L << 50);
        Assert.InRange(PhysicalCores.Usable(), 1, Environment.ProcessorCount);
    }
}
