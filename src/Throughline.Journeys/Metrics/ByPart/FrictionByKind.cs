using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.Friction;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>What agents report as in their way, by kind.</summary>
public sealed class FrictionByKind() : MetricByPart(
    new MetricDefinition(
        "friction-by-kind",
        "Friction by kind",
        "What gets in the agents' way, apart by who can do something about it.",
        "Share of all friction.reported events, kind by kind: tools; knowledge and data (articles, the configuration register); unclear escalation. The attribute friction-kind names it; what fits none of the three keeps its own name, what names none is counted as that. "
        + "The parts add up to all reports. Wilson's 95 % interval.",
        "share",
        Better.Neither),
    Summary.Part,
    "friction reports of agents")
{
    /// <inheritdoc/>
    public override string? OwnerOf(string part) => FrictionKind.All.FirstOrDefault(kind => kind.Name == part)?.Owner;

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log) =>
        Reports(log.Log).GroupBy(report => report.Kind, StringComparer.Ordinal).Select(kind => (kind.Key, new Observations([.. kind.Select(report => report.Instance)])));

    /// <inheritdoc/>
    protected override Observations Whole(MeasuredLog log) => new([.. Reports(log.Log).Select(report => report.Instance)]);

    private static IEnumerable<(int Instance, string Kind)> Reports(EventLog log)
    {
        var (reported, kinds) = (log.Terms(Dimension.Type).Find(EventTypes.FrictionReported), new NamedAttribute(log, FrictionKind.Attributes));
        for (var instance = 0; reported != 0 && instance < log.InstanceCount; instance++)
        {
            var (start, end) = log.Instances(instance);
            for (var i = start; i < end; i++)
                if (log.Type[i] == reported) yield return (instance, FrictionKind.NameOf(kinds.Of(i)));
        }
    }
}
