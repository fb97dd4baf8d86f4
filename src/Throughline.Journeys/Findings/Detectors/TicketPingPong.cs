using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Tickets bounce between teams.</summary>
public sealed class TicketPingPong() : ConcentrationDetector(
    new DetectorDefinition(
        "ping-pong",
        "Tickets bounce between teams",
        "Where matters come back to a team that had already passed them on.",
        ConcentrationMethod.Of("ping-pong-rate"),
        Phases.Wait,
        "assignments of tickets to teams"),
    new PingPongRate(),
    "matters bounce back to a team that had them before")
{
    /// <inheritdoc/>
    internal override KnownMoment Moment => KnownMoments.HandedOver;
}
