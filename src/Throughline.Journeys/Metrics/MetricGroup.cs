using Throughline.Journeys.Metrics.ByPart;

namespace Throughline.Journeys.Metrics;

/// <summary>The metrics of one part of the journey.</summary>
/// <param name="Id">For addresses, e.g. <c>hand-overs</c>.</param>
/// <param name="Name">As a heading.</param>
/// <param name="Metrics">In the order in which they are listed.</param>
/// <param name="ByPart">Those that are asked of each channel, article or edge.</param>
public sealed record MetricGroup(string Id, string Name, IReadOnlyList<Metric> Metrics, IReadOnlyList<MetricByPart> ByPart)
{
    /// <summary>Whether a definition has all these words in its name, id or sentence; without words every one does.</summary>
    public static bool Speaks(MetricDefinition definition, string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(word => $"{definition.Name} {definition.Id} {definition.Sentence}".Contains(word, StringComparison.OrdinalIgnoreCase));
}
