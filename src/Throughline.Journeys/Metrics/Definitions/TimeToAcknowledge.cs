using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Time to acknowledge.</summary>
/// <param name="summary">Mean, median or 90th percentile.</param>
public sealed class TimeToAcknowledge(Summary summary = Summary.Median) : Metric(
    new MetricDefinition(
        "time-to-acknowledge",
        "Time to acknowledge",
        "How long it takes until a customer knows that the matter has arrived.",
        "the first acknowledgement, automatic ones included, or an answer that came before it, minus the first ticket or contact, elapsed time",
        "seconds",
        Better.Lower).By(summary),
    summary,
    "journey instances that were acknowledged or answered, in a log that records acknowledgements")
{
    private const Turn Acknowledges = Turn.Acknowledgement | Turn.Response;

    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var exchanges = log.Exchanges;
        if (!log.Instances.RecordsAcknowledgements) return Observations.None;
        var times = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++)
            if (First(log, exchanges, instance) is { } seconds) times.Add(instance, seconds);
        return times.ToObservations();
    }

    private static double? First(MeasuredLog log, Exchanges exchanges, int instance)
    {
        var asked = log.Instances.Asked[instance];
        if (asked == EventBatch.NoTime) return null;
        var (start, end) = exchanges.Of(instance);
        for (var i = start; i < end; i++)
        {
            var time = log.Log.Time[exchanges.Event[i]];
            if ((exchanges.Turn[i] & Acknowledges) != Turn.None && time >= asked) return (time - asked) / 1e6;
        }

        return null;
    }
}
