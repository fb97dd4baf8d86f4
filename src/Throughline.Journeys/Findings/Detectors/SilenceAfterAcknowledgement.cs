using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Silent after the acknowledgement.</summary>
public sealed class SilenceAfterAcknowledgement() : ConcentrationDetector(
    new DetectorDefinition(
        "silent-after-acknowledgement",
        "Silent after the acknowledgement",
        "Where customers are told that their matter has arrived and then hear nothing for a day or more; and whether those come back.",
        ConcentrationMethod.Of("silent-after-acknowledgement-24h"),
        Phases.Wait,
        "acknowledgements and replies to customers, with their times"),
    new SilentAfterAcknowledgement(),
    "customers hear nothing for a day after the acknowledgement")
{
    /// <inheritdoc/>
    internal override KnownMoment Moment => KnownMoments.Acknowledged;
}
