namespace Throughline.Journeys.Metrics.Trends;

/// <summary>How a share goes over the weeks.</summary>
/// <param name="Weeks">The share week by week, the latest last.</param>
/// <param name="Since">The first day of the level that it has now; null: no change is proven over all shares that are shown beside it, or there are too few weeks.</param>
/// <param name="Change">From that day on against before; null where <paramref name="Since"/> is.</param>
public sealed record ShareTrend(IReadOnlyList<Figure> Weeks, DateOnly? Since, Comparison? Change);
