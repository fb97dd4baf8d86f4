namespace Throughline.Journeys.Clocks.Definitions;

/// <summary>Time to resolve, one episode an opening.</summary>
internal static class ResolveClock
{
    public static ClockDefinition Definition { get; } = new(
        ClockId.Resolve,
        "resolve",
        "From an opening or reopening of the ticket until it is resolved, or closed without a resolution.")
    {
        StartsOn = Happenings.Opened | Happenings.Reopened,
        StopsOn = Happenings.Resolved,
        DropsOn = Happenings.Cancelled,
        NeedsWords = false,
        Rule = new ClockRule(ClockId.Resolve) { PausedBy = PausedBy.Everything },
    };
}
