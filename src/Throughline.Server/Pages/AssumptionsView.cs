using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>What a map takes for true without having seen it.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="JourneyName">Its name.</param>
/// <param name="Lines">The assumptions: refuted ones first, then open, then supported.</param>
/// <param name="Steps">The steps of its map, by id and name.</param>
/// <param name="Metrics">What can be claimed, by part of the journey.</param>
public sealed record AssumptionsView(string JourneyId, string JourneyName, IReadOnlyList<AssumptionLine> Lines, IReadOnlyList<KeyValuePair<string, string>> Steps, IReadOnlyList<MetricGroup> Metrics);
