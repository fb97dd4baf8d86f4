namespace Throughline.Journeys.Clocks.Definitions;

/// <summary>Time to restore, one episode an opening.</summary>
internal static class RestoreClock
{
    public static ClockDefinition Definition { get; } = new(
        ClockId.Restore,
        "restore",
        "From an opening or reopening of the ticket until the service works again, perhaps by a workaround, or, where the source does not say when, until it is resolved or closed.")
    {
        StartsOn = Happenings.Opened | Happenings.Reopened,
        StopsOn = Happenings.Restored | Happenings.Resolved,
        DropsOn = Happenings.Cancelled,
        NeedsWords = false,
        Rule = new ClockRule(ClockId.Restore) { PausedBy = PausedBy.Everything },
    };
}
