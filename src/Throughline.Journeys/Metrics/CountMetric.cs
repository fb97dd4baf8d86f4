using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics;

/// <summary>A metric that counts members of the log.</summary>
/// <param name="definition">What it means.</param>
/// <param name="population">What is counted.</param>
public abstract class CountMetric(MetricDefinition definition, string population) : IMetric
{
    /// <inheritdoc/>
    public MetricDefinition Definition => definition;

    /// <inheritdoc/>
    public Figure Compute(EventLog log, InstanceTable table)
    {
        var window = FigureWindow.Of(table);
        var count = Count(log);
        return count == 0 ? Figures.Nothing(definition, population, window) : Figures.Count(definition, count, population, window);
    }

    /// <summary>How many there are; 0 where the log has none.</summary>
    protected abstract long Count(EventLog log);
}
