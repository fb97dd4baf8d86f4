using Throughline.Journeys.Events;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Solved, and it was not.</summary>
public sealed class Reopenings() : ConcentrationDetector(
    new DetectorDefinition(
        "reopened",
        "Solved, and it was not",
        "Where matters are called solved and are opened again.",
        ConcentrationMethod.Of("reopen-rate", Least),
        Phases.Confirm,
        "resolutions and reopenings"),
    new ReopenRate(),
    "solved matters are opened again")
{
    // A reopening is rare and plain to see: less of it is worth saying.
    private const double Least = 0.05;

    /// <inheritdoc/>
    internal override IReadOnlyList<string> NeededTypes => [EventTypes.TicketReopened];

    /// <inheritdoc/>
    internal override IReadOnlyList<Metric> Implied => [Outcomes.ComingBack];

    /// <inheritdoc/>
    internal override KnownMoment Moment => KnownMoments.Solved;

    /// <inheritdoc/>
    internal override double LeastExcess => Least;
}
