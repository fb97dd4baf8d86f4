namespace Throughline.Journeys.Metrics.Causes;

/// <summary>Self-service that did not help.</summary>
public sealed class SelfServiceFailed() : DemandCause(
    "self-service-failed",
    "Self-service did not help",
    "The customer asks a person, at most the self-service window (48 hours unless set) after reading an article or using a bot or voice menu in the same journey, without having asked a person between.")
{
    /// <inheritdoc/>
    public override string? Owner => "the editors of articles, bots and voice menus";

    /// <inheritdoc/>
    internal override bool Explains(ExplainedContact contact, MeasuredLog log) =>
        contact.SinceSelfService <= MeasureRules.Microseconds(log.Rules.SelfServiceWindow) && log.IsAssisted(contact.Event);
}
