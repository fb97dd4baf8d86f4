using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>Retention by what a journey was about.</summary>
public sealed class RetentionByTopic() : MetricByPart(
    new MetricDefinition(
        "retention-by-topic",
        "Retention by journey",
        "After which journeys customers stay, and after which they leave.",
        "retention, apart by the first topic that a journey names; Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    "journey instances about the topic whose customer's outcome was imported")
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var all = log.Measure(new Retention()).Observations;
        var topics = new PartLists();
        for (var i = 0; i < all.Count; i++)
            if (FirstTopic.Of(log.Log, all.Instance[i]) is > 0 and var topic) topics.Add(topic, all.Instance[i], all.ValueOf(i));
        return topics.Named(log.Log.Terms(Dimension.Topic));
    }

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.AfterWindow;
}
