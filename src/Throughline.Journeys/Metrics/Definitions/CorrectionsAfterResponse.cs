using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>How often a matter is recategorised or reassigned when the customer has been answered already.</summary>
public sealed class CorrectionsAfterResponse() : Metric(
    new MetricDefinition(
        "corrections-after-response",
        "Recategorised or reassigned after the first response",
        "How often a matter turns out to be filed wrongly only when the customer has had an answer; its cases are the matters with the number of their corrections.",
        "Mean number of ticket.recategorised and of changes of team within a ticket that come after the first response (as in time-to-first-response); 95 % interval by Student's t. Sorted by the number the cases list what was corrected most.",
        "per-instance",
        Better.Lower),
    Summary.Mean,
    "journey instances with a ticket that got an answer, in a log that records teams or corrections of topics")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var (events, table, corrections) = (log.Log, log.Instances, new ObservationList());
        var recategorised = log.Recorded.Terms(Dimension.Type).Find(EventTypes.TicketRecategorised);
        var recordsTeams = log.Recorded.Terms(Dimension.Team).Count > 0;
        if (recategorised == 0 && !recordsTeams) return Observations.None;
        var changes = new int[table.Count];
        foreach (var handOver in log.HandOvers) Count(changes, log, handOver.Instance, handOver.Event);
        for (var i = 0; i < events.Count && recategorised != 0; i++)
            if (events.Type[i] == recategorised) Count(changes, log, events.Instance[i], i);
        for (var instance = 0; instance < table.Count; instance++)
            if (table.Tickets[instance] > 0 && table.FirstResponse[instance] != EventBatch.NoTime) corrections.Add(instance, changes[instance]);
        return corrections.ToObservations();
    }

    private static void Count(int[] changes, MeasuredLog log, int instance, int index)
    {
        var response = log.Instances.FirstResponse[instance];
        if (response != EventBatch.NoTime && log.Log.Time[index] > response) changes[instance]++;
    }
}
