using Throughline.Journeys.Findings.Segments;

namespace Throughline.Journeys.Findings;

/// <summary>A level week by week, with those whom it is about.</summary>
/// <param name="Rule">Of which segment; null: of all that was observed.</param>
/// <param name="Weeks">The level.</param>
/// <param name="Members">How many observations.</param>
/// <param name="Instances">The instance of each, read when it is asked for.</param>
internal sealed record WeekLevel(SegmentRule? Rule, WeekSeries Weeks, int Members, Func<IEnumerable<int>> Instances)
{
    /// <summary>The instances that were asked for on a day or later, each once.</summary>
    public int[] Since(SearchedLog log, DateOnly day) => [.. Instances().Where(instance => log.Weeks.Monday(log.Weeks.Of(instance)) >= day).Distinct()];
}
