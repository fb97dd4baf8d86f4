using System.Globalization;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Share of journeys over so many channels.</summary>
/// <param name="count">1, 2, or 3 for three or more.</param>
public sealed class ChannelCountShare(int count) : InstanceMetric(
    new MetricDefinition(
        $"channels-{Words(count).Replace(' ', '-')}",
        $"Over {Words(count)} channel{(count == 1 ? "" : "s")}",
        $"How many matters run over {Words(count)} channel{(count == 1 ? "" : "s")}.",
        $"Share with {Words(count)} different channel{(count == 1 ? "" : "s")}; Wilson's 95 % interval. The shares of 1, 2, and 3 or more add up to one.",
        "share",
        count == 1 ? Better.Higher : Better.Lower),
    Summary.Share,
    "journey instances with an event that names a channel")
{
    /// <summary>From so many on they are not told apart.</summary>
    internal const int Most = 3;

    /// <summary>The number in words: <c>1</c>, <c>2</c>, <c>3 or more</c>.</summary>
    internal static string Words(int count) => count < Most ? count.ToString(CultureInfo.InvariantCulture) : $"{Most} or more";

    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        if (table.Channels[instance] == 0) return null;
        return Math.Min(table.Channels[instance], Most) == count ? 1 : 0;
    }
}
