using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Themes;

/// <summary>Which themes' shares have changed. All themes that are asked for share one control (<see cref="Holm"/>): where nothing has changed, at most one list in twenty says that something has.</summary>
internal static class ThemeTrends
{
    private const double Level = 0.05;

    /// <summary>The trend of each theme.</summary>
    public static IReadOnlyList<ThemeTrend> Of(ThemeWeeks weeks, IReadOnlyList<ThemeMeasures> themes)
    {
        var shares = themes.Select(weeks.Shares).ToList();
        var steps = shares.Select(Step).ToList();
        var adjusted = Holm.Adjusted([.. steps.Select(step => step?.PValue ?? 1)], themes.Count);
        return [.. themes.Select((theme, i) => Trend(weeks, theme, shares[i], adjusted[i] <= Level ? steps[i] : null))];
    }

    private static ThemeTrend Trend(ThemeWeeks weeks, ThemeMeasures theme, IReadOnlyList<Figure> shares, Step? step)
    {
        if (step is null) return new ThemeTrend(shares, null, null);
        var begin = weeks.Begin(Known(shares)[step.Block]);
        var change = Comparison.Of(theme.Share, weeks.From(Known(shares)[step.Block]), weeks.Before(Known(shares)[step.Block]));
        return new ThemeTrend(shares, DateOnly.FromDateTime(begin.AddHours(12).UtcDateTime), change);
    }

    private static Step? Step(IReadOnlyList<Figure> shares)
    {
        var known = Known(shares);
        return StepTest.Of([.. known.Select(week => shares[week].Value!.Value)], [.. known.Select(week => (double)shares[week].N)]);
    }

    private static int[] Known(IReadOnlyList<Figure> shares)
    {
        var isThin = ThinBlocks.Of([.. shares.Select(week => (int)week.N)]);
        return [.. Enumerable.Range(0, shares.Count).Where(week => shares[week].N > 0 && !isThin[week])];
    }
}
