using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings;

/// <summary>A level that has changed in some week, and what findings of such changes have in common.</summary>
/// <param name="Step">The change.</param>
/// <param name="Onset">Its days.</param>
internal sealed record LevelChange(Step Step, Onset Onset)
{
    /// <summary>The change of a series that has one.</summary>
    public static LevelChange Of(WeekSeries series) => series.Step() is { } step ? new LevelChange(step, series.Onset(step)) : throw new ArgumentException("The level has not changed.", nameof(series));

    /// <summary>The first week of the new level, as sentences name it.</summary>
    public string Week => Wording.Day(Onset.Day);

    /// <summary>The change as an effect.</summary>
    /// <param name="unit">As in <see cref="Figure.Unit"/>.</param>
    /// <param name="members">How many observations.</param>
    public FindingEffect Effect(string unit, int members) => new(Step.After - Step.Before, Step.Interval.Low, Step.Interval.High, unit, Step.After, Step.Before, members);

    /// <summary>The finding.</summary>
    /// <param name="log">The log.</param>
    /// <param name="detector">Whose it is.</param>
    /// <param name="seed">What its id is made from besides journey and segment.</param>
    /// <param name="segment">Where.</param>
    /// <param name="statement">The sentence.</param>
    /// <param name="effect">The change, in the finding's unit.</param>
    /// <param name="cases">Opens its cases.</param>
    /// <param name="struck">Whom it strikes.</param>
    /// <param name="q">The rate at which it is still shown.</param>
    public Finding Finding(SearchedLog log, DetectorDefinition detector, string seed, Segment segment, string statement, FindingEffect effect, CaseReference cases, IReadOnlyList<int> struck, double q) => new()
    {
        Id = FindingIds.Of(seed, log.Scope.Journey, segment),
        Detector = detector.Id,
        Statement = statement,
        Journey = log.Scope.Journey,
        Phase = detector.Phase,
        Segment = segment,
        Effect = effect,
        Since = Onset.Day,
        SinceBetween = (Onset.Earliest, Onset.Latest),
        Q = q,
        HeldAlike = [],
        Cases = cases,
        Struck = struck,
    };
}
