using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>A figure of one phase has become worse.</summary>
public sealed class MetricShift() : ShiftDetector(
    new DetectorDefinition(
        "metric-shift",
        "A figure of one phase has become worse",
        "Since when customers wait longer, hear nothing, come back or have matters opened again more often than before: phases to look at again.",
        "time-to-first-response and time-to-resolve (geometric means), silent-24h, reopen-rate and repeat-contact, everywhere and topic by topic, week by week: whether and when the level has risen once (Hawkins' test with weeks as the units), a time by at least a quarter, a share by at least 5 points.",
        Phases.Wait,
        "two hundred journeys or more over several weeks"))
{
    private const double LeastLonger = 1.25;
    private const double LeastPoints = 0.05;

    private static readonly (Metric Metric, string Phase, string Says)[] Looked =
    [
        (new TimeToFirstResponse(), Phases.Wait, "the first answer takes"),
        (new TimeToResolve(), Phases.Resolve, "the resolution takes"),
        (new SilentForADay(), Phases.Wait, "of the journeys hear nothing for a day"),
        (new ReopenRate(), Phases.Confirm, "of the solved matters are opened again"),
        (new RepeatContact(), Phases.Confirm, "of the customers come back"),
    ];

    /// <inheritdoc/>
    internal override IEnumerable<Shift> Series(SearchedLog log)
    {
        var topics = log.Attribute("topic");
        var rules = Enumerable.Range(1, topics.Size - 1).Select(code => new SegmentRule(topics, code, null, 0)).Prepend(null).ToList();
        return Looked.SelectMany(looked => rules.Select(rule => Of(log, log.Log.Observe(looked.Metric), IsTime(looked.Metric) ? Logarithm : value => value, rule, looked.Metric, looked.Phase)));
    }

    /// <inheritdoc/>
    internal override bool IsWorthSaying(Shift shift, Step step) => step.After - step.Before >= (IsTime(shift.Metric) ? Math.Log(LeastLonger) : LeastPoints);

    /// <inheritdoc/>
    internal override FindingEffect Effect(Shift shift, Step step)
    {
        if (!IsTime(shift.Metric)) return base.Effect(shift, step);
        var (before, after) = (Math.Exp(step.Before), Math.Exp(step.After));
        return new FindingEffect(after - before, before * (Math.Exp(step.Interval.Low) - 1), before * (Math.Exp(step.Interval.High) - 1), "seconds", after, before, shift.Instances.Count);
    }

    /// <inheritdoc/>
    internal override string Says(Shift shift, FindingEffect effect, string week)
    {
        var says = Looked.First(looked => looked.Metric.Definition.Id == shift.Metric.Definition.Id).Says;
        var (now, before) = (Wording.Amount(effect.Here, effect.Unit), Wording.Amount(effect.Elsewhere, effect.Unit));
        return IsTime(shift.Metric) ? $"since the week of {week} {says} {now}, before that {before}" : $"since the week of {week} {now} {says}, before that {before}";
    }

    private static bool IsTime(Metric metric) => metric.Definition.Unit == "seconds";

    private static double Logarithm(double seconds) => Math.Log(Math.Max(seconds, 1));
}
