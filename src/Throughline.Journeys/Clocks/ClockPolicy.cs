namespace Throughline.Journeys.Clocks;

/// <summary>What a service has agreed about its clocks: calendars, rules, targets, and how near is near.</summary>
public sealed record ClockPolicy
{
    /// <summary>Calendars by name; <see cref="CalendarDefinition.Always"/> is always there.</summary>
    public IReadOnlyList<CalendarDefinition> Calendars { get; init; } = [];

    /// <summary>Rules that differ from the catalogue's.</summary>
    public IReadOnlyList<ClockRule> Rules { get; init; } = [];

    /// <summary>Targets, in any order.</summary>
    public IReadOnlyList<ClockTarget> Targets { get; init; } = [];

    /// <summary>An episode that is met with at most so much of the clock's own time left is a near miss.</summary>
    public TimeSpan NearMiss { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>An episode is at risk from so much of the clock's own time before its deadline.</summary>
    public TimeSpan RiskMargin { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// What counts where nobody has said otherwise: every hour counts, deadlines are the source's, near is 15 minutes, and a ticket of
    /// priority P1 is to be acknowledged within 40 minutes.
    /// </summary>
    public static ClockPolicy Default { get; } = new() { Targets = [new ClockTarget(ClockId.Acknowledge, "P1", ClockTarget.Any, 40)] };

    /// <summary>The rule of a clock: the policy's, else the catalogue's.</summary>
    public ClockRule RuleOf(ClockId clock) => Rules.FirstOrDefault(rule => rule.Clock == clock) ?? ClockCatalogue.Of(clock).Rule;

    /// <summary>The calendar of a name.</summary>
    /// <exception cref="WorkspaceException">There is none.</exception>
    public CalendarDefinition CalendarOf(string name) => Calendars.FirstOrDefault(calendar => calendar.Name == name)
        ?? (name == CalendarDefinition.AlwaysName
            ? CalendarDefinition.Always
            : throw new WorkspaceException(Problem.BadMapping, $"The clock policy names the calendar \"{name}\", which it does not have. Define it, or use \"{CalendarDefinition.AlwaysName}\"."));
}
