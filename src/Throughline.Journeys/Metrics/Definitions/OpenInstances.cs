namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Share of instances that are open.</summary>
public sealed class OpenInstances() : InstanceMetric(
    new MetricDefinition(
        "open-instances",
        "Open",
        "How many matters are still open at the end of the window.",
        "Share without a resolution, closing or cancellation after the last creation or reopening; Wilson's 95 % interval.",
        "share",
        Better.Neither),
    Summary.Share,
    "journey instances with a ticket, in a log that records resolutions or closings")
{
    /// <inheritdoc/>
    protected override double? Measure(in InstanceEvents events)
    {
        if (!events.Reader.RolesPresent.Is(EventRole.Resolves | EventRole.Closes)) return null;
        var outcome = Outcome.Of(events);
        return !outcome.HasTicket ? null : outcome.IsDone ? 0 : 1;
    }
}
