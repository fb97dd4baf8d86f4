namespace Throughline.Office.Maps.Freshness;

/// <summary>Something about a map that is no longer as it should be.</summary>
/// <param name="Kind">What.</param>
/// <param name="State">How bad.</param>
/// <param name="Since">The last change or review, the newest event, or the day on which the review was due.</param>
public sealed record Lapse(LapseKind Kind, FreshnessState State, DateOnly Since);
