using Throughline.Journeys.Clocks;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Deadlines missed.</summary>
public sealed class Breaches() : ConcentrationDetector(
    new DetectorDefinition(
        "breach",
        "Deadlines missed",
        "Where deadlines to resolve are missed.",
        ConcentrationMethod.Of("sla-breached-resolve", Least),
        Phases.Wait,
        "deadlines, and the times at which matters were resolved"),
    new ServiceLevelBreached(ClockId.Resolve),
    "deadlines to resolve are missed")
{
    // What is asked towards the end of the day comes nearer to its deadline anyway.
    private const double Least = 0.1;

    /// <inheritdoc/>
    internal override IReadOnlyList<Metric> Implied => [Outcomes.DeadlineMet];

    /// <inheritdoc/>
    internal override KnownMoment Moment => KnownMoments.HalfwayToDeadline;

    /// <inheritdoc/>
    internal override double LeastExcess => Least;
}
