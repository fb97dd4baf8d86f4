namespace Throughline.Journeys.Metrics.Causes;

/// <summary>The same once more.</summary>
public sealed class SameMatterAgain() : DemandCause(
    "repeat",
    "The same matter again",
    "The journey had a contact before, or the customer asked about the same topic in another journey at most the before-window (30 days unless set) ago.")
{
    /// <inheritdoc/>
    public override string? Owner => "the team that answered first";

    /// <inheritdoc/>
    internal override bool Explains(ExplainedContact contact, MeasuredLog log) => !contact.IsFirst
        || log.Demands.AnyElsewhereAbout(contact.Topic, contact.Instance, contact.Time - MeasureRules.Microseconds(log.Rules.BeforeWindow), contact.Time - 1);
}
