using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;

namespace Throughline.Journeys.Findings;

/// <summary>What findings of articles say about the age of one.</summary>
internal static class ArticleAge
{
    private static readonly SuggestedArticleOutdated Metric = new();

    /// <summary>That an article was suggested though it had not been edited for long; null where it never was, or its edits are not known.</summary>
    public static string? Remark(SearchedLog log, string article) =>
        log.Log.Measures(Metric).FirstOrDefault(measure => measure.Part == article)?.In(log.Scope).Value is > 0 and var share
            ? $"It is {AssistedArticles.Flagged}: in {Wording.Share(share)} of the journeys in which agents had it, it had last been edited more than {MeasureRules.InWords(log.Log.Rules.OutdatedAfter)} before."
            : null;
}
