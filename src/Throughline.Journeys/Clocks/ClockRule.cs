namespace Throughline.Journeys.Clocks;

/// <summary>How one clock runs.</summary>
/// <param name="Clock">Which.</param>
public sealed record ClockRule(ClockId Clock)
{
    /// <summary>The name of the calendar that it runs on, where no target names another.</summary>
    public string Calendar { get; init; } = CalendarDefinition.AlwaysName;

    /// <summary>What holds it still.</summary>
    public PausedBy PausedBy { get; init; } = PausedBy.Nothing;

    /// <summary>Where its deadlines come from.</summary>
    public DeadlineOrigin Deadlines { get; init; } = DeadlineOrigin.SourceElseTargets;

    /// <summary>Whether a pause moves the source's deadlines too; a source mostly moves them itself. Targets always move.</summary>
    public bool PausesMoveSourceDeadlines { get; init; }
}
