namespace Throughline.Journeys.Identity;

/// <summary>A person's word about identifiers. Decisions are only ever appended; taking one back is a decision of its own.</summary>
/// <param name="Id">From 1, ascending.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="One">An identifier, <c>kind:value</c>; empty for <see cref="IdentityDecisionKind.Withdraw"/>.</param>
/// <param name="Other">The other identifier; empty for <see cref="IdentityDecisionKind.Withdraw"/>.</param>
/// <param name="Withdrawn">The decision that is taken back; 0 for the other kinds.</param>
/// <param name="Who">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Why">The reason, for whoever reads it later.</param>
public sealed record IdentityDecision(long Id, IdentityDecisionKind Kind, string One, string Other, long Withdrawn, string Who, DateTimeOffset At, string Why);
