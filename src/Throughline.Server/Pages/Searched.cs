namespace Throughline.Server.Pages;

/// <summary>What a search answers: a view, nothing of the kind, or not yet.</summary>
/// <param name="View">The view; where the search is not over that of the last one, before newer events came. Null where there is nothing of the kind, or not yet.</param>
/// <param name="IsReady">Whether the search is over.</param>
public sealed record Searched<T>(T? View, bool IsReady)
    where T : class;
