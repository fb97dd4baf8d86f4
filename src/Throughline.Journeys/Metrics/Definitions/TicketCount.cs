using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Tickets.</summary>
public sealed class TicketCount() : CountMetric(
    new MetricDefinition("tickets", "Tickets", "How many tickets, cases or calls the service handled.", "Count of different ticket references.", "count", Better.Neither),
    "tickets")
{
    /// <inheritdoc/>
    protected override long Count(EventLog log)
    {
        var seen = new bool[log.Terms(Dimension.Ticket).Count + 1];
        foreach (var ticket in log.Codes(Dimension.Ticket)) seen[ticket] = true;
        return seen.AsSpan(1).Count(true);
    }
}
