using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Metrics.ServiceLevels;

/// <summary>A metric of one clock: an observation an episode of it.</summary>
/// <param name="definition">What it means.</param>
/// <param name="summary">How the episodes' numbers become one.</param>
/// <param name="population">Which episodes are measured.</param>
/// <param name="clock">Which clock; a log that does not record what it needs has no observations.</param>
public abstract class EpisodeMetric(MetricDefinition definition, Summary summary, string population, ClockId clock) : Metric(definition, summary, population)
{
    /// <inheritdoc/>
    public sealed override Observations Observe(MeasuredLog log)
    {
        var episodes = new ObservationList();
        var clocks = log.Clocks;
        if (!clocks.Records(clock)) return Observations.None;
        foreach (var episode in clocks.EpisodesOf(clock))
            if (Measure(clocks, episode) is { } value) episodes.Add(clocks.Instance[episode], value);
        return episodes.ToObservations();
    }

    /// <summary>The episode's number (of a share 1 or 0); null if it does not belong to the population.</summary>
    protected abstract double? Measure(ClockTable clocks, int episode);
}
