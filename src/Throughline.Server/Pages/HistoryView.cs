using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Freshness;
using Throughline.Office.Records;

namespace Throughline.Server.Pages;

/// <summary>The versions of a map.</summary>
/// <param name="Kept">The map as it stands.</param>
/// <param name="Versions">A page of them, the newest first; empty: nobody has changed the draft.</param>
/// <param name="HasMore">Whether there are earlier ones.</param>
/// <param name="Difference">Two of them compared; null: none chosen.</param>
/// <param name="Shown">One of them as it was; null: none chosen.</param>
public sealed record HistoryView(KeptMap Kept, IReadOnlyList<VersionLine> Versions, bool HasMore, DifferenceView? Difference, ShownVersionView? Shown)
{
    /// <summary>Of when its data and its last review are; null: not known.</summary>
    public MapAge? Age { get; init; }
}

/// <summary>A version in the list.</summary>
/// <param name="Entry">Who wrote it, when and why.</param>
/// <param name="Changes">What it changed, in sentences.</param>
public sealed record VersionLine(RecordEntry Entry, IReadOnlyList<string> Changes);

/// <summary>A version looked at as it was, with the figures of today's data.</summary>
/// <param name="Entry">Which.</param>
/// <param name="View">The map.</param>
public sealed record ShownVersionView(RecordEntry Entry, MapView View);
