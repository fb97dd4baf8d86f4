using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Finds values of the configuration item with which matters take longer to resolve than others of the same priority, topic and channel.</summary>
/// <param name="definition">What it looks for.</param>
public abstract class SlowerDetector(DetectorDefinition definition) : Detector(definition)
{
    /// <summary>A tenth of the usual time longer is not yet worth saying.</summary>
    private const double LeastLonger = 0.1;

    private const int FewestMembers = 25;

    /// <summary>The method, in words.</summary>
    internal const string Method = "time-to-resolve in it against all other journeys of the same priority, topic and first channel: van Elteren's stratified rank test, its variance by customers and by topic and day. The effect is the difference of the medians within strata; shown if its interval lies above a tenth of the usual time.";

    private static readonly TimeToResolve Metric = new();

    /// <inheritdoc/>
    internal sealed override string? TooFew(SearchedLog log) => Times.Of(log).Count is > 0 and var resolved && log.Log.Log.Codes(Dimension.ConfigurationItem).ContainsAnyExcept(0)
        ? $"{Wording.Count(resolved)} resolved journeys; none of the values that are compared is in {FewestMembers} of them, beside {FewestMembers} others."
        : null;

    /// <inheritdoc/>
    internal sealed override Suspicions Suspect(SearchedLog log)
    {
        var times = Times.Of(log);
        var rules = Rules(log).Where(rule => times.Members(rule) is >= FewestMembers and var n && n <= times.Count - FewestMembers).ToList();
        return new Suspicions(rules.Count, [.. rules.Select(rule => new Suspicion(times.PValue(rule), rule)).Where(suspicion => suspicion.PValue <= Suspicions.MostPValue)]);
    }

