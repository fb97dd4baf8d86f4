using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>Makes figures and references of rules.</summary>
/// <param name="log">What was searched.</param>
/// <param name="finding">What it is about.</param>
/// <param name="exposure">Who.</param>
/// <param name="known">What was known of them.</param>
/// <param name="segment">Where they are.</param>
internal sealed class CauseFigures(SearchedLog log, Finding finding, Exposure exposure, KnownConditions known, Segment segment)
{
    private readonly double _effect = exposure.Harm.DesignEffect(log);

    /// <summary>The shares with and without, and their difference within strata; of a change those since, and how much more it is.</summary>
    public Comparison Share(RateStratum[] counts) => exposure.IsSince is null
        ? Share(counts, StratifiedShareDifference.Of(counts, _effect))
        : Share(ChangeTest.Half(counts, since: true), StratifiedChange.Of(ChangeTest.Half(counts, since: false), ChangeTest.Half(counts, since: true), _effect) is { } change ? (change.Difference, change.Interval) : null);

    /// <summary>The same before a change; null: the finding is of none.</summary>
    public Comparison? Before(RateStratum[] counts) =>
        exposure.IsSince is null ? null : Share(ChangeTest.Half(counts, since: false), StratifiedShareDifference.Of(ChangeTest.Half(counts, since: false), _effect));

    private Comparison Share(RateStratum[] counts, (double Difference, Interval Interval)? difference)
    {
        var (with, without) = (Figure(counts.Sum(count => count.Hits), counts.Sum(count => count.N)), Figure(counts.Sum(count => count.OtherHits), counts.Sum(count => count.OtherN)));
        return new Comparison(with, without, difference is { } found
            ? with with { Value = found.Difference, Low = found.Interval.Low, High = found.Interval.High, N = with.N + without.N }
            : null);
    }

    /// <summary>How many times as frequent.</summary>
    public RiskRatio Ratio(RateStratum[] counts) => RatioOf(exposure.IsSince is null ? counts : ChangeTest.Half(counts, since: true));

    private RiskRatio RatioOf(RateStratum[] counts) => StratifiedRiskRatio.Of(counts, _effect) is { } found
        ? new RiskRatio(found.Ratio, found.Interval.Low, found.Interval.High)
        : counts.Sum(count => count.Hits) == 0 ? new RiskRatio(0, 0, double.PositiveInfinity) : new RiskRatio(double.PositiveInfinity, 0, double.PositiveInfinity);

    /// <summary>The rule in words, with its cases where a filter keeps just the same journeys.</summary>
    public CauseRule Rule(int[] rule)
    {
        var conditions = Array.ConvertAll(rule, condition => known[condition]);
        var terms = Array.ConvertAll(rule, Term);
        return new CauseRule(conditions, terms.Contains(null) ? null : FindingCases.Of(log, finding.Cases.Metric, new Segment([.. segment.Terms.Concat(terms.OfType<FilterTerm>()).Distinct()]), finding.Cases.Part));
    }

    /// <summary>The journeys that meet a rule.</summary>
    public IReadOnlyList<int> Members(int[] rule) => Array.ConvertAll(known.Members(rule), place => exposure.Instance[place]);

    private FilterTerm? Term(int condition)
    {
        var (column, value) = known[condition];
        if (column == Condition.Teams) return null;
        var isClock = column is FilterWords.Weekday or FilterWords.Hours;
        FilterTerm[] said = isClock ? [new(column, value)] : [new(column, value), new(FilterWords.FirstPrefix + column, value)];
        return Array.Find(said, term => KeepsTheSame(term, known.Members(condition)));
    }

    private bool KeepsTheSame(FilterTerm term, int[] members)
    {
        var kept = FilterFold.Choose(log.Log, new CaseFilter { Terms = [term] });
        var isMember = new bool[exposure.Count];
        foreach (var member in members) isMember[member] = true;
        for (var i = 0; i < exposure.Count; i++)
            if (kept.Contains[exposure.Instance[i]] != isMember[i]) return false;
        return true;
    }

    private Figure Figure(double hits, double n)
    {
        var interval = n == 0 ? null : WilsonInterval.Of((long)hits, (long)n);
        var population = $"journeys that the harm could strike, by {exposure.Moment.InWords}";
        return new Figure(finding.Cases.Metric, n == 0 ? null : hits / n, interval?.Low, interval?.High, (long)n, "share", population, log.Scope.From, log.Scope.To, log.Scope.AsOf);
    }
}
