using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings;

/// <summary>Names the cases of findings.</summary>
internal static class FindingCases
{
    /// <summary>The cases of a metric in a segment of what was searched.</summary>
    /// <param name="log">What was searched.</param>
    /// <param name="metric">Id of the metric.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="part">Part of the metric, where it has several.</param>
    public static CaseReference Of(SearchedLog log, string metric, Segment segment, string? part = null)
    {
        var searched = FilterWords.Parse(log.Scope.Filter);
        // Values of one word are alternatives, so the segment's takes the place of a wider choice.
        var kept = searched.Terms.Where(term => segment.Terms.All(narrower => narrower.Word != term.Word));
        return new CaseReference(log.Scope.Journey, metric, part, (searched with { Terms = [.. kept, .. segment.Terms] }).ToString());
    }
}
