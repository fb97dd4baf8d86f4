using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Urgent and left alone.</summary>
public sealed class UrgentLeftAlone() : ConcentrationDetector(
    new DetectorDefinition(
        "unacknowledged",
        "Urgent and left alone",
        "Where matters with a time to acknowledge lie longer than that before anybody takes notice.",
        ConcentrationMethod.Of("unacknowledged", Least),
        Phases.Wait,
        "acknowledgements, and priorities with an agreed time to acknowledge"),
    new AcknowledgedLate(),
    "urgent matters are left alone for longer than the time to acknowledge")
{
    // Of urgent matters every one counts.
    private const double Least = 0.03;

    /// <inheritdoc/>
    internal override double LeastExcess => Least;
}
