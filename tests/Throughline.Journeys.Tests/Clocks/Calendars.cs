using System.Globalization;
using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Tests.Clocks;

/// <summary>Writes calendars as people say them: "08:00-12:00 13:00-17:00".</summary>
internal static class Calendars
{
    private static readonly DayOfWeek[] WorkingDays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>The demo's office: Monday to Friday with a lunch break, UTC.</summary>
    public static CalendarDefinition Office { get; } = MondayToFriday("office", "UTC", "08:00-12:00 13:00-17:00");

    public static CalendarDefinition MondayToFriday(string name, string zone, string hours) => new()
    {
        Name = name,
        Zone = zone,
        Week = WorkingDays.ToDictionary(day => day, _ => Hours(hours)),
    };

    public static CalendarDefinition EveryDay(string name, string zone, string hours) => new()
    {
        Name = name,
        Zone = zone,
        Week = Enum.GetValues<DayOfWeek>().ToDictionary(day => day, _ => Hours(hours)),
    };

    public static CalendarDefinition With(this CalendarDefinition calendar, string date, string hours) => calendar with
    {
        SpecialDays = new Dictionary<DateOnly, IReadOnlyList<WorkingInterval>>(calendar.SpecialDays)
        {
            [DateOnly.Parse(date, CultureInfo.InvariantCulture)] = Hours(hours),
        },
    };

    /// <summary>The calendar over a year around the tests' dates.</summary>
    public static WorkingCalendar Over2026(this CalendarDefinition calendar) =>
        WorkingCalendar.Of(calendar, Moment.Of("2025-12-01 00:00"), Moment.Of("2027-02-01 00:00"));

    private static IReadOnlyList<WorkingInterval> Hours(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('-')).Select(ends => new WorkingInterval(Minute(ends[0]), Minute(ends[1])))];

    private static int Minute(string clock)
    {
        var parts = clock.Split(':');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture) * 60) + int.Parse(parts[1], CultureInfo.InvariantCulture);
    }
}
