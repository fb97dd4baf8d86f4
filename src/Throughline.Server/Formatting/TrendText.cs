using Throughline.Journeys.Metrics.Trends;
using Throughline.Journeys.Statistics;

namespace Throughline.Server.Formatting;

/// <summary>Trends of shares in words.</summary>
public static class TrendText
{
    // Half a year can be told apart in so small a line.
    private const int MostWeeks = 26;

    /// <summary>What the weeks allow to say: "up since 7 Sep 2026: 3 % → 9 %".</summary>
    public static string Of(ShareTrend trend) => trend switch
    {
        { Since: { } since, Change: { } change } =>
            $"{(change.Difference?.Value < 0 ? "down" : "up")} since {DateText.Day(new DateTimeOffset(since, TimeOnly.MinValue, TimeSpan.Zero))}: {FigureText.Value(change.Other)} → {FigureText.Value(change.Figure)}",
        _ => Level(trend),
    };

    /// <summary>The weeks of a small line: the latest, and a week with too few says nothing.</summary>
    public static IReadOnlyList<Journeys.Metrics.Figure> Weeks(ShareTrend trend) => [.. trend.Weeks.TakeLast(MostWeeks).Select(week => FigureText.Suppressed(week) ? week with { Value = null } : week)];

    private static string Level(ShareTrend trend) => trend.Weeks.Count(week => week.N > 0) < 2 * StepTest.FewestBlocks ? "too few weeks for a trend" : "no change over the weeks is proven";
}
