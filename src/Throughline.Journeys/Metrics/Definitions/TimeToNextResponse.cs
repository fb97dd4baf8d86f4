using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Time to next response.</summary>
/// <param name="summary">Mean, median or 90th percentile.</param>
public sealed class TimeToNextResponse(Summary summary = Summary.Median) : Metric(
    new MetricDefinition(
        "time-to-next-response",
        "Time to next response",
        "How long a customer waits for an answer each time after the first.",
        "the next answer minus the oldest contact or message of the customer that no answer came to since, after the first response, elapsed time; a journey may have several",
        "seconds",
        Better.Lower).By(summary),
    summary,
    "customers' contacts and messages after the first response that were answered")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var waits = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++) Observe(log, instance, waits);
        return waits.ToObservations();
    }

    private static void Observe(MeasuredLog log, int instance, ObservationList waits)
    {
        var exchanges = log.Exchanges;
        var (start, end) = exchanges.Of(instance);
        var isAnswered = false;
        long? since = null;
        for (var i = start; i < end; i++)
        {
            var time = log.Log.Time[exchanges.Event[i]];
            if (isAnswered && (exchanges.Turn[i] & (Turn.Contact | Turn.CustomerReply)) != Turn.None) since ??= time;
            if ((exchanges.Turn[i] & Turn.Response) == Turn.None) continue;
            if (since is { } asked) waits.Add(instance, (time - asked) / 1e6);
            (since, isAnswered) = (null, true);
        }
    }
}
