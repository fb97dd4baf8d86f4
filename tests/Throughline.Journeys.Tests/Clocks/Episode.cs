using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Tests.Clocks;

/// <summary>A row of a table of clocks in words; "-" where there is no such instant.</summary>
internal sealed record Episode(int Number, string Start, string Stop, string Due, string Worked, string Paused, string Flag, string Word, ClockStatus Status)
{
    public static Episode Of(ClockTable clocks, int i) => new(
        clocks.Episode[i],
        Moment.Text(clocks.Start[i]),
        Moment.Text(clocks.Stop[i]),
        Moment.Text(clocks.Deadline[i]),
        Moment.Amount(clocks.Worked[i]),
        Moment.Amount(clocks.Paused[i]),
        Moment.Text(clocks.FlaggedAt[i]),
        Moment.Text(clocks.WordAfterFlag[i]),
        clocks.Status[i]);

    /// <summary>From, to, and how long it ran.</summary>
    public string Span => $"{Start} > {Stop} = {Worked}";

    public bool Is(ClockStatus status) => (Status & status) == status;
}
