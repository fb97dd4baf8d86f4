using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Paths;

/// <summary>What cases cost and what their customers say of them. A ticket by itself has neither: both are known of journeys.</summary>
/// <param name="log">The journeys.</param>
internal sealed class PathOutcomes(MeasuredLog log)
{
    /// <summary>The measure of the mean cost of some journeys.</summary>
    /// <param name="definition">Which figure.</param>
    /// <param name="population">Whose, in words.</param>
    /// <param name="instances">Which, ascending.</param>
    public Measure Cost(MetricDefinition definition, string population, int[] instances)
    {
        var cost = log.Measure(new CostPerInstance());
        return new Measure(definition with { Unit = cost.Definition.Unit }, Summary.Mean, $"{population}; {log.Rules.Costs.InWords()}", cost.Observations.Among(instances));
    }

    /// <summary>The measure of the mean score of some journeys.</summary>
    /// <param name="definition">Which figure.</param>
    /// <param name="population">Whose, in words.</param>
    /// <param name="instances">Which, ascending.</param>
    public Measure Score(MetricDefinition definition, string population, int[] instances)
    {
        var satisfaction = log.Measure(JourneyScore.Satisfaction);
        var score = satisfaction.Observations.Count > 0 ? satisfaction : log.Measure(JourneyScore.Effort);
        return new Measure(definition, Summary.Mean, $"{population}; {score.Population}", score.Observations.Among(instances));
    }
}
