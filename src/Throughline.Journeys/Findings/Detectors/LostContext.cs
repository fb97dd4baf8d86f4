using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Asked again after a hand-over.</summary>
public sealed class LostContext() : ConcentrationDetector(
    new DetectorDefinition(
        "lost-context",
        "Asked again after a hand-over",
        "Where customers who have answered questions are asked again by the next team.",
        ConcentrationMethod.Of("asked-again-after-hand-over"),
        Phases.Wait,
        "questions that teams ask customers, and hand-overs between teams"),
    new AskedAgainAfterHandOver(),
    "customers are asked again after a hand-over")
{
    /// <inheritdoc/>
    internal override KnownMoment Moment => KnownMoments.HandedOverAfterQuestion;
}
