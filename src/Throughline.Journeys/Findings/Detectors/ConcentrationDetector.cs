using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Finds the segments in which a harm that strikes or spares is more frequent than elsewhere.</summary>
/// <param name="definition">What it looks for.</param>
/// <param name="metric">The metric whose observations say who is struck; it opens the cases.</param>
/// <param name="says">What is said of the struck, after a share and "of", e.g. <c>journeys are reopened</c>.</param>
public abstract class ConcentrationDetector(DetectorDefinition definition, Metric metric, string says) : Detector(definition)
{
    /// <summary>How many times as frequent is not yet worth saying.</summary>
    private const double LeastRatio = 1.2;

    /// <summary>The metric that opens the cases.</summary>
    public Metric Metric => metric;

    /// <summary>What the interval of the difference must lie above to be worth saying, in points from 0 to 1.</summary>
    /// <value>8 points unless a detector says otherwise.</value>
    internal virtual double LeastExcess => ConcentrationMethod.LeastExcess;

    /// <summary>Up to when something counts as known before the harm.</summary>
    /// <value>When the matter came in, unless a detector says otherwise.</value>
    internal virtual KnownMoment Moment => KnownMoment.Opening;

    /// <summary>What else becomes of those whom it strikes.</summary>
    /// <value>None unless a detector says otherwise.</value>
    internal virtual IReadOnlyList<Metric> FurtherOutcomes => [];

    /// <summary>Outcomes that its own definition settles: who is struck has them, or lacks them, in any case.</summary>
    /// <value>None besides its metric unless a detector says otherwise.</value>
    internal virtual IReadOnlyList<Metric> Implied => [];

    /// <summary>Types of events of which a log must have one for anybody to be struck.</summary>
    /// <value>None unless a detector says otherwise.</value>
    internal virtual IReadOnlyList<string> NeededTypes => [];

    /// <summary>Whether a number of the metric is the harm.</summary>
    protected virtual bool IsHarm(double value) => value == 1;

    /// <inheritdoc/>
    internal sealed override string? TooFew(SearchedLog log)
    {
        var (harm, types) = (HarmIn(log), log.Log.Log.Terms(Dimension.Type));
        if (harm.Count == 0 || (NeededTypes.Count > 0 && NeededTypes.All(type => types.Find(type) == 0))) return null;
        var struck = harm.Hits switch
        {
            0 => "it strikes none",
            1 => "it strikes one",
            var hits => $"it strikes {Wording.Count(hits)}",
        };
        return $"{Wording.Count(harm.Count)} {Population(log.Log)}, and {struck} of them. {(harm.Hits < SegmentSearch.FewestHits
            ? $"Places are compared from {SegmentSearch.FewestHits} on."
            : $"No place has {SegmentSearch.FewestMembers} of them with as many others like them to compare with.")}";
    }

    /// <inheritdoc/>
    internal sealed override Suspicions Suspect(SearchedLog log)
    {
        var (tested, found) = new SegmentSearch(log, LeastRatio, LeastExcess).All(HarmIn(log));
        return new Suspicions(tested, [.. found.Select(test => new Suspicion(test.PValue, test))]);
    }

    /// <inheritdoc/>
    internal sealed override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound)
    {
        var tests = proven.ToDictionary(pair => ((SegmentTest)pair.Subject).Rule, pair => pair.Q);
        var search = new SegmentSearch(log, LeastRatio, LeastExcess);
        var choice = new SegmentChoice(log, search, bound, LeastExcess);
        foreach (var (test, harm) in choice.Choose(HarmIn(log), [.. proven.Select(pair => (SegmentTest)pair.Subject)]))
            if (Make(log, harm, test.Rule, search.Counts(harm, test.Rule), tests[test.Rule]) is { } finding) yield return finding;
    }

    /// <inheritdoc/>
    internal sealed override Exposure? Expose(SearchedLog log, Finding finding) => Exposure.Of(log, HarmIn(log), Moment);

    /// <summary>Who is struck, and who could have been; observed once.</summary>
    internal Harm HarmIn(SearchedLog log) => log.Once((nameof(Harm), Definition.Id), () => Observe(log));

    /// <summary>Who is struck, and who could have been.</summary>
    internal virtual Harm Observe(SearchedLog log) => Harm.Of(log, log.Log.Observe(metric), IsHarm);

    /// <inheritdoc/>
    internal sealed override Seen See(SearchedLog log, Finding finding)
    {
        var (harm, inside) = (HarmIn(log), FilterFold.Choose(log.Log, finding.Segment.Filter));
        return Seen.Share(Population(log.Log), harm.Instance, harm.IsHit, Array.ConvertAll(harm.Instance, instance => inside.Contains[instance])) with { IsInSegment = true };
    }

    /// <summary>Who could have been struck, in words.</summary>
    internal virtual string Population(MeasuredLog log) => log.Measure(metric).Population;

    private Finding? Make(SearchedLog log, Harm harm, SegmentRule rule, RateStratum[] strata, double q)
    {
        if (StratifiedShareDifference.Of(strata, harm.DesignEffect(log)) is not { } difference) return null;
        var here = harm.Where(rule.Has);
        var (segment, share) = (log.SegmentOf(rule.Values), (double)here.Hits / here.Count);
        var elsewhere = Math.Max(0, share - difference.Difference);
        var (struck, spared) = (here.Instances(struck: true), here.Instances(struck: false));
        var outcomes = Outcomes.Of(log, [metric, .. Implied], struck, spared, FurtherOutcomes);
        var onset = Onset.Of(log, harm, rule);
        return new Finding
        {
            Id = FindingIds.Of(Definition.Id, log.Scope.Journey, segment),
            Detector = Definition.Id,
            Statement = $"{Wording.Where(segment)}: {Wording.Share(share)} of {says}, against {Wording.Share(elsewhere)} elsewhere.",
            Journey = log.Scope.Journey,
            Phase = Definition.Phase,
            Segment = segment,
            Effect = new FindingEffect(difference.Difference, difference.Interval.Low, difference.Interval.High, "share", share, elsewhere, here.Count),
            Since = onset?.Day,
            SinceBetween = onset is null ? null : (onset.Earliest, onset.Latest),
            Price = Pricing.Of(log, difference.Difference * here.Count, struck, spared),
            Q = q,
            HeldAlike = harm.StrataWithout(log, rule.Columns).Columns,
            Outcomes = outcomes,
            Remark = Outcomes.InWords(outcomes),
            Cases = FindingCases.Of(log, metric.Definition.Id, segment),
            Struck = struck,
        };
    }
}
