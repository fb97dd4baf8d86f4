using Throughline.Journeys.Events;

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
    public Figure Compute(EventLog log)
    {
        var reader = new InstanceReader(log);
        var values = new double[log.InstanceCount];
        var n = 0;
        for (var instance = 0; instance < log.InstanceCount; instance++)
            if (Measure(reader.Read(instance)) is { } value) values[n++] = value;
        return SumUp(values.AsSpan(0, n), FigureWindow.Of(log));
    }

    /// <summary>The instance's number (of a share 1 or 0); null if it does not belong to the population.</summary>
    protected abstract double? Measure(in InstanceEvents events);

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
