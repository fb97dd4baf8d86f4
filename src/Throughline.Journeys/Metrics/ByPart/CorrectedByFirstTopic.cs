using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>Under which topic matters are opened that are recategorised or reassigned later.</summary>
public sealed class CorrectedByFirstTopic() : MetricByPart(
    new MetricDefinition(
        "corrected-by-first-topic",
        "Recategorised or reassigned after the first response, by original topic",
        "Which topics matters are opened under that turn out to be others'.",
        "Share with a correction as corrections-after-response counts them, apart by the first topic that a journey names; Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances opened under the topic that got an answer, in a log that records teams or corrections of topics")
{
    private static readonly CorrectionsAfterResponse Corrections = new();

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var (all, topics) = (log.Observe(Corrections), new PartLists());
        for (var i = 0; i < all.Count; i++)
            if (FirstTopic.Of(log.Log, all.Instance[i]) is > 0 and var topic) topics.Add(topic, all.Instance[i], all.ValueOf(i) > 0 ? 1 : 0);
        return topics.Named(log.Log.Terms(Dimension.Topic));
    }
}
