using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Paths;

/// <summary>How much of what happens a graph shows and how much it leaves out as "other"; each two make the whole.</summary>
/// <param name="Steps">Share of the steps, each repetition counted, that are drawn.</param>
/// <param name="OtherSteps">Share of those that are not.</param>
/// <param name="Links">Share of the passages from step to step, begins and ends included, that are drawn.</param>
/// <param name="OtherLinks">Share of those that are not.</param>
public sealed record DrawnShares(Figure Steps, Figure OtherSteps, Figure Links, Figure OtherLinks);
