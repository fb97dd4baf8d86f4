using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>A metric that is the mean of the scores that customers gave: an observation an answer.</summary>
/// <param name="definition">What it means.</param>
/// <param name="population">Which answers are taken.</param>
public abstract class ScoreMetric(MetricDefinition definition, string population) : Metric(definition, Summary.Mean, population)
{
    /// <inheritdoc/>
    public sealed override Observations Observe(MeasuredLog log)
    {
        var (instances, scores) = (new List<int>(), new List<double>());
        for (var i = 0; i < log.Log.Score.Length; i++)
        {
            if (double.IsNaN(log.Log.Score[i]) || !Belongs(log.Log, i)) continue;
            instances.Add(log.Log.Instance[i]);
            scores.Add(log.Log.Score[i]);
        }

        return new Observations([.. instances], [.. scores]);
    }

    /// <summary>Whether a scored event belongs to the population.</summary>
    protected abstract bool Belongs(EventLog log, int index);
}
