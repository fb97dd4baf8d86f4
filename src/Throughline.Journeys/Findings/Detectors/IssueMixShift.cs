using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>What people ask persons for has changed.</summary>
public sealed class IssueMixShift() : ShiftDetector(
    new DetectorDefinition(
        "issue-mix-shift",
        "What people ask for has changed",
        "Since when persons are asked more or less about a topic than before, e.g. since a bot answers the easy questions.",
        "The share of each topic among the journeys with a contact over an assisted channel, week by week: whether and when it has changed once (Hawkins' test with weeks as the units), by at least 3 points.",
        Phases.Ask,
        "topics, and two hundred contacts or more over assisted channels"))
{
    private const double LeastPoints = 0.03;

    private static readonly ContactsPerInstance Metric = new();

    /// <inheritdoc/>
    internal override IEnumerable<Shift> Series(SearchedLog log) =>
        WeekLevels.Of(log, new Observations(Assisted(log)), _ => 1, log.Attribute("topic")).Parts().Select(level => new Shift(Metric, Definition.Phase, level));

    /// <inheritdoc/>
    internal override Exposure? Expose(SearchedLog log, Finding finding)
    {
        var (assisted, inside, isMore) = (Assisted(log), FilterFold.Choose(log.Log, finding.Segment.Filter), finding.Effect.Value > 0);
        return ChangedLevel.Of(log, finding, Harm.Of(assisted, Array.ConvertAll(assisted, instance => inside.Contains[instance] == isMore)), KnownMoment.Opening).About("topic");
    }

    /// <inheritdoc/>
    internal override bool IsWorthSaying(Shift shift, Step step) => Math.Abs(step.After - step.Before) >= LeastPoints;

    /// <inheritdoc/>
    internal override string Says(Shift shift, FindingEffect effect, string week) =>
        $"{Wording.Share(effect.Here)} of what persons are asked since the week of {week}, {Wording.Share(effect.Elsewhere)} before";

    /// <inheritdoc/>
    internal override Seen See(SearchedLog log, Finding finding)
    {
        var (assisted, inside) = (Assisted(log), FilterFold.Choose(log.Log, finding.Segment.Filter));
        return Seen.Share("journey instances with a contact over an assisted channel", assisted, Array.ConvertAll(assisted, instance => inside.Contains[instance]), isHere: null);
    }

    private static int[] Assisted(SearchedLog log) => [.. Enumerable.Range(0, log.Log.Instances.Count).Where(instance => log.Has(instance) && IsAssisted(log.Log, instance))];

    private static bool IsAssisted(MeasuredLog log, int instance)
    {
        var (start, end) = log.Exchanges.Of(instance);
        for (var i = start; i < end; i++)
            if ((log.Exchanges.Turn[i] & Turn.Contact) != Turn.None && log.IsAssisted(log.Exchanges.Event[i])) return true;
        return false;
    }
}
