using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Metrics.Causes;

/// <summary>A day of silence.</summary>
public sealed class Silence() : DemandCause(
    "silence",
    "A day of silence",
    "The customer gets in touch again while a ticket is open and 24 hours or more have passed without a word, in a log that records words.")
{
    /// <inheritdoc/>
    public override string? Owner => "the team that holds the matter";

    /// <inheritdoc/>
    internal override bool Explains(ExplainedContact contact, MeasuredLog log) =>
        contact is { IsFirst: false, IsOpen: true, Quiet: >= SilentForADay.Day } && log.Instances.RecordsWords;
}
