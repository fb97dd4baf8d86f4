namespace Throughline.Journeys.Clocks.Definitions;

/// <summary>The clock of R040. Once a ticket: a reopening does not start it again.</summary>
internal static class AcknowledgeClock
{
    public static ClockDefinition Definition { get; } = new(
        ClockId.Acknowledge,
        "acknowledge",
        "From the opening of the ticket to its acknowledgement or, if that comes sooner, to the first word or the resolution by a person. A system's status message is no acknowledgement.")
    {
        StartsOn = Happenings.Opened,
        StopsOn = Happenings.Acknowledged | Happenings.Answered,
        DropsOn = Happenings.Resolved | Happenings.Cancelled,
        NeedsWords = true,
        Rule = new ClockRule(ClockId.Acknowledge),
    };
}
