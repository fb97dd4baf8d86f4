using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Conformance;

/// <summary>Time and cost of some of a log's instances.</summary>
internal sealed class PriceMeasures(MeasuredLog log)
{
    /// <summary>Median time of instances.</summary>
    public Measure Time(MetricDefinition definition, string population, Observations of) =>
        new(definition, Summary.Median, population, log.Measure(new Duration()).Observations.Among(of.Instance));

    /// <summary>Mean cost of instances, in the currency of the log's rates.</summary>
    public Measure Cost(MetricDefinition definition, string population, Observations of)
    {
        var cost = log.Measure(new CostPerInstance());
        return new Measure(definition with { Unit = cost.Definition.Unit }, Summary.Mean, $"{population}; {log.Rules.Costs.InWords()}", cost.Observations.Among(of.Instance));
    }

    /// <summary>The instances of observations as a set, as far as they are chosen.</summary>
    /// <param name="count">How many instances the log has.</param>
    /// <param name="of">The instances.</param>
    /// <param name="chosen">Those that are looked at; null: all.</param>
    public static InstanceSet Set(int count, Observations of, InstanceSet? chosen)
    {
        var contains = new bool[count];
        foreach (var instance in of.Instance) contains[instance] = chosen?.Contains[instance] != false;
        return new InstanceSet(contains);
    }
}
