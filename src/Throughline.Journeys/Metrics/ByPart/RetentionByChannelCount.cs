using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>Retention by how many channels a journey took.</summary>
public sealed class RetentionByChannelCount() : MetricByPart(
    new MetricDefinition(
        "retention-by-channels",
        "Retention by channels",
        "Whether customers who had to change channels stay as often as those who did not.",
        "retention, apart for journeys over 1, 2, and 3 or more channels; a difference between two of them is in points (52 % to 38 % is 14 points less, which is 27 percent of 52 %). Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    "journey instances over so many channels whose customer's outcome was imported")
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var all = log.Measure(new Retention()).Observations;
        var counts = new PartLists();
        for (var i = 0; i < all.Count; i++)
        {
            var channels = log.Instances.Channels[all.Instance[i]];
            if (channels > 0) counts.Add(Math.Min(channels, ChannelCountShare.Most), all.Instance[i], all.ValueOf(i));
        }

        return counts.Named(ChannelCountShare.Words);
    }

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.AfterWindow;
}
