using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Cases;

/// <summary>A deadline of a case: an episode of a clock that has one.</summary>
/// <param name="Clock">Which clock.</param>
/// <param name="Ticket">The ticket that it runs on.</param>
/// <param name="From">When the clock began.</param>
/// <param name="Due">When it is due, pauses taken into account; of one that stands still, as if it ran on from now.</param>
/// <param name="AtRiskFrom">From when on it is at risk: the policy's margin before, by the clock's own calendar; the instant belongs to it.</param>
/// <param name="Stopped">When what it waited for came; null: it has not, or no longer can.</param>
/// <param name="Status">How it stands at the data's end.</param>
public sealed record CaseDeadline(ClockId Clock, string Ticket, DateTimeOffset From, DateTimeOffset Due, DateTimeOffset AtRiskFrom, DateTimeOffset? Stopped, ClockStatus Status)
{
    /// <summary>Whether it runs within its margin: it has reached its flag, its deadline has not passed, and it does not stand still.</summary>
    public bool IsAtRiskNow => IsAtRisk(Status);

    /// <summary>The deadlines of an instance, in the order of their clocks' beginning.</summary>
    public static IReadOnlyList<CaseDeadline> Of(MeasuredLog measured, int instance)
    {
        var (clocks, tickets) = (measured.Clocks, measured.Log.Terms(Dimension.Ticket));
        var (start, end) = clocks.EpisodesOf(instance);
        return
        [
            .. Enumerable.Range(start, end - start)
                .Where(episode => clocks.Deadline[episode] != EventBatch.NoTime && clocks.Records(clocks.Clock[episode]))
                .Select(episode => new CaseDeadline(
                    clocks.Clock[episode],
                    tickets.Text(clocks.Ticket[episode]),
                    FigureScope.At(clocks.Start[episode]),
                    FigureScope.At(clocks.Deadline[episode]),
                    FigureScope.At(clocks.FlaggedAt[episode]),
                    clocks.Stop[episode] == EventBatch.NoTime ? null : FigureScope.At(clocks.Stop[episode]),
                    clocks.Status[episode])),
        ];
    }

    /// <summary>Whether an episode of such a status is at risk now.</summary>
    internal static bool IsAtRisk(ClockStatus status) =>
        (status & (ClockStatus.Running | ClockStatus.AtRisk)) == (ClockStatus.Running | ClockStatus.AtRisk) && (status & (ClockStatus.Breached | ClockStatus.Paused)) == ClockStatus.None;
}
