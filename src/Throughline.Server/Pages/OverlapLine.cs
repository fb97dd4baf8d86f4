using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>What two journeys share.</summary>
/// <param name="OneId">Of the one.</param>
/// <param name="One">Its name.</param>
/// <param name="OtherId">Of the other.</param>
/// <param name="Other">Its name.</param>
/// <param name="Instances">Share of the instances of either that belong to both.</param>
/// <param name="Customers">Share of the customers of either that have been through both.</param>
/// <param name="Events">Share of the events of either that belong to both.</param>
/// <param name="Steps">What the first calls the steps that both bind to the same events.</param>
public sealed record OverlapLine(string OneId, string One, string OtherId, string Other, Figure Instances, Figure Customers, Figure Events, IReadOnlyList<string> Steps);
