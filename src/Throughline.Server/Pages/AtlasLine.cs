using Throughline.Journeys.Metrics;
using Throughline.Office.Maps.Atlas;

namespace Throughline.Server.Pages;

/// <summary>A journey in the atlas.</summary>
/// <param name="Id">For its address.</param>
/// <param name="Name">As on its map.</param>
/// <param name="Instances">Its journey instances (count).</param>
/// <param name="Coverage">Share of its events that the map explains.</param>
/// <param name="Altitude">How wide it is cut, and why that is thought.</param>
/// <param name="Owner">Who keeps it true; null: nobody.</param>
/// <param name="IsDraft">Whether nobody has changed what the data gave.</param>
/// <param name="Parts">The journeys that are parts of it.</param>
public sealed record AtlasLine(string Id, string Name, Figure Instances, Figure Coverage, AltitudeReading Altitude, string? Owner, bool IsDraft, IReadOnlyList<AtlasLine> Parts)
{
    /// <summary>This one and all below it.</summary>
    public IEnumerable<AtlasLine> WithParts => Parts.SelectMany(part => part.WithParts).Prepend(this);
}
