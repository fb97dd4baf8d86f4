using Throughline.Journeys;

namespace Throughline.Sources.Delimited;

/// <summary>
/// Turns clock times of a zone into UTC. The hour that a clock shows twice in autumn is taken as the first one;
/// a time that the clock skips in spring is read as if the clock had not been put forward yet.
/// </summary>
internal sealed class ZoneClock
{
    private const long Quarter = 15 * 60 * 1_000_000L;
    private readonly TimeZoneInfo? _zone;
    private long _quarter = long.MinValue;
    private short _offset;

    public ZoneClock(string zone)
    {
        if (zone is "UTC" or "Etc/UTC") return;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _zone))
        {
            throw new WorkspaceException(Problem.BadMapping, $"The time zone \"{zone}\" is unknown; use an IANA name such as Europe/Amsterdam, or UTC.");
        }
    }

    /// <summary>Offset from UTC in minutes of a clock time in microseconds since 1970.</summary>
    public short OffsetMinutes(long clockMicros)
    {
        if (_zone is null) return 0;
        var quarter = Math.DivRem(clockMicros, Quarter, out _);
        if (quarter == _quarter) return _offset;
        _quarter = quarter;
        return _offset = Find(new DateTime(DateTime.UnixEpoch.Ticks + (clockMicros * 10), DateTimeKind.Unspecified));
    }

    private short Find(DateTime clock)
    {
        if (_zone!.IsAmbiguousTime(clock)) return Minutes(_zone.GetAmbiguousTimeOffsets(clock).Max());
        if (_zone.IsInvalidTime(clock)) return Minutes(_zone.GetUtcOffset(clock.AddHours(-3)));
        return Minutes(_zone.GetUtcOffset(clock));
    }

    private static short Minutes(TimeSpan offset) => (short)offset.TotalMinutes;
}
