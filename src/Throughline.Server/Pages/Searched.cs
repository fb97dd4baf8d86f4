namespace Throughline.Server.Pages;

/// <summary>What a search answers: a view, nothing of the kind, or not yet.</summary>
/// <param name="View">The view; null where there is nothing of the kind, or not yet.</param>
/// <param name="IsReady">Whether the search is over.</param>
public sealed record Searched<T>(T? View, bool IsReady)
    where T : class;
