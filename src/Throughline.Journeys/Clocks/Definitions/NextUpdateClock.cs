namespace Throughline.Journeys.Clocks.Definitions;

/// <summary>The cadence of R008: an episode a gap between words. The longest is the ticket's silence, whatever its service level says.</summary>
internal static class NextUpdateClock
{
    public static ClockDefinition Definition { get; } = new(
        ClockId.NextUpdate,
        "next-update",
        "From the opening, a reopening, or a word while the ticket is open, to the next word or to the ticket's end. Internal notes are no words; a customer who asks again does not start it afresh.")
    {
        StartsOn = Happenings.Opened | Happenings.Reopened | Happenings.Word,
        StopsOn = Happenings.Word | Happenings.Resolved | Happenings.Cancelled,
        DropsOn = Happenings.None,
        NeedsWords = true,
        Rule = new ClockRule(ClockId.NextUpdate),
    };
}
