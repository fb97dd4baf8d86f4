using Throughline.Journeys.Clocks;
using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Deadlines missed.</summary>
public sealed class Breaches() : ConcentrationDetector(
    new DetectorDefinition(
        "breach",
        "Deadlines missed",
        "Where deadlines to resolve are missed.",
        ConcentrationMethod.Of("sla-breached-resolve"),
        Phases.Wait),
    new ServiceLevelBreached(ClockId.Resolve),
    "deadlines to resolve are missed");
