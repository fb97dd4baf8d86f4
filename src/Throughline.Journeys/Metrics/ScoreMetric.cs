using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics;

/// <summary>A metric that is the mean of the scores that customers gave.</summary>
/// <param name="definition">What it means.</param>
/// <param name="population">Which answers are taken.</param>
public abstract class ScoreMetric(MetricDefinition definition, string population) : IMetric
{
    /// <inheritdoc/>
    public MetricDefinition Definition => definition;

    /// <inheritdoc/>
    public Figure Compute(EventLog log, InstanceTable table)
    {
        var scores = new List<double>();
        for (var i = 0; i < log.Score.Length; i++)
            if (!double.IsNaN(log.Score[i]) && Belongs(log, i)) scores.Add(log.Score[i]);
        return Figures.Mean(definition, scores.ToArray(), population, FigureWindow.Of(table));
    }

    /// <summary>Whether a scored event belongs to the population.</summary>
    protected abstract bool Belongs(EventLog log, int index);
}
