namespace Throughline.Server.Workspaces;

/// <summary>Changes whenever the events or the settings do; for deciding whether what is in memory is still true.</summary>
/// <param name="EventBytes">Size of the event store with its log.</param>
/// <param name="EventsChanged">When it was written last, UTC.</param>
/// <param name="Settings">When <c>settings.json</c> was written last, UTC.</param>
/// <param name="Clocks">When <c>clocks.yaml</c> was written last; 1601 where there is none.</param>
/// <param name="Measures">When <c>measures.json</c> was written last; 1601 where there is none.</param>
public readonly record struct WorkspaceStamp(long EventBytes, DateTime EventsChanged, DateTime Settings, DateTime Clocks, DateTime Measures)
{
    /// <summary>Whether another state went by the same settings.</summary>
    public bool HasSettingsOf(WorkspaceStamp other) => Settings == other.Settings && Clocks == other.Clocks && Measures == other.Measures;
}
