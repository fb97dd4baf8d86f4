namespace Throughline.Server.Pages;

/// <summary>What the page of a map's versions asks of the workspace.</summary>
public interface IHistoryPages
{
    /// <summary>The versions of a map; null when there is no journey of that id.</summary>
    /// <exception cref="Journeys.WorkspaceException">A version is asked for that there is not.</exception>
    Task<HistoryView?> HistoryAsync(string journeyId, HistoryQuery query, CancellationToken ct);
}
