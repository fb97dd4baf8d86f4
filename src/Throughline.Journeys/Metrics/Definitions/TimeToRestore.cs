using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Time to restore.</summary>
/// <param name="summary">Mean, median or 90th percentile.</param>
public sealed class TimeToRestore(Summary summary = Summary.Median) : Metric(
    new MetricDefinition(
        "time-to-restore",
        "Time to restore",
        "How long it takes until the service works again, perhaps by a workaround, whatever happens to the ticket afterwards.",
        "the first service.restored after the first ticket or contact (without one, the resolution that held) minus that asking, elapsed time",
        "seconds",
        Better.Lower).By(summary),
    summary,
    "journey instances that were restored or resolved, in a log that records restorations")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        if (!log.Instances.RecordsRestorations) return Observations.None;
        var restored = log.Log.Terms(Dimension.Type).Find(EventTypes.ServiceRestored);
        var times = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++)
        {
            var asked = log.Instances.Asked[instance];
            if (asked == EventBatch.NoTime) continue;
            var end = Restored(log.Log, instance, restored, asked) ?? log.Instances.Resolved[instance];
            if (end != EventBatch.NoTime) times.Add(instance, (end - asked) / 1e6);
        }

        return times.ToObservations();
    }

    private static long? Restored(EventLog log, int instance, int restored, long asked)
    {
        var (start, end) = log.Instances(instance);
        for (var i = start; i < end; i++)
            if (log.Type[i] == restored && log.Time[i] >= asked) return log.Time[i];
        return null;
    }
}
