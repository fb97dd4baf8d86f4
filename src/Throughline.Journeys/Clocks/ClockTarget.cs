namespace Throughline.Journeys.Clocks;

/// <summary>
/// How long a clock may run for tickets of a priority and topic. Of several that fit, the most specific counts: one that names both, then one
/// that names the priority, then one that names the topic.
/// </summary>
/// <param name="Clock">Which clock.</param>
/// <param name="Priority">The priority as the source names it, without regard to case, or <see cref="Any"/>.</param>
/// <param name="Topic">The topic as the source names it, without regard to case, or <see cref="Any"/>.</param>
/// <param name="Minutes">Working minutes, at least 1.</param>
public sealed record ClockTarget(ClockId Clock, string Priority, string Topic, int Minutes)
{
    /// <summary>Fits every priority or topic, also a ticket without one.</summary>
    public const string Any = "*";

    /// <summary>The most that a target can be: 366 days.</summary>
    public const int MostMinutes = 366 * WorkingInterval.DayMinutes;

    /// <summary>The name of the calendar for these tickets; null: the clock's own.</summary>
    public string? Calendar { get; init; }

    /// <summary>How much it says: 3 names both, 2 the priority, 1 the topic, 0 neither.</summary>
    public int Specificity => (Priority == Any ? 0 : 2) + (Topic == Any ? 0 : 1);
}
