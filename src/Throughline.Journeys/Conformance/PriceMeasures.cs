using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Conformance;

/// <summary>Time and cost of some of a log's instances.</summary>
internal sealed class PriceMeasures(MeasuredLog log)
{
    /// <summary>Median time of instances.</summary>
    public Measure Time(MetricDefinition definition, string population, Observations of) =>
        new(definition, Summary.Median, population, Chosen(log.Measure(new Duration()).Observations, of));

    /// <summary>Mean cost of instances, in the currency of the log's rates.</summary>
    public Measure Cost(MetricDefinition definition, string population, Observations of)
    {
        var cost = log.Measure(new CostPerInstance());
        return new Measure(definition with { Unit = cost.Definition.Unit }, Summary.Mean, $"{population}; {log.Rules.Costs.InWords()}", Chosen(cost.Observations, of));
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

    // Both ascend by instance.
    private static Observations Chosen(Observations all, Observations of)
    {
        var kept = new ObservationList();
        var at = 0;
        foreach (var instance in of.Instance)
        {
            while (at < all.Count && all.Instance[at] < instance) at++;
            if (at < all.Count && all.Instance[at] == instance) kept.Add(instance, all.ValueOf(at));
        }

        return kept.ToObservations();
    }
}
