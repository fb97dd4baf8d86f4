namespace Throughline.Server.Formatting;

/// <summary>Days and windows, in UTC.</summary>
public static class DateText
{
    /// <summary>"24 Aug 2026".</summary>
    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("d MMM yyyy");

    /// <summary>"24 Aug 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy");

    /// <summary>"24 Aug – 21 Nov 2026": a year is said once where both days share it, a day once where it is the same.</summary>
    public static string Window(DateTimeOffset from, DateTimeOffset to)
    {
        if (from.UtcDateTime.Date == to.UtcDateTime.Date) return Day(from);
        var start = from.UtcDateTime.Year == to.UtcDateTime.Year ? from.UtcDateTime.ToString("d MMM") : Day(from);
        return $"{start} – {Day(to)}";
    }

    /// <summary>"21 Nov 2026 17:05 UTC".</summary>
    public static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("d MMM yyyy HH:mm") + " UTC";
}
