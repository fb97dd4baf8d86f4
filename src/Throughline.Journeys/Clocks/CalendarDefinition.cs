namespace Throughline.Journeys.Clocks;

/// <summary>When work is done, as people agree on it: a week, the days that differ from it, and where.</summary>
public sealed record CalendarDefinition
{
    /// <summary>The name of the calendar that is always open.</summary>
    public const string AlwaysName = "always";

    /// <summary>What policies call it.</summary>
    public required string Name { get; init; }

    /// <summary>IANA name of the time zone in which the hours are meant, e.g. <c>Europe/Berlin</c>.</summary>
    public string Zone { get; init; } = "UTC";

    /// <summary>The hours of each day of the week, ascending and apart; a day that is missing is off.</summary>
    public required IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkingInterval>> Week { get; init; }

    /// <summary>Local dates with hours of their own: none on a holiday, fewer on a shortened day.</summary>
    public IReadOnlyDictionary<DateOnly, IReadOnlyList<WorkingInterval>> SpecialDays { get; init; } =
        new Dictionary<DateOnly, IReadOnlyList<WorkingInterval>>();

    /// <summary>Every hour of every day: time by the clock on the wall.</summary>
    public static CalendarDefinition Always { get; } = new()
    {
        Name = AlwaysName,
        Week = Enum.GetValues<DayOfWeek>().ToDictionary(day => day, IReadOnlyList<WorkingInterval> (_) => [WorkingInterval.WholeDay]),
    };

    /// <summary>Whether no hour of any day is left out.</summary>
    public bool IsAlways => SpecialDays.Values.All(IsWhole) && Enum.GetValues<DayOfWeek>().All(day => Week.TryGetValue(day, out var hours) && IsWhole(hours));

    /// <summary>The hours of a local date, ascending.</summary>
    public IReadOnlyList<WorkingInterval> HoursOf(DateOnly date) =>
        SpecialDays.TryGetValue(date, out var special) ? special : Week.GetValueOrDefault(date.DayOfWeek, []);

    private static bool IsWhole(IReadOnlyList<WorkingInterval> hours) => hours.Count == 1 && hours[0] == WorkingInterval.WholeDay;
}
