using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics;

/// <summary>An entry of the metric catalogue: a definition and the pure function that computes it.</summary>
public interface IMetric
{
    /// <summary>What it means.</summary>
    MetricDefinition Definition { get; }

    /// <summary>The figure for all instances of a log; without data its value is null and n is 0.</summary>
    /// <param name="log">The instances in scope.</param>
    /// <param name="table">What is known of them: <see cref="InstanceTable.Build"/> of the same log.</param>
    Figure Compute(EventLog log, InstanceTable table);
}
