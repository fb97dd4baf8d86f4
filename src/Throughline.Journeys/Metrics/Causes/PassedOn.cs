namespace Throughline.Journeys.Metrics.Causes;

/// <summary>Passed from team to team.</summary>
public sealed class PassedOn() : DemandCause(
    "passed-on",
    "Passed on, and nobody answered",
    "The customer gets in touch again while a ticket is open that another team took over since the last contact, and no person answered since.")
{
    /// <inheritdoc/>
    public override string? Owner => "the teams that pass it on";

    /// <inheritdoc/>
    internal override bool Explains(ExplainedContact contact, MeasuredLog log) => contact is { IsFirst: false, IsOpen: true, WasPassedOn: true };
}
