using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Evidence;

/// <summary>What a detector measured for a finding: an observation for each searched member, and which of them belong to the finding.</summary>
/// <param name="Unit">Of the numbers; of a share 1 is struck and 0 spared.</param>
/// <param name="Summary">How the numbers become one figure.</param>
/// <param name="Population">Who is counted, in words.</param>
/// <param name="Observations">One each.</param>
/// <param name="IsHere">Whether an observation belongs to the finding, by place; null: all do, since before and after are compared.</param>
internal sealed record Seen(string Unit, Summary Summary, string Population, Observations Observations, bool[]? IsHere)
{
    /// <summary>What concentrates is read by the values of the segment's own attributes; else by those that everybody asks for first.</summary>
    public bool IsInSegment { get; init; }

    /// <summary>Of a change: the day by which an observation is before or since, by place; null: the day on which its journey was asked for.</summary>
    public Func<int, DateOnly>? Day { get; init; }

    /// <summary>Whether a change is counted over all weeks, those included that are thin at the ends of the data.</summary>
    public bool HasThinWeeks { get; init; }

    /// <summary>What those who were measured can be told apart by, as far as it was known before the harm could strike; null: by all that they began with.</summary>
    public IReadOnlyList<InstanceAttribute>? Known { get; init; }

    /// <summary>All that a finding's metric sees in its segment, before and after.</summary>
    public static Seen InSegment(SearchedLog log, Finding finding)
    {
        var measure = log.Log.Measure(MetricCatalogue.All.First(metric => metric.Definition.Id == finding.Cases.Metric));
        var inside = FilterFold.Choose(log.Log, finding.Segment.Filter);
        var kept = Enumerable.Range(0, measure.Observations.Count).Where(i => log.Has(measure.Observations.Instance[i]) && inside.Contains[measure.Observations.Instance[i]]).ToArray();
        var observations = new Observations(Array.ConvertAll(kept, i => measure.Observations.Instance[i]), Array.ConvertAll(kept, measure.Observations.ValueOf));
        var population = measure.Definition.Unit == "seconds" ? $"{measure.Population}; medians, where the finding's sentence speaks of geometric means" : measure.Population;
        return new Seen(measure.Definition.Unit, measure.Summary, population, observations, IsHere: null);
    }

    /// <summary>A share of the struck among those of a log that could have been.</summary>
    public static Seen Share(string population, int[] instance, bool[] isHit, bool[]? isHere) =>
        new("share", Summary.Share, population, new Observations(instance, Array.ConvertAll(isHit, hit => hit ? 1.0 : 0)), isHere);
}
