using Throughline.Journeys.Maps;

namespace Throughline.Server.Workspaces;

/// <summary>What is said of a map before anything is drawn.</summary>
/// <param name="Name">The journey as the customer would say it.</param>
/// <param name="Id">Short name for addresses; null: made of the name.</param>
/// <param name="Owner">Who answers for it; null: nobody yet.</param>
/// <param name="Scope">Which instances belong to it; null: all.</param>
public sealed record MapHead(string Name, string? Id, string? Owner, JourneyScope? Scope);
