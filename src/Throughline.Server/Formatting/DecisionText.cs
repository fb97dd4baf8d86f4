using Throughline.Journeys.Identity;

namespace Throughline.Server.Formatting;

/// <summary>Decisions about identifiers in words; the pages and the commands say the same.</summary>
public static class DecisionText
{
    /// <summary>What was decided, as a sentence.</summary>
    public static string Sentence(IdentityDecision decision) => decision.Kind switch
    {
        IdentityDecisionKind.Merge => $"{decision.One} and {decision.Other} are one customer's.",
        IdentityDecisionKind.KeepApart => $"{decision.One} and {decision.Other} are not one customer's.",
        _ => $"decision {decision.Withdrawn} is taken back.",
    };
}
