namespace Throughline.Sources.Simulation;

/// <summary>When the demo organisation works. It lives in UTC.</summary>
public static class DemoCalendar
{
    internal const long Hour = 3600;
    internal const long Day = 24 * Hour;

    private static readonly (long, long)[] OfficeDay = [(8 * Hour, 12 * Hour), (13 * Hour, 17 * Hour)];

    // Three shifts from 6, 14 and 22 o'clock, each with a break of a quarter of an hour after four hours.
    private static readonly (long, long)[] DutyDay =
    [
        (0, 2 * Hour), ((2 * Hour) + 900, 10 * Hour), ((10 * Hour) + 900, 18 * Hour), ((18 * Hour) + 900, Day),
    ];

    /// <summary>Whether a date is a public holiday: 1 January, 1 May, the last Monday of August, 11 November, 25 and 26 December.</summary>
    public static bool IsHoliday(DateOnly date) => (date.Month, date.Day) switch
    {
        (1, 1) or (5, 1) or (11, 11) or (12, 25) or (12, 26) => true,
        (8, >= 25) => date.DayOfWeek == DayOfWeek.Monday,
        _ => false,
    };

    /// <summary>Whether the office is open: Monday to Friday 08-12 and 13-17, but not on holidays.</summary>
    public static bool IsOfficeOpen(DateTimeOffset time) =>
        time.UtcDateTime.Hour is (>= 8 and < 12) or (>= 13 and < 17) && !IsClosed(DateOnly.FromDateTime(time.UtcDateTime));

    internal static bool IsClosed(DateOnly date) =>
        IsHoliday(date) || date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    internal static WorkingTime Office(long from, long to) => Build(from, to, OfficeDay, IsClosed);

    internal static WorkingTime Duty(long from, long to) => Build(from, to, DutyDay, IsHoliday);

    internal static DateOnly DateOf(long time) => DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(time));

    private static WorkingTime Build(long from, long to, (long Start, long End)[] pattern, Func<DateOnly, bool> isClosed)
    {
        var intervals = new List<(long, long)>();
        for (var day = from - (from % Day); day < to; day += Day)
        {
            if (isClosed(DateOf(day))) continue;
            foreach (var (start, end) in pattern) intervals.Add((day + start, day + end));
        }

        return new WorkingTime(intervals);
    }
}
