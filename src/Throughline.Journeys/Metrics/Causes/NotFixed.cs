namespace Throughline.Journeys.Metrics.Causes;

/// <summary>Called solved, and was not.</summary>
public sealed class NotFixed() : DemandCause(
    "not-fixed",
    "Not fixed",
    "The customer reopens a ticket, or gets in touch while none is open but one had been resolved or closed before.")
{
    /// <inheritdoc/>
    public override string? Owner => "the team that called it solved";

    /// <inheritdoc/>
    internal override bool Explains(ExplainedContact contact, MeasuredLog log) => contact.IsAfterSolution;
}
