using Throughline.Journeys.Maps;
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

    /// <summary>Draws a path.</summary>
    /// <param name="journeyId">The map.</param>
    /// <param name="name">Its name; empty: made of the way.</param>
    /// <param name="kind">Intended or broken.</param>
    /// <param name="way">The key of an <see cref="Journeys.Conformance.UnexplainedWay"/>; null: the way that journeys mostly go.</param>
    /// <param name="who">Who draws it.</param>
    /// <param name="ct">Stops waiting.</param>
    Task AddPathAsync(string journeyId, string name, PathKind kind, string? way, string who, CancellationToken ct);

    /// <summary>Draws an observed way of going wrong.</summary>
    /// <param name="journeyId">The map.</param>
    /// <param name="step">The id of its step in the draft from the data.</param>
    /// <param name="who">Who draws it.</param>
    /// <param name="ct">Stops waiting.</param>
    Task AddBrokenAsync(string journeyId, string step, string who, CancellationToken ct);

    /// <summary>Keeps a map that is new.</summary>
    Task AddAsync(DrawnMap made, string who, string why, CancellationToken ct);

    /// <summary>Takes a version back, or does it again.</summary>
    Task UndoAsync(string journeyId, long version, bool isRedo, string who, CancellationToken ct);

    /// <summary>Makes an earlier version the newest one.</summary>
    Task RestoreAsync(string journeyId, long version, string who, string why, CancellationToken ct);
}
