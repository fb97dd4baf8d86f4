namespace Throughline.Journeys.Metrics.Causes;

/// <summary>Where does it stand.</summary>
public sealed class StatusChase() : DemandCause(
    "status-chase",
    "Asks where it stands",
    "The customer gets in touch again while a ticket is open, before a day of silence is over, or in a log that does not record words.")
{
    /// <inheritdoc/>
    public override string? Owner => "the team that holds the matter";

    /// <inheritdoc/>
    internal override bool Explains(ExplainedContact contact, MeasuredLog log) => contact is { IsFirst: false, IsOpen: true };
}
