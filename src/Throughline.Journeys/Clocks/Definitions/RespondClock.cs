namespace Throughline.Journeys.Clocks.Definitions;

/// <summary>First response. Once a ticket: neither a later update nor a reopening writes over it.</summary>
internal static class RespondClock
{
    public static ClockDefinition Definition { get; } = new(
        ClockId.Respond,
        "respond",
        "From the opening of the ticket to the first word by a person that is no acknowledgement, or to a person's resolution if none came before.")
    {
        StartsOn = Happenings.Opened,
        StopsOn = Happenings.Answered,
        DropsOn = Happenings.Resolved | Happenings.Cancelled,
        NeedsWords = true,
        Rule = new ClockRule(ClockId.Respond),
    };
}
