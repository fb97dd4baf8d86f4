using Throughline.Journeys.Metrics;
using Throughline.Office.Maps.Freshness;
using Throughline.Office.Maps.Usage;

namespace Throughline.Server.Workspaces;

/// <summary>What the figures about the use of a map mean. They count people opening pages, not journeys: no list of cases stands behind them.</summary>
public static class MapUseFigures
{
    /// <summary>How often a map was opened.</summary>
    public static MetricDefinition Opens { get; } = DataFigures.Count("map-opens", "Opens", "How often people opened the map.", "Count of the times that its page was opened, by role, over the last 400 days; loading it again by itself does not count.", Better.Higher);

    /// <summary>The wall-art index.</summary>
    public static MetricDefinition WallArtIndex { get; } = new(
        "wall-art-index", "Wall-art index", "How much of a picture on the wall the map has become.",
        "Mean of three parts, each from 0 to 1: days since the last version or review, of 180; days since it was last opened, of 60; days since a decision last cited it, of 180. What never happened counts from the day on which the map was first kept. n is the number of days since then.",
        "share", Better.Lower);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [Opens, WallArtIndex];

    /// <summary>The opens of one role.</summary>
    internal static Figure Opened(RoleOpens opens, DateTimeOffset since, DateTimeOffset now) =>
        new(Opens.Id, opens.Opens, null, null, opens.Opens, Opens.Unit, $"opens by {opens.Role}", since, now, now);

    /// <summary>The index of a map.</summary>
    internal static Figure Index(WallArt art, DateTimeOffset kept, DateTimeOffset now) =>
        new(WallArtIndex.Id, art.Index, null, null, (long)(now - kept).TotalDays, WallArtIndex.Unit, "days since the map was first kept", kept, now, now);
}
