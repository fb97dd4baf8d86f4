using Throughline.Journeys.Clocks;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Findings;

/// <summary>What becomes of those whom a harm strikes, beside those of the same segment whom it spares.</summary>
internal static class Outcomes
{
    private const int Few = 10;

    /// <summary>Whether the customer gets in touch again.</summary>
    public static Metric ComingBack { get; } = new RepeatContact();

    /// <summary>Whether the deadline to resolve is met.</summary>
    public static Metric DeadlineMet { get; } = new ServiceLevelMet(ClockId.Resolve);

    /// <summary>The time to resolve, where a detector asks for it.</summary>
    public static Metric Time { get; } = new TimeToResolve();

    private static readonly (Metric Metric, string Says)[] Looked =
    [
        (ComingBack, "come back"),
        (new CustomerSatisfaction(), "CSAT"),
        (DeadlineMet, "SLA met"),
    ];

    private static readonly (Metric Metric, string Says)[] LookedAlso = [(Time, "time to resolve")];

    /// <summary>The comparisons in which both sides have at least ten.</summary>
    /// <param name="log">The log.</param>
    /// <param name="implied">What the harm's own definition settles, so that it is no outcome of it: the metric that it was measured by, and what whom it strikes has or lacks in any case.</param>
    /// <param name="struck">Instances.</param>
    /// <param name="spared">Instances.</param>
    /// <param name="further">What else is looked at: <see cref="Time"/>.</param>
    public static IReadOnlyList<Comparison> Of(SearchedLog log, IReadOnlyList<Metric> implied, IReadOnlyList<int> struck, IReadOnlyList<int> spared, IReadOnlyList<Metric> further)
    {
        var (here, there) = (log.Scope with { Instances = Set(log, struck) }, log.Scope with { Instances = Set(log, spared) });
        return
        [
            .. Looked.Select(outcome => outcome.Metric)
                .Where(outcome => implied.All(known => known.Definition.Id != outcome.Definition.Id))
                .Concat(further)
                .Select(outcome => Comparison.Of(log.Log.Measure(outcome), here, there))
                .Where(pair => pair.Figure.N >= Few && pair.Other.N >= Few),
        ];
    }

    /// <summary>The differences that are certain, in one sentence; null where there are none.</summary>
    public static string? InWords(IReadOnlyList<Comparison> outcomes)
    {
        var certain = outcomes.Where(pair => pair.Difference is { Low: > 0 } or { High: < 0 }).Select(pair =>
            $"{Looked.Concat(LookedAlso).First(outcome => outcome.Metric.Definition.Id == pair.Figure.Metric).Says} {Wording.Amount(pair.Figure.Value!.Value, pair.Figure.Unit)}, of the others {Wording.Amount(pair.Other.Value!.Value, pair.Figure.Unit)}").ToList();
        return certain.Count == 0 ? null : $"Of those whom it strikes: {string.Join("; ", certain)}.";
    }

    private static InstanceSet Set(SearchedLog log, IReadOnlyList<int> instances)
    {
        var contains = new bool[log.Log.Instances.Count];
        foreach (var instance in instances) contains[instance] = true;
        return new InstanceSet(contains);
    }
}
