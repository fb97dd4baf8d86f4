using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Deadlines met at the last moment.</summary>
public sealed class NearMisses() : ConcentrationDetector(
    new DetectorDefinition(
        "near-miss",
        "Deadlines met at the last moment",
        "Where deadlines are kept only just: the report says met, the customer was close to being let down.",
        ConcentrationMethod.Of("sla-near-miss"),
        Phases.Wait,
        "deadlines, and the times at which matters were resolved"),
    new NearMiss(),
    "deadlines are met in the last minutes")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Metric> Implied => [Outcomes.DeadlineMet];

    /// <inheritdoc/>
    internal override KnownMoment Moment => KnownMoments.HalfwayToDeadline;
}
