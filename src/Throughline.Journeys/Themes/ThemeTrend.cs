using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Themes;

/// <summary>How a theme's share goes over the weeks.</summary>
/// <param name="Weeks">Its share week by week, the latest last.</param>
/// <param name="Since">The first day of the level that it has now; null: no change is proven over all themes that are shown, or there are too few weeks.</param>
/// <param name="Change">From that day on against before; null where <paramref name="Since"/> is.</param>
public sealed record ThemeTrend(IReadOnlyList<Figure> Weeks, DateOnly? Since, Comparison? Change);
