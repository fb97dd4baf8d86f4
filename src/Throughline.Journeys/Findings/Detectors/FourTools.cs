using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Four tools for one ticket.</summary>
public sealed class FourTools() : ConcentrationDetector(
    new DetectorDefinition(
        "four-tools",
        "Four tools for one ticket",
        "Where agents have to change between four tools or more to answer one ticket.",
        ConcentrationMethod.Of("tickets with tools-per-ticket of four or more"),
        Phases.Wait,
        "tools that agents open, with the ticket that they open them for"),
    new ToolsPerTicket(),
    "tickets take four tools or more")
{
    private const double Many = 4;

    /// <inheritdoc/>
    internal override KnownMoment Moment => KnownMoments.FirstTool;

    /// <inheritdoc/>
    protected override bool IsHarm(double value) => value >= Many;
}
