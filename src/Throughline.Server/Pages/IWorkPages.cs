namespace Throughline.Server.Pages;

/// <summary>What the pages of mapping sessions and of the work on a journey ask of the workspace.</summary>
public interface IWorkPages
{
    /// <summary>The mapping sessions of a journey; null when there is no journey of that id.</summary>
    Task<SessionsView?> SessionsAsync(string journeyId, CancellationToken ct);

    /// <summary>A mapping session with its pack; null when there is none of that number.</summary>
    Task<SessionView?> SessionAsync(string journeyId, long number, CancellationToken ct);

    /// <summary>What the desk lacks in a journey; null when there is no journey of that id.</summary>
    /// <param name="journeyId">The journey; <c>all</c>: in all.</param>
    /// <param name="owner">Whose gaps of the register; empty: everybody's.</param>
    /// <param name="ct">Stops it.</param>
    Task<GapsView?> GapsAsync(string journeyId, string owner, CancellationToken ct);

    /// <summary>The quick wins of a journey's map; null when there is no journey of that id.</summary>
    Task<QuickWinsView?> QuickWinsAsync(string journeyId, CancellationToken ct);

    /// <summary>The work on a journey, by stage of its cycle; null when there is no journey of that id.</summary>
    Task<WorkView?> WorkAsync(string journeyId, CancellationToken ct);
}
