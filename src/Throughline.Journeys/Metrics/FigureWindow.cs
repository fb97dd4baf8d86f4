using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics;

/// <summary>The time that figures speak of.</summary>
/// <param name="From">First event.</param>
/// <param name="To">Last event, which is also the latest that is known.</param>
public sealed record FigureWindow(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>The window of a log's instances; the Unix epoch for one without events.</summary>
    public static FigureWindow Of(InstanceTable table)
    {
        if (table.Count == 0) return new FigureWindow(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
        var first = long.MaxValue;
        foreach (var start in table.Start) first = Math.Min(first, start);
        return new FigureWindow(At(first), At(table.LastTime));
    }

    private static DateTimeOffset At(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
