using Throughline.Journeys.Clocks;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ServiceLevels;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Deadlines are missed, or only just kept, more often than before.</summary>
public sealed class DeadlineSpike() : ShiftDetector(
    new DetectorDefinition(
        "deadline-spike",
        "Deadlines slip since a week",
        "Since when deadlines to resolve are missed, or kept only at the last moment, more often than before.",
        "sla-breached-resolve and sla-near-miss, everywhere and priority by priority, week by week: whether and when the share has risen once (Hawkins' test with weeks as the units), by at least 5 points.",
        Phases.Wait,
        "two hundred deadlines or more over several weeks"))
{
    private const double LeastPoints = 0.05;

    private static readonly (Metric Metric, string Says)[] Looked =
    [
        (new ServiceLevelBreached(ClockId.Resolve), "of the deadlines to resolve are missed"),
        (new NearMiss(), "of the deadlines to resolve are met in the last minutes"),
    ];

    /// <inheritdoc/>
    internal override IEnumerable<Shift> Series(SearchedLog log) =>
        Looked.SelectMany(looked => WeekLevels.Of(log, looked.Metric, log.Attribute("priority")).Each().Select(level => new Shift(looked.Metric, Definition.Phase, level)));

    /// <inheritdoc/>
    internal override Exposure? Expose(SearchedLog log, Finding finding) =>
        ChangedLevel.Of(log, finding, Looked.First(looked => looked.Metric.Definition.Id == finding.Cases.Metric).Metric, KnownMoments.HalfwayToDeadline);

    /// <inheritdoc/>
    internal override bool IsWorthSaying(Shift shift, Step step) => step.After - step.Before >= LeastPoints;

    /// <inheritdoc/>
    internal override string Says(Shift shift, FindingEffect effect, string week)
    {
        var says = Looked.First(looked => looked.Metric.Definition.Id == shift.Metric.Definition.Id).Says;
        return $"since the week of {week} {Wording.Share(effect.Here)} {says}, before that {Wording.Share(effect.Elsewhere)}";
    }
}
