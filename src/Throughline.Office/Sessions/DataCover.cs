namespace Throughline.Office.Sessions;

/// <summary>The time that a journey's data cover.</summary>
/// <param name="First">The earliest event, UTC; null: there is none.</param>
/// <param name="Last">The latest.</param>
public sealed record DataCover(DateTimeOffset? First, DateTimeOffset? Last)
{
    /// <summary>Days in UTC from the first event to the last, both days counted; 0: no data.</summary>
    public int Days() => this is { First: { } first, Last: { } last } ? Day(last).DayNumber - Day(first).DayNumber + 1 : 0;

    /// <summary>Whether it is enough for a mapping session.</summary>
    public bool IsEnough() => Days() >= DataPack.Days;

    /// <summary>The begin of the last <see cref="DataPack.Days"/> days, the last event's included; the first event's day where there are fewer.</summary>
    /// <param name="without">What it is where there is no data.</param>
    public DateTimeOffset WindowFrom(DateTimeOffset without) => this is { First: { } first, Last: { } last }
        ? Midnight(Day(first) > Day(last).AddDays(1 - DataPack.Days) ? Day(first) : Day(last).AddDays(1 - DataPack.Days))
        : without;

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);

    private static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
