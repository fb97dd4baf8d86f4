using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>Left alone before the acknowledgement, by what broke down.</summary>
public sealed class AcknowledgedLateByCause() : MetricByPart(
    new MetricDefinition(
        "unacknowledged-by-cause",
        "Left alone by cause",
        "Why urgent matters waited too long until anybody took notice: a missed alert, nobody on call, a wrong route.",
        "Share of the late episodes of unacknowledged, by the cause that the first event of the journey with the attribute breakdown-cause names from the start of the waiting on; without one, where an alert was raised for it and none was delivered (alert.raised, alert.delivered) before the acknowledgement, "
        + "that; else that none is named. The parts add up to all late episodes. Wilson's 95 % interval.",
        "share",
        Better.Neither),
    Summary.Part,
    "clocks to acknowledge that reached their target")
{
    /// <summary>Said where an alert was raised and none was delivered.</summary>
    public const string NotDelivered = "No alert was delivered";

    /// <summary>Said where nothing names a cause.</summary>
    public const string Unnamed = "No cause is named";

    /// <summary>The free attribute that names the cause, as sources spell it.</summary>
    public static IReadOnlyList<string> Attributes { get; } = ["breakdown-cause", "breakdown_cause", "breakdown cause"];

    /// <summary>Why an instance was left alone, once a cause; empty: it was not.</summary>
    internal static IReadOnlyList<string> Of(MeasuredLog log, int instance)
    {
        var causes = new NamedAttribute(log.Log, Attributes);
        return [.. Late(log, log.Clocks.EpisodesOf(instance)).Select(episode => Cause(log, causes, episode)).Distinct()];
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var causes = new NamedAttribute(log.Log, Attributes);
        return Late(log)
            .GroupBy(episode => Cause(log, causes, episode), StringComparer.Ordinal)
            .Select(cause => (cause.Key, new Observations([.. cause.Select(episode => log.Clocks.Instance[episode])])));
    }

    /// <inheritdoc/>
    protected override Observations Whole(MeasuredLog log) => new([.. Late(log).Select(episode => log.Clocks.Instance[episode])]);

    private static List<int> Late(MeasuredLog log) =>
        log.Clocks.Records(ClockId.Acknowledge) ? [.. log.Clocks.EpisodesOf(ClockId.Acknowledge).ToArray().Where(episode => AcknowledgedLate.IsLate(log.Clocks, episode) == true)] : [];

    private static IEnumerable<int> Late(MeasuredLog log, (int Start, int End) episodes) => Enumerable.Range(episodes.Start, episodes.End - episodes.Start)
        .Where(episode => log.Clocks.Clock[episode] == ClockId.Acknowledge && AcknowledgedLate.IsLate(log.Clocks, episode) == true);

    private static string Cause(MeasuredLog log, NamedAttribute causes, int episode)
    {
        var (events, from) = (log.Log, log.Clocks.Start[episode]);
        var (start, end) = events.Instances(log.Clocks.Instance[episode]);
        for (var i = start; i < end; i++)
            if (events.Time[i] >= from && causes.Of(i) is { Length: > 0 } named) return named;
        return Has(EventTypes.AlertRaised) && !Has(EventTypes.AlertDelivered) ? NotDelivered : Unnamed;

        bool Has(string type)
        {
            var code = events.Terms(Dimension.Type).Find(type);
            for (var i = start; code != 0 && i < end; i++)
                if (events.Type[i] == code && events.Time[i] >= from && events.Time[i] <= log.Clocks.Stop[episode]) return true;
            return false;
        }
    }
}
