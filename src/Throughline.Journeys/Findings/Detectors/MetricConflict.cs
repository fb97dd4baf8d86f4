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

    private static readonly Pair[] Pairs =
    [
        new("handling", "calls and chats", Handling, new RepeatContact(), "of the customers come back"),
        new("resolving", "resolutions", log => log.Observe(new TimeToResolve()), new ReopenRate(), "of the solved matters are opened again"),
    ];

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
        var (time, harm) = (conflict.Time.Weeks.Step()!, conflict.Harm.Weeks.Step()!);
        var (onset, segment) = (conflict.Harm.Weeks.Onset(harm), conflict.Rule is null ? Segment.Everywhere : log.SegmentOf(conflict.Rule.Values));
        var (before, after) = (Wording.Duration(Math.Exp(time.Before)), Wording.Duration(Math.Exp(time.After)));
        return new Finding
        {
            Id = FindingIds.Of($"{Definition.Id}/{conflict.Pair.Id}", log.Scope.Journey, segment),
            Detector = Definition.Id,
            Statement = $"{Wording.Where(segment)}: {conflict.Pair.Quicker} take {after} instead of {before}, and since the week of {Wording.Day(onset.Day)} {Wording.Share(harm.After)} {conflict.Pair.Says}, before that {Wording.Share(harm.Before)}.",
            Journey = log.Scope.Journey,
            Phase = Definition.Phase,
            Segment = segment,
            Effect = new FindingEffect(harm.After - harm.Before, harm.Interval.Low, harm.Interval.High, "share", harm.After, harm.Before, conflict.Harm.Members),
            Since = onset.Day,
            SinceBetween = (onset.Earliest, onset.Latest),
            Q = q,
            HeldAlike = [],
            Remark = $"Quicker since the week of {Wording.Day(conflict.Time.Weeks.Onset(time).Day)}, by {Wording.Share(1 - Math.Exp(time.After - time.Before))} ({Wording.Share(1 - Math.Exp(time.Interval.High))} to {Wording.Share(1 - Math.Exp(time.Interval.Low))}).",
            Cases = FindingCases.Of(log, conflict.Pair.Harm.Definition.Id, segment),
            Struck = [.. conflict.Harm.Instances.Where(instance => log.Weeks.Monday(log.Weeks.Of(instance)) >= onset.Day).Distinct()],
        };
    }

    private static IEnumerable<Conflict> Series(SearchedLog log)
    {
        var topics = log.Attribute("topic");
        var rules = Enumerable.Range(1, topics.Size - 1).Select(code => new SegmentRule(topics, code, null, 0)).Prepend(null).ToList();
        foreach (var pair in Pairs)
        {
            var (time, harm) = (pair.Time(log.Log), log.Log.Observe(pair.Harm));
            foreach (var rule in rules) yield return new Conflict(pair, rule, Of(log, time, seconds => Math.Log(Math.Max(seconds, 1)), rule), Of(log, harm, share => share, rule));
        }
    }

    private static Level Of(SearchedLog log, Observations observations, Func<double, double> number, SegmentRule? rule)
    {
        var members = Enumerable.Range(0, observations.Count).Where(i => log.Has(observations.Instance[i]) && rule?.Has(observations.Instance[i]) != false).ToArray();
        var instances = Array.ConvertAll(members, i => observations.Instance[i]);
        return new Level(instances, WeekSeries.Of(log, instances, i => number(observations.ValueOf(members[i]))));
    }

    private static Observations Handling(MeasuredLog log)
    {
        var (handling, seconds) = (new HandlingTime(log), new ObservationList());
        for (var instance = 0; instance < log.Instances.Count; instance++)
            if (handling.Of(instance) is > 0 and var microseconds) seconds.Add(instance, microseconds / 1e6);
        return seconds.ToObservations();
    }

    /// <summary>A time that a desk is measured by, and a harm that it may be bought with.</summary>
    private sealed record Pair(string Id, string Quicker, Func<MeasuredLog, Observations> Time, Metric Harm, string Says);

    /// <summary>A pair in a segment.</summary>
    private sealed record Conflict(Pair Pair, SegmentRule? Rule, Level Time, Level Harm);

    /// <summary>A series, with the instance of each observation.</summary>
    private sealed record Level(IReadOnlyList<int> Instances, WeekSeries Weeks)
    {
        public int Members => Instances.Count;
    }
}
