using Throughline.Journeys;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Delimited;

/// <summary>Reads the times of one column.</summary>
internal sealed class TimeReader
{
    private readonly TimePattern[] _patterns;
    private readonly ZoneClock _zone;
    private int _last;

    public TimeReader(IReadOnlyList<string> formats, string zone)
    {
        _patterns = [.. formats.Select(f => TimePattern.Compile(f) ?? throw new WorkspaceException(
            Problem.BadMapping, $"\"{f}\" is no format of times: it needs at least a year and a day, e.g. d/M/yyyy H:mm."))];
        _zone = new ZoneClock(zone);
    }

    public TimeReader(TimeColumn column)
        : this(column.Formats, column.Zone)
    {
    }

    /// <summary>Reads a time to UTC microseconds since 1970, with its offset in minutes.</summary>
    public bool TryRead(ReadOnlySpan<byte> text, out long utc, out short offset)
    {
        if (TryPattern(_last, text, out utc, out offset)) return true;
        for (var i = 0; i < _patterns.Length; i++)
        {
            if (i == _last || !TryPattern(i, text, out utc, out offset)) continue;
            _last = i;
            return true;
        }

        return false;
    }

    private bool TryPattern(int index, ReadOnlySpan<byte> text, out long utc, out short offset)
    {
        offset = 0;
        if (!_patterns[index].TryRead(text, out utc, out var written)) return false;
        offset = written ?? _zone.OffsetMinutes(utc);
        utc -= offset * 60_000_000L;
        return true;
    }
}
