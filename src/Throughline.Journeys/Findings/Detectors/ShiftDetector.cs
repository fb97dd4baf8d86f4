using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Finds series whose level has changed in some week.</summary>
/// <param name="definition">What it looks for.</param>
public abstract class ShiftDetector(DetectorDefinition definition) : Detector(definition)
{
    private const int FewestMembers = 200;

    /// <inheritdoc/>
    internal sealed override Suspicions Suspect(SearchedLog log)
    {
        var shifts = Series(log).Where(shift => shift.Instances.Count >= FewestMembers).ToList();
        return new Suspicions(shifts.Count, [.. shifts
            .Where(shift => shift.Weeks.Step() is { PValue: <= Suspicions.MostPValue } step && IsWorthSaying(shift, step))
            .Select(shift => new Suspicion(shift.Weeks.Step()!.PValue, shift))]);
    }

    /// <inheritdoc/>
    internal sealed override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound) =>
        proven.Select(pair => Make(log, (Shift)pair.Subject, pair.Q));

    /// <summary>Every series that is looked at.</summary>
    internal abstract IEnumerable<Shift> Series(SearchedLog log);

    /// <summary>Whether a change is one for the worse, and large enough.</summary>
    internal abstract bool IsWorthSaying(Shift shift, Step step);

    /// <summary>The sentence.</summary>
    internal abstract string Says(Shift shift, FindingEffect effect, string week);

    /// <summary>The change in the unit of the finding.</summary>
    internal virtual FindingEffect Effect(Shift shift, Step step) =>
        new(step.After - step.Before, step.Interval.Low, step.Interval.High, "share", step.After, step.Before, shift.Instances.Count);

    /// <summary>The series of a metric's observations in a segment.</summary>
    internal static Shift Of(SearchedLog log, Observations observations, Func<double, double> number, SegmentRule? rule, Metric metric, string phase)
    {
        var members = Enumerable.Range(0, observations.Count).Where(i => log.Has(observations.Instance[i]) && rule?.Has(observations.Instance[i]) != false).ToArray();
        var instances = Array.ConvertAll(members, i => observations.Instance[i]);
        return new Shift(metric, rule, phase, instances, WeekSeries.Of(log, instances, i => number(observations.ValueOf(members[i]))));
    }

    /// <inheritdoc/>
    internal override Seen See(SearchedLog log, Finding finding) => Seen.InSegment(log, finding);

    private Finding Make(SearchedLog log, Shift shift, double q)
    {
        var step = shift.Weeks.Step()!;
        var (onset, effect) = (shift.Weeks.Onset(step), Effect(shift, step));
        var segment = shift.Rule is null ? Segment.Everywhere : log.SegmentOf(shift.Rule.Values);
        return new Finding
        {
            Id = FindingIds.Of($"{Definition.Id}/{shift.Metric.Definition.Id}", log.Scope.Journey, segment),
            Detector = Definition.Id,
            Statement = $"{Wording.Where(segment)}: {Says(shift, effect, Wording.Day(onset.Day))}.",
            Journey = log.Scope.Journey,
            Phase = shift.Phase,
            Segment = segment,
            Effect = effect,
            Since = onset.Day,
            SinceBetween = (onset.Earliest, onset.Latest),
            Q = q,
            HeldAlike = [],
            Cases = FindingCases.Of(log, shift.Metric.Definition.Id, segment),
            Struck = [.. shift.Instances.Where(instance => log.Weeks.Monday(log.Weeks.Of(instance)) >= onset.Day).Distinct()],
        };
    }

    /// <summary>A series.</summary>
    /// <param name="Metric">What is measured; opens the cases.</param>
    /// <param name="Rule">Of which segment; null: everywhere.</param>
    /// <param name="Phase">The phase it belongs to.</param>
    /// <param name="Instances">The instance of each observation.</param>
    /// <param name="Weeks">Their means.</param>
    internal sealed record Shift(Metric Metric, SegmentRule? Rule, string Phase, IReadOnlyList<int> Instances, WeekSeries Weeks);
}
