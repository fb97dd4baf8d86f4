namespace Throughline.Journeys.Findings.Detectors;

/// <summary>A vanished step.</summary>
public sealed class VanishedStep() : TouchpointDetector(
    new DetectorDefinition(
        "vanished-step",
        "A vanished step",
        "Channels, types of events and tools that journeys no longer have.",
        "Last seen two weeks or more before the end of the data, in 20 journeys or more: how likely all the days with it fall before the last by chance, by the share of journeys that came before it.",
        Phases.Ask,
        "channels, tools or kinds of events in twenty journeys or more"),
    isNew: false)
{
    /// <inheritdoc/>
    protected override string Says(string what, string day, string share) => $"{Wording.Capital(what)} is gone since {day}; it was in {share} of the journeys before.";
}
