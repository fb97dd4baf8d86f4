using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>CSAT by how many tools a journey took.</summary>
public sealed class SatisfactionByToolCount() : MetricByPart(
    new MetricDefinition(
        "csat-by-tools",
        "CSAT by number of tools",
        "Whether customers whose matter takes many tools are less content.",
        "csat, apart for journeys with 1, 2, 3, and 4 or more different tools; of journeys in which no event names a tool nothing is known. 95 % interval by Student's t.",
        "score",
        Better.Higher),
    Summary.Mean,
    "survey answers on a scale from 1 to 5, of journeys in which so many tools are named")
{
    private const int Most = 4;

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var answers = log.Measure(new CustomerSatisfaction()).Observations;
        var parts = new PartLists();
        for (var i = 0; i < answers.Count; i++)
            if (log.Instances.Tools[answers.Instance[i]] is > 0 and var tools) parts.Add(Math.Min(tools, Most), answers.Instance[i], answers.ValueOf(i));
        return parts.Named(tools => tools switch { 1 => "1 tool", Most => $"{Most} or more tools", _ => $"{tools} tools" });
    }
}
