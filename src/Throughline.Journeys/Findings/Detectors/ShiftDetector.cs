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
    internal sealed override string? TooFew(SearchedLog log) => Series(log).Select(shift => shift.Level.Members).DefaultIfEmpty().Max() is > 0 and var most
        ? $"The longest series counts {Wording.Count(most)}. It takes {FewestMembers}."
        : null;

    /// <inheritdoc/>
    internal sealed override Suspicions Suspect(SearchedLog log)
    {
        var shifts = Series(log).Where(shift => shift.Level.Members >= FewestMembers).ToList();
        return new Suspicions(shifts.Count, [.. shifts
            .Where(shift => shift.Level.Weeks.Step() is { PValue: <= Suspicions.MostPValue } step && IsWorthSaying(shift, step))
            .Select(shift => new Suspicion(shift.Level.Weeks.Step()!.PValue, shift))]);
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
    internal virtual FindingEffect Effect(Shift shift, LevelChange change) => change.Effect("share", shift.Level.Members);

    /// <inheritdoc/>
    internal override Seen See(SearchedLog log, Finding finding) => Seen.InSegment(log, finding);

    private Finding Make(SearchedLog log, Shift shift, double q)
    {
        var change = LevelChange.Of(shift.Level.Weeks);
        var (effect, segment) = (Effect(shift, change), shift.Rule is null ? Segment.Everywhere : log.SegmentOf(shift.Rule.Values));
        var metric = shift.Metric.Definition.Id;
        return change.Finding(
            log,
            Definition,
            $"{Definition.Id}/{metric}",
            segment,
            $"{Wording.Where(segment)}: {Says(shift, effect, change.Week)}.",
            effect,
            FindingCases.Of(log, metric, segment),
            shift.Level.Since(log, change.Onset.Day),
            q) with
        {
            Phase = shift.Phase,
        };
    }

    /// <summary>A series.</summary>
    /// <param name="Metric">What is measured; opens the cases.</param>
    /// <param name="Phase">The phase it belongs to.</param>
    /// <param name="Level">The level, week by week.</param>
    internal sealed record Shift(Metric Metric, string Phase, WeekLevel Level)
    {
        /// <summary>Of which segment; null: everywhere.</summary>
        public SegmentRule? Rule { get; init; } = Level.Rule;
    }
}
