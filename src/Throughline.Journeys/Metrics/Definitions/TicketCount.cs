using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Tickets.</summary>
public sealed class TicketCount() : Metric(
    new MetricDefinition("tickets", "Tickets", "How many tickets, cases or calls the service handled.", "Count of different ticket references.", "count", Better.Neither),
    Summary.Distinct,
    "tickets")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var tickets = log.Log.Codes(Dimension.Ticket);
        var seenIn = new int[log.Log.Terms(Dimension.Ticket).Count + 1];
        var (instances, codes) = (new List<int>(), new List<double>());
        for (var i = 0; i < tickets.Length; i++)
        {
            var instance = log.Log.Instance[i];
            if (tickets[i] == 0 || seenIn[tickets[i]] == instance + 1) continue;
            seenIn[tickets[i]] = instance + 1;
            instances.Add(instance);
            codes.Add(tickets[i]);
        }

        return new Observations([.. instances], [.. codes]);
    }
}
