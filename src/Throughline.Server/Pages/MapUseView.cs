using Throughline.Journeys.Metrics;
using Throughline.Office.Maps.Usage;

namespace Throughline.Server.Pages;

/// <summary>Who uses a map.</summary>
/// <param name="Usage">Day by day.</param>
/// <param name="Opens">How often, by role.</param>
/// <param name="WallArt">The wall-art index; null: nobody has kept the map yet.</param>
/// <param name="IsUnused">Whether nobody has consulted it for 60 days.</param>
public sealed record MapUseView(MapUsage Usage, IReadOnlyList<NamedFigure> Opens, Figure? WallArt, bool IsUnused)
{
    /// <summary>Opens day by day, the newest first.</summary>
    public IReadOnlyList<NamedFigure> Days { get; init; } = [];
}
