namespace Throughline.Journeys.Metrics.Causes;

/// <summary>A need of its own.</summary>
public sealed class FirstNeed() : DemandCause(
    "first-need",
    "A need for the first time",
    "None of the others: the customer needs something, and asks for it once.")
{
    /// <inheritdoc/>
    public override bool IsAvoidable => false;

    /// <inheritdoc/>
    public override string? Owner => null;

    /// <inheritdoc/>
    internal override bool Explains(ExplainedContact contact, MeasuredLog log) => true;
}
