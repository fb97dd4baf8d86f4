namespace Throughline.Journeys.Clocks;

/// <summary>What holds for a clock on some ticket.</summary>
/// <param name="Calendar">The calendar that it runs on.</param>
/// <param name="Target">How long it may run, in working microseconds; <see cref="NoTarget"/> without one.</param>
internal sealed record ClockTerms(WorkingCalendar Calendar, long Target)
{
    public const long NoTarget = -1;
}
