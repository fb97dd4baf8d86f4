using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>
/// Pools what several queues show of one condition: a configuration item, an article, a change or another value, each compared with the journeys of
/// its own queue. It must be there in two queues or more, and still without the one that shows it most.
/// </summary>
internal sealed class SharedCauseSearch
{
    private const int FewestInQueue = 10;
    private const double LevelWithoutStrongest = 0.05;

    // When something was asked, and what was done about it, is no cause that queues share.
    private static readonly string[] NotShared = [DimensionNames.Of(Dimension.Type), Condition.Teams, FilterWords.Weekday, FilterWords.Hours];

    private static readonly string[] Things = [DimensionNames.Of(Dimension.ConfigurationItem), DimensionNames.Of(Dimension.Article), DimensionNames.Of(Dimension.Change)];

    private readonly Exposure _exposure;
    private readonly KnownConditions _known;
    private readonly CauseCounts _counts;
    private readonly CauseSearch _search;
    private readonly IReadOnlyList<int> _conditions;
    private readonly double _effect;

    private SharedCauseSearch(SearchedLog log, Exposure exposure, KnownConditions known, InstanceAttribute queues, Segment place)
    {
        (_exposure, _known, Queues, _effect) = (exposure, known, queues, exposure.Harm.DesignEffect(log));
        _counts = new CauseCounts(log, exposure, known, queues);
        _search = new CauseSearch(_counts, new FrequencyTest(_effect, isMore: true));
        _conditions = [.. Enumerable.Range(0, known.Count).Where(condition => known[condition].Column != queues.Column && CanBeShared(known[condition], place) && QueuesOf(condition).Count > 1)];
    }

    /// <summary>What tells queues apart.</summary>
    public InstanceAttribute Queues { get; }

    /// <summary>How many conditions were tested.</summary>
    public long Tested => _conditions.Count;

    /// <summary>The search over teams; where most journeys have none before the harm, or all the same, over topics; null where these do not tell them apart either.</summary>
    /// <param name="log">The log.</param>
    /// <param name="exposure">Who, in all that was searched.</param>
    /// <param name="known">What was known of them.</param>
    /// <param name="place">Where the finding is, which is no news.</param>
    public static SharedCauseSearch? Of(SearchedLog log, Exposure exposure, KnownConditions known, Segment place)
    {
        string[] by = [DimensionNames.Of(Dimension.Team), DimensionNames.Of(Dimension.Topic)];
        var queues = by.Select(column => exposure.FirstKnown(log, column)).FirstOrDefault(attribute => attribute.Size > 2 && exposure.Instance.Count(instance => attribute.Code[instance] > 0) * 2 >= exposure.Count);
        return queues is null ? null : new SharedCauseSearch(log, exposure, known, queues, place);
    }

    /// <summary>The conditions against whose going with nothing something speaks.</summary>
    public IReadOnlyList<CauseTest> All() =>
    [
        .. _conditions
            .Select(condition => _search.Test([condition], Counts([condition])))
            .OfType<CauseTest>()
            .Where(test => test.PValue <= Suspicions.MostPValue && IsInSeveral(test.Rule))
            .OrderByDescending(test => test.Quality)
            .ThenBy(test => test.Key, StringComparer.Ordinal),
    ];

    /// <summary>The counts of a rule with the queue held alike.</summary>
    public RateStratum[] Counts(int[] rule) => _counts.Of(rule, place => Queue(place) > 0);

    /// <summary>The counts of a rule queue by queue, the largest difference first.</summary>
    public IReadOnlyList<(int Queue, RateStratum[] Counts, double Difference, Interval Interval)> ByQueue(int[] rule) =>
    [
        .. QueuesOf(rule[0])
            .Select(queue => (Queue: queue, Counts: _counts.Of(rule, place => Queue(place) == queue)))
            .Select(pair => (pair.Queue, pair.Counts, Found: StratifiedShareDifference.Of(pair.Counts, _effect)))
            .Where(pair => pair.Found is not null)
            .Select(pair => (pair.Queue, pair.Counts, pair.Found!.Value.Difference, pair.Found.Value.Interval))
            .OrderByDescending(pair => pair.Difference)
            .ThenBy(pair => pair.Queue),
    ];

    /// <summary>Whether a search of one queue alone would have shown a rule: all conditions count there too.</summary>
    public bool IsSeenAlone(int[] rule, RateStratum[] counts, double level) => _search.Test(rule, counts) is { } test && test.PValue * Tested <= level;

    // Where a finding is does not explain it; that a thing or a change is in several queues does.
    private static bool CanBeShared(Condition condition, Segment place) =>
        !NotShared.Contains(condition.Column)
        && (Things.Contains(condition.Column) || condition.Column.StartsWith(FilterWords.AttributePrefix, StringComparison.Ordinal) || !place.Terms.Any(term => term.Column == condition.Column && term.Value == condition.Value));

    private bool IsInSeveral(int[] rule)
    {
        var queues = ByQueue(rule);
        if (queues.Count(queue => queue.Difference > 0) < 2) return false;
        var strongest = queues.MaxBy(queue => queue.Difference * queue.Counts.Sum(count => count.N)).Queue;
        var others = _counts.Of(rule, place => Queue(place) is > 0 and var queue && queue != strongest);
        return StratifiedShareDifference.Of(others, _effect) is { Interval.Low: > 0 } && StratifiedRateTest.PValue(Array.ConvertAll(others, Scaled)) <= LevelWithoutStrongest;
    }

    private RateStratum Scaled(RateStratum stratum) => new(stratum.Hits / _effect, stratum.N / _effect, stratum.OtherHits / _effect, stratum.OtherN / _effect);

    private int Queue(int place) => Queues.Code[_exposure.Instance[place]];

    private List<int> QueuesOf(int condition)
    {
        var (all, members) = (new int[Queues.Size], new int[Queues.Size]);
        for (var i = 0; i < _exposure.Count; i++) all[Queue(i)]++;
        foreach (var member in _known.Members(condition)) members[Queue(member)]++;
        return [.. Enumerable.Range(1, Queues.Size - 1).Where(queue => members[queue] >= FewestInQueue && all[queue] - members[queue] >= FewestInQueue)];
    }
}
