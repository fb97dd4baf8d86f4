using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>A figure of one phase has become worse.</summary>
public sealed class MetricShift() : ShiftDetector(
    new DetectorDefinition(
        "metric-shift",
        "A figure of one phase has become worse",
        "Since when customers wait longer, hear nothing, come back, have matters opened again or are not helped at the first contact more often than before: phases to look at again.",
        "time-to-first-response, time-to-resolve and the time in each phase (geometric means), silent-24h, reopen-rate, repeat-contact, first-contact-resolution and the drop-off in each phase, everywhere and topic by topic, week by week: whether and when the level has become worse once (Hawkins' test with weeks as the units), a time by at least a quarter, a share by at least 5 points.",
        Phases.Wait,
        "two hundred journeys or more over several weeks"))
{
    private const double LeastLonger = 1.25;
    private const double LeastPoints = 0.05;

    private static readonly (Metric Metric, string Phase, string Says, KnownMoment? Known)[] Looked =
    [
        (new TimeToFirstResponse(), Phases.Wait, "the first answer takes", null),
        (new TimeToResolve(), Phases.Resolve, "the resolution takes", null),
        (new SilentForADay(), Phases.Wait, "of the journeys hear nothing for a day", null),
        (new ReopenRate(), Phases.Confirm, "of the solved matters are opened again", KnownMoments.Solved),
        (new RepeatContact(), Phases.Confirm, "of the customers come back", KnownMoments.Repeat),
        (new FirstContactResolution(), Phases.Resolve, "of the solved matters are solved at the first contact", null),
        .. EndsInPhase.All.Select(metric => ((Metric)metric, metric.Phase, $"of those in the phase \"{metric.Phase}\" get no further", (KnownMoment?)null)),
        .. TimeInPhase.All.Select(metric => ((Metric)metric, metric.Phase, $"the phase \"{metric.Phase}\" takes", (KnownMoment?)null)),
    ];

    /// <inheritdoc/>
    internal override IEnumerable<Shift> Series(SearchedLog log) =>
        Looked.SelectMany(looked => WeekLevels.Of(log, looked.Metric, log.Attribute("topic")).Each().Select(level => new Shift(looked.Metric, looked.Phase, level)));

    /// <inheritdoc/>
    internal override Exposure? Expose(SearchedLog log, Finding finding)
    {
        var (metric, _, _, known) = Looked.First(looked => looked.Metric.Definition.Id == finding.Cases.Metric);
        return ChangedLevel.Of(log, finding, metric, known);
    }

    /// <inheritdoc/>
    internal override bool IsWorthSaying(Shift shift, Step step) =>
        Worsening(shift, step) >= (WeekLevels.IsTime(shift.Metric) ? Math.Log(LeastLonger) : LeastPoints);

    private static double Worsening(Shift shift, Step step) => shift.Metric.Definition.Better == Better.Higher ? step.Before - step.After : step.After - step.Before;

    /// <inheritdoc/>
    internal override FindingEffect Effect(Shift shift, LevelChange change)
    {
        if (!WeekLevels.IsTime(shift.Metric)) return base.Effect(shift, change);
        var (before, after, interval) = (Math.Exp(change.Step.Before), Math.Exp(change.Step.After), change.Step.Interval);
        return new FindingEffect(after - before, before * (Math.Exp(interval.Low) - 1), before * (Math.Exp(interval.High) - 1), "seconds", after, before, shift.Level.Members);
    }

    /// <inheritdoc/>
    internal override string Says(Shift shift, FindingEffect effect, string week)
    {
        var says = Looked.First(looked => looked.Metric.Definition.Id == shift.Metric.Definition.Id).Says;
        var (now, before) = (Wording.Amount(effect.Here, effect.Unit), Wording.Amount(effect.Elsewhere, effect.Unit));
        return WeekLevels.IsTime(shift.Metric) ? $"since the week of {week} {says} {now}, before that {before}" : $"since the week of {week} {now} {says}, before that {before}";
    }
}
