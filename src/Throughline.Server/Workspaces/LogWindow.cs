using Throughline.Journeys.Events;

namespace Throughline.Server.Workspaces;

/// <summary>The time that a log covers.</summary>
public static class LogWindow
{
    /// <summary>First and last event; null without events.</summary>
    public static (DateTimeOffset? From, DateTimeOffset? To) Of(EventLog log)
    {
        if (log.Count == 0) return (null, null);
        var (first, last) = (long.MaxValue, long.MinValue);
        foreach (var time in log.Time) (first, last) = (Math.Min(first, time), Math.Max(last, time));
        return (Moment(first), Moment(last));
    }

    /// <summary>Microseconds since 1970 as a moment.</summary>
    public static DateTimeOffset Moment(long microseconds) => DateTimeOffset.UnixEpoch.AddMicroseconds(microseconds);
}
