using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>The time that figures speak of.</summary>
/// <param name="From">First event.</param>
/// <param name="To">Last event, which is also the latest that is known.</param>
public sealed record FigureWindow(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>The window of a log; the Unix epoch for one without events.</summary>
    public static FigureWindow Of(EventLog log)
    {
        if (log.Count == 0) return new FigureWindow(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
        long first = long.MaxValue, last = long.MinValue;
        foreach (var time in log.Time.AsSpan(0, log.Count))
        {
            first = Math.Min(first, time);
            last = Math.Max(last, time);
        }

        return new FigureWindow(At(first), At(last));
    }

    private static DateTimeOffset At(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
