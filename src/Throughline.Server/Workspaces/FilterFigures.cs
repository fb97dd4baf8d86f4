using Throughline.Journeys.Metrics;

namespace Throughline.Server.Workspaces;

/// <summary>What the figure beside a filter means.</summary>
public static class FilterFigures
{
    /// <summary>How much a filter keeps.</summary>
    public static MetricDefinition Kept { get; } = new(
        "kept", "Kept by the filter", "How large a part of the journey the filter leaves to look at.",
        "Share of the journey's instances that meet every condition of the filter; Wilson's 95 % interval.", "share", Better.Neither);
}
