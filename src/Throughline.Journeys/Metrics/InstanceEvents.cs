using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>The events of one journey instance, in order: what metrics and patterns look at. Indexes are those of the log.</summary>
public readonly struct InstanceEvents
{
    private readonly EventLog _log;

    internal InstanceEvents(InstanceReader reader, EventLog log, int start, int end)
    {
        (Reader, _log, Start, End) = (reader, log, start, end);
    }

    /// <summary>First event.</summary>
    public int Start { get; }

    /// <summary>Past the last event.</summary>
    public int End { get; }

    /// <summary>How many events.</summary>
    public int Count => End - Start;

    /// <summary>The log they belong to.</summary>
    public EventLog Log => _log;

    internal InstanceReader Reader { get; }

    /// <summary>When an event happened, UTC microseconds.</summary>
    public long Time(int index) => _log.Time[index];

    /// <summary>What an event means.</summary>
    public EventRole Role(int index) => Reader.Roles[_log.Type[index]];

    /// <summary>How many different values the events have in a dimension; 0 where it was not loaded.</summary>
    public int Distinct(Dimension dimension) => Reader.Distinct(dimension, Start, End);

    /// <summary>Whether an event has one of some roles.</summary>
    public bool Any(EventRole roles)
    {
        for (var i = Start; i < End; i++)
            if (Role(i).Is(roles)) return true;
        return false;
    }

    /// <summary>How many events have one of some roles.</summary>
    public int CountOf(EventRole roles)
    {
        var count = 0;
        for (var i = Start; i < End; i++)
            if (Role(i).Is(roles)) count++;
        return count;
    }
}
