using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Repeat contact.</summary>
public sealed class RepeatContacts() : ConcentrationDetector(
    new DetectorDefinition(
        "repeat-contact",
        "Repeat contact",
        "Where customers have to turn to the service again about the same matter.",
        ConcentrationMethod.Of("repeat-contact"),
        Phases.Confirm),
    new RepeatContact(),
    "customers come back within the window for repeats");
