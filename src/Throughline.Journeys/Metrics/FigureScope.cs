using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics;

/// <summary>What all figures of one answer share: the journey, the filter, the time, the choice of instances.</summary>
/// <param name="From">Begin of the window: the first event, unless the filter says otherwise.</param>
/// <param name="To">End of the window.</param>
/// <param name="AsOf">The latest event that is known.</param>
public sealed record FigureScope(DateTimeOffset From, DateTimeOffset To, DateTimeOffset AsOf)
{
    /// <summary>The journey's id.</summary>
    /// <value><c>all</c> unless set.</value>
    public string Journey { get; init; } = "all";

    /// <summary>The filter as it is written in addresses and commands; empty: none.</summary>
    public string Filter { get; init; } = "";

    /// <summary>Whether the filter's text says which instances are chosen; where it does not, a figure cannot name its cases.</summary>
    /// <value>True unless set.</value>
    public bool IsNamed { get; init; } = true;

    /// <summary>The instances chosen; null: all of the log.</summary>
    public InstanceSet? Instances { get; init; }

    /// <summary>The first event that is known; a window that begins before it is empty until then.</summary>
    /// <value>The begin of the window unless set.</value>
    public DateTimeOffset Since { get; init; } = From;

    /// <summary>How much of the window lies within what is known.</summary>
    public TimeSpan Observed => (To < AsOf ? To : AsOf) - (From > Since ? From : Since);

    /// <summary>All instances of a log; its window is the Unix epoch where there are none.</summary>
    public static FigureScope Of(InstanceTable table)
    {
        if (table.Count == 0) return new FigureScope(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
        var first = long.MaxValue;
        foreach (var start in table.Start) first = Math.Min(first, start);
        var last = At(table.LastTime);
        return new FigureScope(At(first), last, last);
    }

    /// <summary>All of a log, where its instances are not looked at; the Unix epoch without events.</summary>
    public static FigureScope Of(EventLog log)
    {
        var (first, last) = log.Count == 0 ? (0L, 0L) : (long.MaxValue, long.MinValue);
        foreach (var time in log.Time.AsSpan(0, log.Count)) (first, last) = (Math.Min(first, time), Math.Max(last, time));
        return new FigureScope(At(first), At(last), At(last));
    }

    /// <summary>A moment of the log.</summary>
    /// <param name="microseconds">Since 1970-01-01, UTC.</param>
    internal static DateTimeOffset At(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
