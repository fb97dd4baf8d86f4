using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Urgent and left alone.</summary>
public sealed class UrgentLeftAlone() : ConcentrationDetector(
    new DetectorDefinition(
        "unacknowledged",
        "Urgent and left alone",
        "Where matters with a time to acknowledge lie longer than that before anybody takes notice.",
        ConcentrationMethod.Of("unacknowledged"),
        Phases.Wait),
    new AcknowledgedLate(),
    "urgent matters are left alone for longer than the time to acknowledge");
