using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Metrics.Trends;

/// <summary>Which shares have changed. All that are asked for together share one control (<see cref="Holm"/>): where nothing has changed, at most one list in twenty says that something has.</summary>
internal static class ShareTrends
{
    private const double Level = 0.05;

    /// <summary>The trend of each share.</summary>
    public static IReadOnlyList<ShareTrend> Of(ShareWeeks weeks, IReadOnlyList<WeeklyShare> counted)
    {
        var shares = counted.Select(weeks.Figures).ToList();
        var steps = shares.Select(Step).ToList();
        var adjusted = Holm.Adjusted([.. steps.Select(step => step?.PValue ?? 1)], counted.Count);
        return [.. counted.Select((share, i) => Trend(weeks, share, shares[i], adjusted[i] <= Level ? steps[i] : null))];
    }

    private static ShareTrend Trend(ShareWeeks weeks, WeeklyShare share, IReadOnlyList<Figure> shares, Step? step)
    {
        if (step is null) return new ShareTrend(shares, null, null);
        var first = Known(shares)[step.Block];
        var change = Comparison.Of(share.Measure(), weeks.From(first), weeks.Before(first));
        return new ShareTrend(shares, DateOnly.FromDateTime(weeks.Begin(first).AddHours(12).UtcDateTime), change);
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
