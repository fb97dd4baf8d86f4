namespace Throughline.Journeys.Metrics.Causes;

/// <summary>A change or an outage.</summary>
public sealed class ChangeBefore() : DemandCause(
    "change",
    "A change or outage before it",
    "A change was released or an alert raised at most the change window (48 hours unless set) before, on a configuration item or under a change number that the journey names.")
{
    /// <inheritdoc/>
    public override string? Owner => "change and release management";

    /// <inheritdoc/>
    internal override bool Explains(ExplainedContact contact, MeasuredLog log) =>
        log.Releases.AnyBefore(contact.Instance, contact.Time, MeasureRules.Microseconds(log.Rules.ChangeWindow));
}
