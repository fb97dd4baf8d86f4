using NodaTime;

namespace Throughline.Journeys.Clocks;

/// <summary>
/// Lays a calendar's local hours on the line of UTC. An instant is working time if the local clock shows a working hour then; so a day on
/// which the clock is put forward has an hour less, one on which it is put back an hour more, whatever the hours are.
/// </summary>
internal sealed class WorkingSpans
{
    private const long Minute = 60_000_000;
    private const long Day = WorkingInterval.DayMinutes * Minute;

    private readonly CalendarDefinition _definition;
    private readonly List<long> _start = [];
    private readonly List<long> _end = [];

    private WorkingSpans(CalendarDefinition definition) => _definition = definition;

    /// <summary>The spans from one instant to another, in UTC microseconds, ascending, neither touching nor overlapping; their ends are outside them.</summary>
    /// <exception cref="WorkspaceException">The zone is unknown.</exception>
    public static (long[] Start, long[] End) Of(CalendarDefinition definition, long from, long to)
    {
        var spans = new WorkingSpans(definition);
        foreach (var era in TimeZones.Find(definition.Zone).GetZoneIntervals(InstantOf(from), InstantOf(to)))
        {
            var begin = era.HasStart ? Math.Max(from, Microseconds(era.Start)) : from;
            var end = era.HasEnd ? Math.Min(to, Microseconds(era.End)) : to;
            spans.AddEra(begin, end, era.WallOffset.Ticks / TimeSpan.TicksPerMicrosecond);
        }

        return ([.. spans._start], [.. spans._end]);
    }

    /// <summary>Adds the spans of a time during which the local clock keeps one distance from UTC.</summary>
    private void AddEra(long begin, long end, long offset)
    {
        var last = DayOf(end + offset - 1);
        for (var day = DayOf(begin + offset); day <= last; day++)
        {
            var midnight = (day * Day) - offset;
            foreach (var hours in _definition.HoursOf(DateOf(day)))
                Add(Math.Max(begin, midnight + (hours.FromMinute * Minute)), Math.Min(end, midnight + (hours.ToMinute * Minute)));
        }
    }

    private void Add(long start, long end)
    {
        if (start >= end) return;
        if (_end.Count > 0 && _end[^1] == start)
        {
            _end[^1] = end;
            return;
        }

        _start.Add(start);
        _end.Add(end);
    }

    private static Instant InstantOf(long microseconds) => Instant.FromUnixTimeTicks(microseconds * TimeSpan.TicksPerMicrosecond);

    private static long Microseconds(Instant instant) => instant.ToUnixTimeTicks() / TimeSpan.TicksPerMicrosecond;

    private static long DayOf(long local) => local >= 0 ? local / Day : ((local + 1) / Day) - 1;

    private static DateOnly DateOf(long day) => DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays((int)day);
}
