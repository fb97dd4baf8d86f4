using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Silent for a day.</summary>
public sealed class SilentForADay() : InstanceMetric(
    new MetricDefinition(
        "silent-24h",
        "Silent for a day",
        "How many customers hear nothing for a day or more while their matter is open, be it within its SLA or not.",
        "Share whose longest silence (longest-silence) is at least 24 hours; internal notes are no words. Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances with a contact or ticket, in a log that records words to customers")
{
    /// <summary>A day in microseconds.</summary>
    internal const long Day = 24 * 3_600_000_000L;

    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        if (table.LongestSilence[instance] == EventBatch.NoTime) return null;
        return table.LongestSilence[instance] >= Day ? 1 : 0;
    }
}
