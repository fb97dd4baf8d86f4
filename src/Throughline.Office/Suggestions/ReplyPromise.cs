using Throughline.Journeys.Clocks;

namespace Throughline.Office.Suggestions;

/// <summary>Until when a reply is promised: five working days after a suggestion came in, at the same time of day. A day with any working hours is a working day.</summary>
public sealed class ReplyPromise
{
    /// <summary>How many working days a reply may take.</summary>
    public const int Days = 5;

    private const long MicrosecondsInDay = 86_400_000_000;

    // More than five working days are never as far apart as this, holidays and all.
    private static readonly TimeSpan Reach = TimeSpan.FromDays(120);

    private static readonly CalendarDefinition Weekdays = new()
    {
        Name = "weekdays",
        Week = Enum.GetValues<DayOfWeek>().Where(day => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToDictionary(day => day, IReadOnlyList<WorkingInterval> (_) => [WorkingInterval.WholeDay]),
    };

    private readonly CalendarDefinition _days;

    /// <summary>A promise by the desk's calendar.</summary>
    /// <param name="policy">The first of its calendars that is not always open holds; where there is none, Monday to Friday in UTC.</param>
    public ReplyPromise(ClockPolicy policy) => _days = policy.Calendars.FirstOrDefault(calendar => !calendar.IsAlways) is { } agreed ? WholeDays(agreed) : Weekdays;

    /// <summary>Until when.</summary>
    /// <param name="at">When the suggestion came in.</param>
    public DateTimeOffset DueAfter(DateTimeOffset at)
    {
        var due = Calendar(at, at + Reach).Add(Microseconds(at), Days * MicrosecondsInDay);
        return due == WorkingCalendar.Never ? at + Reach : DateTimeOffset.UnixEpoch.AddMicroseconds(due);
    }

    /// <summary>The working days between two moments, each as 24 hours.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to) => TimeSpan.FromMicroseconds(Calendar(from, to).Between(Microseconds(from), Microseconds(to)));

    private static CalendarDefinition WholeDays(CalendarDefinition calendar) => calendar with
    {
        Week = calendar.Week.ToDictionary(day => day.Key, day => WholeOrNone(day.Value)),
        SpecialDays = calendar.SpecialDays.ToDictionary(day => day.Key, day => WholeOrNone(day.Value)),
    };

    private static IReadOnlyList<WorkingInterval> WholeOrNone(IReadOnlyList<WorkingInterval> hours) => hours.Count == 0 ? [] : [WorkingInterval.WholeDay];

    private static long Microseconds(DateTimeOffset time) => (time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private WorkingCalendar Calendar(DateTimeOffset from, DateTimeOffset to) => WorkingCalendar.Of(_days, Microseconds(from.AddDays(-1)), Microseconds(to.AddDays(1)));
}