    /// <inheritdoc/>
    internal sealed override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound)
    {
        var times = Times.Of(log);
        var said = new List<SegmentRule>();
        foreach (var pair in proven.OrderBy(pair => pair.Q).ThenBy(pair => ((SegmentRule)pair.Subject).B is not null))
        {
            var rule = (SegmentRule)pair.Subject;
            if (!times.IsLonger(rule) || times.PValue(rule, said) > bound) continue;
            said.Add(rule);
            yield return Make(log, times, rule, pair.Q);
        }
    }

    /// <inheritdoc/>
    internal sealed override Exposure? Expose(SearchedLog log, Finding finding)
    {
        var observations = log.Log.Observe(Metric);
        // Who asks on a Friday evening waits over the weekend, whatever else there is; the search holds the rest alike.
        var (priorities, weekdays, hours) = (log.Attribute(DimensionNames.Of(Dimension.Priority)), log.Attribute(FilterWords.Weekday), log.Attribute(FilterWords.Hours));
        (int, int, int) Like(int instance) => (priorities.Code[instance], weekdays.Code[instance], hours.Code[instance]);
        var alike = Enumerable.Range(0, observations.Count)
            .Where(i => log.Has(observations.Instance[i]))
            .GroupBy(i => Like(observations.Instance[i]), observations.ValueOf)
            .ToDictionary(stratum => stratum.Key, stratum => stratum.Order().ToArray());
        var half = new KnownMoment("what was known when half of the usual time had passed, of matters not resolved by then; struck is what takes longer than three of four of its priority that were asked on such a day at such hours", _ => instance =>
            KnownMoment.Opened(log.Log, instance) + (long)(Quantiles.OfSorted(alike[Like(instance)], 0.5) * 1e6 / 2) is var moment && moment < log.Log.Instances.Resolved[instance] ? moment : EventBatch.NoTime);
        var members = Enumerable.Range(0, observations.Count).Where(i => log.Has(observations.Instance[i])).ToArray();
        var isStruck = Array.ConvertAll(members, i => observations.ValueOf(i) > Quantiles.OfSorted(alike[Like(observations.Instance[i])], 0.75));
        return Exposure.Of(log, Harm.Of(Array.ConvertAll(members, i => observations.Instance[i]), isStruck), half);
    }

    /// <summary>The segments that are compared.</summary>
    internal abstract IEnumerable<SegmentRule> Rules(SearchedLog log);

    /// <summary>The sentence, after the segment and a colon.</summary>
    protected abstract string Says(string longer, string usual);

    /// <summary>What is to be added about the members; null: nothing.</summary>
    internal abstract string? Remark(SearchedLog log, IReadOnlyList<int> members);

    /// <inheritdoc/>
    internal sealed override Seen See(SearchedLog log, Finding finding)
    {
        var (measure, inside) = (log.Log.Measure(Metric), FilterFold.Choose(log.Log, finding.Segment.Filter));
        var kept = Enumerable.Range(0, measure.Observations.Count).Where(i => log.Has(measure.Observations.Instance[i])).ToArray();
        var instances = Array.ConvertAll(kept, i => measure.Observations.Instance[i]);
        return new Seen("seconds", Summary.Median, measure.Population, new Observations(instances, Array.ConvertAll(kept, measure.Observations.ValueOf)), Array.ConvertAll(instances, instance => inside.Contains[instance])) { IsInSegment = true };
    }

    private Finding Make(SearchedLog log, Times times, SegmentRule rule, double q)
    {
        var (difference, elsewhere, interval) = times.Difference(rule)!.Value;
        var (segment, members) = (log.SegmentOf(rule.Values), times.Instances(rule));
        return new Finding
        {
            Id = FindingIds.Of(Definition.Id, log.Scope.Journey, segment),
            Detector = Definition.Id,
            Statement = $"{Wording.Where(segment)}: {Says(Wording.Duration(difference), Wording.Duration(elsewhere))}.",
            Journey = log.Scope.Journey,
            Phase = Definition.Phase,
            Segment = segment,
            Effect = new FindingEffect(difference, interval.Low, interval.High, "seconds", elsewhere + difference, elsewhere, members.Count),
            Price = Pricing.Of(log, members.Count, members, times.Others(rule)),
            Q = q,
            HeldAlike = log.StrataWithout("configuration-item").Columns,
            Remark = Remark(log, members),
            Cases = FindingCases.Of(log, Metric.Definition.Id, segment),
            Struck = members,
        };
    }

    /// <summary>Times to resolve, ranked among those of the same priority, topic and channel.</summary>
    private sealed class Times
    {
        private readonly SearchedLog _log;
        private readonly int[] _instance;
        private readonly StratifiedRanks _ranks;

        private Times(SearchedLog log)
        {
            _log = log;
            var observations = log.Log.Observe(Metric);
            var kept = Enumerable.Range(0, observations.Count).Where(i => log.Has(observations.Instance[i])).ToArray();
            _instance = Array.ConvertAll(kept, i => observations.Instance[i]);
            var strata = log.StrataWithout();
            _ranks = new StratifiedRanks(Array.ConvertAll(kept, i => observations.ValueOf(i)), Array.ConvertAll(_instance, instance => strata.Code[instance]), strata.Count);
        }

        /// <summary>Ranks them once for all detectors.</summary>
        public static Times Of(SearchedLog log) => log.Once(nameof(Times), () => new Times(log));

        public int Count => _instance.Length;

        public int Members(SegmentRule rule) => _instance.Count(rule.Has);

        public IReadOnlyList<int> Instances(SegmentRule rule) => [.. _instance.Where(rule.Has)];

        public IReadOnlyList<int> Others(SegmentRule rule)
        {
            var strata = _log.StrataWithout();
            var alike = _instance.Where(rule.Has).Select(instance => strata.Code[instance]).ToHashSet();
            return [.. _instance.Where(instance => !rule.Has(instance) && alike.Contains(strata.Code[instance]))];
        }

        public double PValue(SegmentRule rule) => PValue(Group(rule));

        public (double Difference, double Elsewhere, Interval Interval)? Difference(SegmentRule rule) => _ranks.Difference(Group(rule), Effect(Group(rule)));

        public bool IsLonger(SegmentRule rule) => Difference(rule) is { } found && found.Interval.Low > LeastLonger * found.Elsewhere;

        /// <summary>The p-value of what is left of a segment without others.</summary>
        public double PValue(SegmentRule rule, IReadOnlyList<SegmentRule> without) =>
            PValue(Array.ConvertAll(_instance, instance => rule.Has(instance) && !without.Any(said => said.Has(instance))));

        private bool[] Group(SegmentRule rule) => Array.ConvertAll(_instance, rule.Has);

        private double PValue(bool[] group) => _ranks.PValue(group, Effect(group));

        private double Effect(bool[] group) => _log.DesignEffect(_instance, _ranks.Scores(group));
    }
}
