namespace Throughline.Server.Pages;

/// <summary>What the pages of conversation and suggestions ask of the workspace.</summary>
public interface IRemarkPages
{
    /// <summary>What people say about a map and its steps; null when there is no journey of that id.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="who">Who looks.</param>
    /// <param name="ct">Stops the loading.</param>
    Task<RemarksView?> RemarksAsync(string journeyId, string who, CancellationToken ct);

    /// <summary>Where somebody is named.</summary>
    /// <param name="who">The person.</param>
    /// <param name="lastVisit">When they looked last; null: never.</param>
    /// <param name="ct">Stops the loading.</param>
    Task<MentionsView> MentionsAsync(string who, DateTimeOffset? lastVisit, CancellationToken ct);

    /// <summary>All suggestions.</summary>
    Task<SuggestionsView> SuggestionsAsync(CancellationToken ct);

    /// <summary>A suggestion; null when there is none of that id.</summary>
    Task<SuggestionLine?> SuggestionAsync(string id, CancellationToken ct);

    /// <summary>The conversation as a file; null when there is no journey of that id.</summary>
    /// <param name="journeyId">About which journey; null: about all of them.</param>
    /// <param name="isJson">Whether as JSON; else as a table.</param>
    /// <param name="ct">Stops the loading.</param>
    Task<PageExport?> ExportAsync(string? journeyId, bool isJson, CancellationToken ct);
}
