using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics;

/// <summary>A metric that measures each instance by itself and sums up.</summary>
/// <param name="definition">What it means.</param>
/// <param name="summary">How the instances' numbers become one.</param>
/// <param name="population">Which instances are measured.</param>
public abstract class InstanceMetric(MetricDefinition definition, Summary summary, string population) : IMetric
{
    /// <inheritdoc/>
    public MetricDefinition Definition => definition;

    /// <inheritdoc/>
    public Figure Compute(EventLog log, InstanceTable table)
    {
        var values = new double[table.Count];
        var n = 0;
        for (var instance = 0; instance < table.Count; instance++)
            if (Measure(table, instance) is { } value) values[n++] = value;
        return SumUp(values.AsSpan(0, n), FigureWindow.Of(table));
    }

    /// <summary>The instance's number (of a share 1 or 0); null if it does not belong to the population.</summary>
    protected abstract double? Measure(InstanceTable table, int instance);

    /// <summary>Seconds between two times of the table; null where one of them is not there.</summary>
    protected static double? Seconds(long from, long to) => from == EventBatch.NoTime || to == EventBatch.NoTime ? null : (to - from) / 1e6;

    private Figure SumUp(Span<double> values, FigureWindow window) => summary switch
    {
        Summary.Mean => Figures.Mean(definition, values, population, window),
        Summary.Median => Figures.Median(definition, values, population, window),
        _ => Figures.Share(definition, Ones(values), values.Length, population, window),
    };

    private static long Ones(ReadOnlySpan<double> values)
    {
        var count = 0L;
        foreach (var value in values)
            if (value == 1) count++;
        return count;
    }
}
