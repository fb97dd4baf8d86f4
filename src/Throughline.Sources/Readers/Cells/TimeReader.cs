using System.Globalization;
using System.Text;
using Throughline.Journeys;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Readers.Cells;

/// <summary>Reads the times of one column as its mapping says: ISO 8601 first, then the column's formats; without an offset in the column's zone.</summary>
internal sealed class TimeReader
{
    private static readonly string[] PlainFormats =
    [
        "yyyy/MM/dd HH:mm:ss",
        "yyyy/MM/dd HH:mm",
        "yyyyMMdd HH:mm:ss",
        "yyyyMMdd'T'HHmmss",
        "yyyyMMdd'T'HHmmss'Z'",
        "ddd MMM d HH:mm:ss yyyy",
        "ddd MMM d yyyy HH:mm:ss",
        "ddd MMM d yyyy HH:mm:ss 'GMT'zzz",
        "ddd, d MMM yyyy HH:mm:ss 'GMT'",
        "ddd, d MMM yyyy HH:mm:ss zzz",
        "d MMM yyyy HH:mm:ss",
        "MMM d, yyyy HH:mm:ss",
    ];

    private readonly string[] _formats;
    private readonly TimeZoneInfo? _zone;

    public TimeReader(TimeColumn column)
    {
        _formats = [.. column.Formats.Where(f => f != TimeColumn.Iso), .. PlainFormats];
        _zone = column.Zone is "UTC" or "" ? null : Zone(column.Zone);
    }

    /// <summary>Reads a time.</summary>
    public bool TryRead(ReadOnlySpan<byte> text, out EventTime time)
    {
        if (!EventTime.TryParseIso(text, out time) && !TryFormats(text, out time)) return false;
        if (!time.HasOffset && _zone is not null) time = InZone(time, _zone);
        return true;
    }

    private bool TryFormats(ReadOnlySpan<byte> text, out EventTime time)
    {
        time = default;
        if (text.Length is < 8 or > 64) return false;
        var words = Encoding.UTF8.GetString(text);
        foreach (var format in _formats)
        {
            const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
            if (!DateTimeOffset.TryParseExact(words, format, CultureInfo.InvariantCulture, Styles, out var parsed)) continue;
            var named = format.Contains('z', StringComparison.Ordinal) || format.Contains("'GMT'", StringComparison.Ordinal) || format.Contains("'Z'", StringComparison.Ordinal);
            time = new EventTime((parsed - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond, (short)parsed.Offset.TotalMinutes, named);
            return true;
        }

        return false;
    }

    private static EventTime InZone(EventTime time, TimeZoneInfo zone)
    {
        var clock = DateTime.UnixEpoch.AddMicroseconds(time.Micros);
        var offset = zone.GetUtcOffset(DateTime.SpecifyKind(clock, DateTimeKind.Unspecified));
        return new EventTime(time.Micros - (offset.Ticks / TimeSpan.TicksPerMicrosecond), (short)offset.TotalMinutes, HasOffset: false);
    }

    private static TimeZoneInfo Zone(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : throw new WorkspaceException(Problem.BadMapping, $"The mapping's zone '{id}' is not known. Use an IANA name such as Europe/Berlin, or UTC.");
}
