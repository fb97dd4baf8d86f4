using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>The question what goes with a harm among some exposed journeys.</summary>
internal sealed class CauseQuestion
{
    private readonly CauseCounts _counts;
    private readonly CauseFigures _figures;
    private readonly double _effect;

    /// <summary>Prepares it.</summary>
    /// <param name="log">What was searched.</param>
    /// <param name="finding">What it is about.</param>
    /// <param name="exposure">Who.</param>
    /// <param name="segment">Where they are.</param>
    public CauseQuestion(SearchedLog log, Finding finding, Exposure exposure, Segment segment)
    {
        (Exposure, Known, _effect) = (exposure, KnownConditions.Of(log, exposure), exposure.Harm.DesignEffect(log));
        (_counts, _figures) = (new CauseCounts(log, exposure, Known), new CauseFigures(log, finding, exposure, Known, segment));
    }

    /// <summary>Who.</summary>
    public Exposure Exposure { get; }

    /// <summary>What was known of them.</summary>
    public KnownConditions Known { get; }

    /// <summary>How many rules there are of each length.</summary>
    public IReadOnlyList<long> Tested => [Known.Count, (long)Known.Count * (Known.Count - 1) / 2, (long)Known.Count * (Known.Count - 1) * (Known.Count - 2) / 6];

    /// <summary>By length: the rules against whose going with nothing something speaks.</summary>
    public IReadOnlyList<IReadOnlyList<CauseTest>> Search(bool isMore) => SearchFor(isMore).All();

    /// <summary>Of those that hold, the ones that say it in the fewest words.</summary>
    public IReadOnlyList<GoesWith> Choose(IReadOnlyList<IReadOnlyList<CauseTest>> found, IReadOnlyDictionary<CauseTest, double> q, bool isMore)
    {
        var proven = found.SelectMany(tests => tests).Where(test => q[test] <= FindingRun.Level).ToList();
        var byKey = proven.ToDictionary(test => test.Key, StringComparer.Ordinal);
        var choice = new CauseChoice(Exposure, Known, _counts, SearchFor(isMore));
        return [.. choice.Choose(proven).OrderByDescending(chosen => byKey[chosen.Test.Key].Quality).Select(chosen => Make(chosen.Test, chosen.SameAs, q[byKey[chosen.Test.Key]]))];
    }

    /// <summary>A cause that queues share.</summary>
    public SharedCause Shared(SharedCauseSearch search, CauseTest test, double q)
    {
        var (counts, queues) = (search.Counts(test.Rule), search.ByQueue(test.Rule));
        return new SharedCause(
            _figures.Rule(test.Rule),
            search.Queues.Column,
            _figures.Share(counts),
            _figures.Ratio(counts),
            q,
            [.. queues.Where(queue => queue.Difference > 0).Select(queue => new QueueShare(search.Queues.Values[queue.Queue], _figures.Share(queue.Counts), search.IsSeenAlone(test.Rule, queue.Counts, FindingRun.Level)))],
            Heterogeneity.PValue([.. queues.Where(queue => queue.Interval.High > queue.Interval.Low).Select(queue => (queue.Difference, queue.Interval))]),
            _figures.Members(test.Rule));
    }

    private CauseSearch SearchFor(bool isMore) => new(_counts, RuleTest.Of(Exposure, _effect, isMore));

    private GoesWith Make(CauseTest test, IReadOnlyList<CauseTest> sameAs, double q)
    {
        var counts = _counts.Of(test.Rule);
        return new GoesWith(_figures.Rule(test.Rule), _figures.Share(counts), _figures.Ratio(counts), q, [.. sameAs.Select(same => _figures.Rule(same.Rule))], _figures.Members(test.Rule)) { Before = _figures.Before(counts) };
    }
}
