using System.Text;

namespace Throughline.Sources.Delimited;

/// <summary>The formats that times come in, and which of them a column is written in.</summary>
internal static class TimeFormats
{
    private const int Probes = 20;
    private const long Year1970 = 0;
    private const long Year1995 = 788_918_400_000_000;
    private const long Year2100 = 4_102_444_800_000_000;

    private static readonly string[] Dates =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyy-M-d", "yyyy/M/d",
        "d/M/yyyy", "M/d/yyyy", "d-M-yyyy", "M-d-yyyy", "d.M.yyyy",
        "d MMM yyyy", "d-MMM-yyyy", "d/MMM/yyyy", "MMM d, yyyy", "MMM d yyyy",
        "d/M/yy", "M/d/yy", "d-M-yy", "M-d-yy", "d.M.yy", "d-MMM-yy",
    ];

    private static readonly string[] Clocks =
    [
        "", " H:mm:ss", " H:mm", " H:mm:ss.FFFFFFF", " H:mm:ssK", " H:mmK", " H:mm:ss K", " H:mm:ss.FFFFFFFK", " H:mm:ss' UTC'",
        "TH:mm:ss", "TH:mm", "TH:mm:ss.FFFFFFF", "TH:mm:ssK", "TH:mmK", "TH:mm:ss.FFFFFFFK",
        " h:mm tt", " h:mm:ss tt", " h:mmtt", " h:mm:sstt", ", h:mm tt", ", H:mm", ", H:mm:ss",
    ];

    private static readonly TimePattern[] Spelled = [.. Dates.SelectMany(_ => Clocks, (date, clock) => TimePattern.Compile(date + clock)!)];

    /// <summary>Formats that any number could be: only tried where the header speaks of time.</summary>
    private static readonly TimePattern[] Bare =
        [.. new[] { "yyyyMMdd", "yyyyMMddHHmmss", "yyyyMMddHHmm", TimePattern.UnixSeconds, TimePattern.UnixMilliseconds }.Select(f => TimePattern.Compile(f)!)];

    /// <summary>The fewest formats that read these values, the one for most of them first; none if they read less than nine in ten (three in four under a header that speaks of time).</summary>
    public static IReadOnlyList<string> Detect(IEnumerable<string> values, bool headerSpeaksOfTime)
    {
        var left = values.Distinct(StringComparer.Ordinal).Take(600).Select(Encoding.UTF8.GetBytes).ToList();
        var all = left.Count;
        if (!left.Take(Probes).Any(v => Spelled.Concat(Bare).Any(p => Reads(p, v)))) return [];
        var formats = new List<string>();
        while (left.Count > 0)
        {
            var patterns = headerSpeaksOfTime ? Spelled.Concat(Bare) : Spelled;
            var (best, count) = patterns.Select(p => (p, left.Count(v => Reads(p, v)))).MaxBy(x => x.Item2);
            if (count == 0) break;
            formats.Add(best.Format);
            left.RemoveAll(v => Reads(best, v));
        }

        return left.Count <= all / (headerSpeaksOfTime ? 4 : 10) ? formats : [];
    }

    /// <summary>The same format with day and month the other way round; null where the order is beyond doubt.</summary>
    public static string? Twin(string format)
    {
        foreach (var separator in "/-")
        {
            var dayFirst = $"d{separator}M{separator}y";
            var monthFirst = $"M{separator}d{separator}y";
            if (format.StartsWith(dayFirst, StringComparison.Ordinal)) return monthFirst + format[dayFirst.Length..];
            if (format.StartsWith(monthFirst, StringComparison.Ordinal)) return dayFirst + format[monthFirst.Length..];
        }

        return null;
    }

    /// <summary>The given formats, and after them all others that agree with them on the order of day and month (day first, if they have none).</summary>
    public static IReadOnlyList<string> InOrderOf(IReadOnlyList<string> formats)
    {
        var first = formats.FirstOrDefault(f => Twin(f) is not null) ?? "d/M/yyyy";
        return [.. formats.Concat(Spelled.Select(p => p.Format).Where(f => Twin(f) is null || f[0] == first[0])).Distinct(StringComparer.Ordinal)];
    }

    private static bool Reads(TimePattern pattern, byte[] value) => pattern.TryRead(value, out var micros, out _) && micros > (pattern.IsBare ? Year1995 : Year1970) && micros < Year2100;
}
