using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Costs;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>A figure of the desk has become better while the customers' has become worse.</summary>
public sealed class MetricConflict() : Detector(
    new DetectorDefinition(
        "metric-conflict",
        "A good figure at the customers' cost",
        "Where the desk has become quicker and customers come back, or have matters opened again, more often since: who is measured by the one figure makes the other worse.",
        "Handling time (the calls and chats of a journey) against repeat-contact, and time-to-resolve against reopen-rate, everywhere and topic by topic, week by week: both must have changed once (Hawkins' test with weeks as the units; the p-value is the larger of the two), the time down by at least a tenth (geometric means), the share up by at least 5 points, at most four weeks apart.",
        Phases.Confirm,
        "the lengths of two hundred calls or chats, or two hundred resolutions, over several weeks"))
{
    private const int FewestMembers = 200;
    private const int MostDaysApart = 28;
    private const double LeastPoints = 0.05;

    private static readonly double LeastQuicker = Math.Log(0.9);

    private static readonly DetectorMetric Handling = new("handling", Handled);

    private static readonly Pair[] Pairs =
    [
        new("handling", "calls and chats", (log, topics) => WeekLevels.Of(log, log.Log.Observe(Handling), WeekLevels.Logarithm, topics), new RepeatContact(), "of the customers come back", KnownMoments.Repeat),
        new("resolving", "resolutions", (log, topics) => WeekLevels.Of(log, new TimeToResolve(), topics), new ReopenRate(), "of the solved matters are opened again", KnownMoments.Solved),
    ];

    /// <inheritdoc/>
    internal override string? TooFew(SearchedLog log) => Series(log).Select(conflict => Math.Min(conflict.Time.Members, conflict.Harm.Members)).DefaultIfEmpty().Max() is > 0 and var most
        ? $"The longest pair of series counts {Wording.Count(most)}. It takes {FewestMembers}."
        : null;

    /// <inheritdoc/>
    internal override Suspicions Suspect(SearchedLog log)
    {
        var looked = Series(log).Where(conflict => conflict.Time.Members >= FewestMembers && conflict.Harm.Members >= FewestMembers).ToList();
        return new Suspicions(looked.Count, [.. looked.Where(IsWorthSaying).Select(conflict => new Suspicion(PValue(conflict), conflict)).Where(suspicion => suspicion.PValue <= Suspicions.MostPValue)]);
    }

    /// <inheritdoc/>
    internal override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound) =>
        proven.Select(pair => Make(log, (Conflict)pair.Subject, pair.Q));

    /// <inheritdoc/>
    internal override Exposure? Expose(SearchedLog log, Finding finding)
    {
        var pair = Pairs.First(pair => pair.Harm.Definition.Id == finding.Cases.Metric);
        return ChangedLevel.Of(log, finding, pair.Harm, pair.Known);
    }

    /// <inheritdoc/>
    internal override Seen See(SearchedLog log, Finding finding) => Seen.InSegment(log, finding);

    // Both must have changed, so the weaker of the two decides.
    private static double PValue(Conflict conflict) => Math.Max(conflict.Time.Weeks.Step()!.PValue, conflict.Harm.Weeks.Step()!.PValue);

    private static bool IsWorthSaying(Conflict conflict)
    {
        if (conflict.Time.Weeks.Step() is not { } time || conflict.Harm.Weeks.Step() is not { } harm) return false;
        var (quicker, worse) = (conflict.Time.Weeks.Onset(time).Day, conflict.Harm.Weeks.Onset(harm).Day);
        return time.After - time.Before <= LeastQuicker && harm.After - harm.Before >= LeastPoints && Math.Abs(quicker.DayNumber - worse.DayNumber) <= MostDaysApart;
    }

    private Finding Make(SearchedLog log, Conflict conflict, double q)
    {
        var (quicker, worse) = (LevelChange.Of(conflict.Time.Weeks), LevelChange.Of(conflict.Harm.Weeks));
        var (time, harm) = (quicker.Step, worse.Step);
        var segment = conflict.Harm.Rule is { } rule ? log.SegmentOf(rule.Values) : Segment.Everywhere;
        var (before, after) = (Wording.Duration(Math.Exp(time.Before)), Wording.Duration(Math.Exp(time.After)));
        return worse.Finding(
            log,
            Definition,
            $"{Definition.Id}/{conflict.Pair.Id}",
            segment,
            $"{Wording.Where(segment)}: {conflict.Pair.Quicker} take {after} instead of {before}, and since the week of {worse.Week} {Wording.Share(harm.After)} {conflict.Pair.Says}, before that {Wording.Share(harm.Before)}.",
            worse.Effect("share", conflict.Harm.Members),
            FindingCases.Of(log, conflict.Pair.Harm.Definition.Id, segment),
            conflict.Harm.Since(log, worse.Onset.Day),
            q) with
        {
            Remark = $"Quicker since the week of {quicker.Week}, by {Wording.Share(1 - Math.Exp(time.After - time.Before))} ({Wording.Share(1 - Math.Exp(time.Interval.High))} to {Wording.Share(1 - Math.Exp(time.Interval.Low))}).",
        };
    }

    private static IEnumerable<Conflict> Series(SearchedLog log)
    {
        var topics = log.Attribute("topic");
        return Pairs.SelectMany(pair => pair.Time(log, topics).Each().Zip(WeekLevels.Of(log, pair.Harm, topics).Each(), (time, harm) => new Conflict(pair, time, harm)));
    }

    private static Observations Handled(MeasuredLog log)
    {
        var (handling, seconds) = (new HandlingTime(log), new ObservationList());
        for (var instance = 0; instance < log.Instances.Count; instance++)
            if (handling.Of(instance) is > 0 and var microseconds) seconds.Add(instance, microseconds / 1e6);
        return seconds.ToObservations();
    }

    /// <summary>A time that a desk is measured by, and a harm that it may be bought with.</summary>
    private sealed record Pair(string Id, string Quicker, Func<SearchedLog, InstanceAttribute, WeekLevels> Time, Metric Harm, string Says, KnownMoment Known);

    /// <summary>A pair in a segment.</summary>
    private sealed record Conflict(Pair Pair, WeekLevel Time, WeekLevel Harm);
}
