namespace Throughline.Journeys.Metrics.Arrivals;

/// <summary>An hour of the week.</summary>
/// <param name="Day">Day of the week, by the clock of the table's zone.</param>
/// <param name="Hour">From 0; the hour from <c>Hour</c>:00 to <c>Hour</c>:59.</param>
/// <param name="Count">Contacts that came in it.</param>
/// <param name="Expected">How many a busy day and a busy hour make together, the peaks apart, but no fewer than the same hour has on the median day.</param>
/// <param name="IsPeak">Whether so many more came than expected that chance does not explain it.</param>
public sealed record ArrivalCell(DayOfWeek Day, int Hour, int Count, double Expected, bool IsPeak);
