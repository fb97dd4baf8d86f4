namespace Throughline.Journeys.Findings.Detectors;

/// <summary>A new touchpoint.</summary>
public sealed class NewTouchpoint() : TouchpointDetector(
    new DetectorDefinition(
        "new-touchpoint",
        "A new touchpoint",
        "Channels, types of events and tools that journeys did not have before.",
        "First seen two weeks or more after the begin of the data, in 20 journeys or more: how likely all the days with it fall after the first by chance, by the share of journeys that came after it.",
        Phases.Ask,
        "channels, tools or kinds of events in twenty journeys or more"),
    isNew: true)
{
    /// <inheritdoc/>
    protected override string Says(string what, string day, string share) => $"{Wording.Capital(what)} is new since {day}: {share} of the journeys since then.";
}
