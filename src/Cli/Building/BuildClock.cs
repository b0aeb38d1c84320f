namespace Kb.Cli.Building;

/// <summary>How long a build has been at work.</summary>
internal sealed class BuildClock(TimeProvider time)
{
    private readonly long _begin = time.GetTimestamp();

    public TimeSpan Elapsed => time.GetElapsedTime(_begin);

    public double Seconds => Elapsed.TotalSeconds;
}
