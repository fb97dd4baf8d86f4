using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Deadline at risk, and nobody says so.</summary>
public sealed class QuietRisk() : ConcentrationDetector(
    new DetectorDefinition(
        "risk-without-word",
        "Deadline at risk, and nobody says so",
        "Where customers hear nothing while their deadline is about to be missed.",
        ConcentrationMethod.Of("sla-risk-without-word"),
        Phases.Wait),
    new RiskWithoutWord(),
    "deadlines at risk pass without a word to the customer");
