using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.SelfService;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>Where self-service leaks.</summary>
public sealed class ContainmentFailureByChannel() : MetricByPart(
    new MetricDefinition(
        "containment-failure",
        "Containment failure",
        "How many of those who help themselves over a channel need a person after all.",
        "Share, channel by channel, with an assisted contact of the same customer (as in containment) from the first self-service over the channel to the window after the last; Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances with self-service over the channel")
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var window = MeasureRules.Microseconds(log.Rules.SelfServiceWindow);
        var channels = new PartLists();
        foreach (var use in new SelfServiceUses(log).ByChannel())
            channels.Add(use.Part, use.Instance, log.Demands.AnyAssisted(use.Instance, use.From, use.To + window) ? 1 : 0);
        return channels.Named(log.Log.Terms(Dimension.Channel));
    }

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.SelfServiceWindow;
}
