using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>Who is compared with whom to see what goes with a change of level: the journeys since the finding's day with those before.</summary>
internal static class ChangedLevel
{
    private const double UpperQuartile = 0.75;
    private const double AnHour = 3600e6;

    /// <summary>When an hour had passed: assigned, but before a day of silence is over.</summary>
    private static readonly KnownMoment AfterAnHour = new("what was known an hour after the asking", log => instance => KnownMoment.Opened(log, instance) + (long)AnHour);

    /// <summary>Those whom a harm could strike. Weeks that are thin, at the ends of the data, are left out, as they are in the finding's course.</summary>
    /// <param name="log">What was searched.</param>
    /// <param name="finding">A finding with a day.</param>
    /// <param name="harm">Whom it strikes.</param>
    /// <param name="moment">Up to when something was known.</param>
    public static Exposure Of(SearchedLog log, Finding finding, Harm harm, KnownMoment moment)
    {
        var since = finding.Since ?? throw new ArgumentException("The finding is of no change.", nameof(finding));
        return Exposure.Of(log, harm.Where(instance => log.Weeks.IsSteady(log.Weeks.Of(instance))), moment)
            .Since($"those asked for since {Wording.Day(since)} are compared with those before", instance => log.Weeks.Date(instance) >= since);
    }

    /// <summary>Those of a metric: a time strikes whom it takes longer than three of four before, a share that had better be high whom it does not count, anything else whom it counts.</summary>
    /// <param name="log">What was searched.</param>
    /// <param name="finding">A finding with a day.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="moment">Up to when something was known; null: an hour after the asking, of times when a quarter of the usual one had passed.</param>
    public static Exposure Of(SearchedLog log, Finding finding, Metric metric, KnownMoment? moment = null)
    {
        var observations = log.Log.Observe(metric);
        if (!WeekLevels.IsTime(metric)) return Of(log, finding, Harm.Of(log, observations, metric.Definition.Better == Better.Higher ? value => value == 0 : value => value > 0), moment ?? AfterAnHour);
        var before = Enumerable.Range(0, observations.Count).Where(i => log.Has(observations.Instance[i]) && log.Weeks.Date(observations.Instance[i]) < finding.Since).Select(observations.ValueOf).Order().ToArray();
        var (median, longest) = (Quantiles.OfSorted(before, 0.5), Quantiles.OfSorted(before, UpperQuartile));
        return Of(log, finding, Harm.Of(log, observations, value => value > longest), moment ?? Landmark(observations, median / 4, longest));
    }

    // Both times are looked at after as long, and only who was still waiting then (landmark analysis: J. R. Anderson, K. C. Cain and R. D. Gelber (1983),
    // "Analysis of survival by tumor response", Journal of Clinical Oncology 1, 710-719).
    private static KnownMoment Landmark(Observations observations, double seconds, double longest)
    {
        var waited = new Dictionary<int, double>();
        for (var i = 0; i < observations.Count; i++) waited[observations.Instance[i]] = Math.Max(waited.GetValueOrDefault(observations.Instance[i]), observations.ValueOf(i));
        var words = string.Create(CultureInfo.InvariantCulture, $"what was known when a quarter of the usual time had passed ({Wording.Duration(seconds)}), of matters not done by then; struck is what takes longer than {Wording.Duration(longest)}, as one of four did before");
        return new KnownMoment(words, log => instance => waited.GetValueOrDefault(instance) > seconds ? KnownMoment.Opened(log, instance) + (long)(seconds * 1e6) : EventBatch.NoTime);
    }
}
