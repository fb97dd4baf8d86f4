using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;

namespace Throughline.Server.Pages;

/// <summary>What the map pages do to the maps. Each call is a version of its own; what it refuses it says in words for the person who asked.</summary>
public interface IMapActions
{
    /// <summary>Changes a map as it is now, whoever has changed it since it was looked at.</summary>
    /// <param name="journeyId">The map.</param>
    /// <param name="changes">Says what to change of the map as it is.</param>
    /// <param name="who">Who changes it.</param>
    /// <param name="why">The reason; empty: none.</param>
    /// <param name="ct">Stops waiting.</param>
    Task ChangeAsync(string journeyId, Func<DrawnMap, IReadOnlyList<MapChange>> changes, string who, string why, CancellationToken ct);

    /// <summary>Takes a version back, or does it again.</summary>
    Task UndoAsync(string journeyId, long version, bool isRedo, string who, CancellationToken ct);

    /// <summary>Makes an earlier version the newest one.</summary>
    Task RestoreAsync(string journeyId, long version, string who, string why, CancellationToken ct);
}
