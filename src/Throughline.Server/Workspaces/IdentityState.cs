using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;

namespace Throughline.Server.Workspaces;

/// <summary>Who is who in a workspace at one state of its events and decisions.</summary>
/// <param name="Log">The events, with their sources.</param>
/// <param name="Graph">Which identifiers are one customer's.</param>
/// <param name="Decisions">All decisions, those that were taken back included.</param>
public sealed record IdentityState(EventLog Log, IdentityGraph Graph, IReadOnlyList<IdentityDecision> Decisions);
