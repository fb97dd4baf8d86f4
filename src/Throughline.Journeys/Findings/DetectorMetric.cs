using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings;

/// <summary>What only a detector asks of instances; the measured log keeps it with the numbers of the metrics, and takes it over when it grows.</summary>
/// <param name="id">Its name among the families of observations.</param>
/// <param name="observe">What is seen in a log, ascending by instance.</param>
internal sealed class DetectorMetric(string id, Func<MeasuredLog, Observations> observe) : Metric(new MetricDefinition(id, id, "", "", "share", Better.Lower), Summary.Share, "journey instances")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log) => observe(log);
}
