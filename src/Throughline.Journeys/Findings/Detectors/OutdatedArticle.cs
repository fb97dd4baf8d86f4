using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics.ByPart;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>An article that helped no longer does.</summary>
public sealed class OutdatedArticle() : Detector(
    new DetectorDefinition(
        "outdated-article",
        "An article has gone out of date",
        "Since when an article leaves more of its readers with a question than it did, as when what it describes has changed.",
        "article-solved, article by article and week by week: whether and when the share of readers who were not helped has risen once (Hawkins' test with weeks as the units), by at least 10 points.",
        Phases.Look,
        "an article with a hundred readers over several weeks"))
{
    private const double LeastPoints = 0.10;
    private const int FewestReaders = 100;

    private static readonly ArticleOutcome Metric = new();

    /// <inheritdoc/>
    internal override string? TooFew(SearchedLog log) => Articles(log).ToList() is { Count: > 0 } articles
        ? $"The most read article has {Wording.Count(articles.Max(article => article.Readers.Count))} readers. It takes {FewestReaders}."
        : null;

    /// <inheritdoc/>
    internal override Suspicions Suspect(SearchedLog log)
    {
        var articles = Articles(log).Where(article => article.Readers.Count >= FewestReaders).ToList();
        return new Suspicions(articles.Count, [.. articles
            .Where(article => article.Weeks.Step() is { PValue: <= Suspicions.MostPValue } step && step.After - step.Before >= LeastPoints)
            .Select(article => new Suspicion(article.Weeks.Step()!.PValue, article))]);
    }

    /// <inheritdoc/>
    internal override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound) =>
        proven.Select(pair => Make(log, (Article)pair.Subject, pair.Q));

    /// <inheritdoc/>
    internal override Exposure? Expose(SearchedLog log, Finding finding) =>
        Articles(log).FirstOrDefault(article => article.Name == finding.Cases.Part) is { } own ? ChangedLevel.Of(log, finding, own.Readers, KnownMoments.Read) : null;

    /// <inheritdoc/>
    internal override Seen See(SearchedLog log, Finding finding)
    {
        var readers = Articles(log).First(article => article.Name == finding.Cases.Part).Readers;
        return Seen.Share("readers of the article", readers.Instance, readers.IsHit, isHere: null) with { Known = Exposure.Of(log, readers, KnownMoments.Read).FirstKnown(log) };
    }

    private Finding Make(SearchedLog log, Article article, double q)
    {
        var (change, segment) = (LevelChange.Of(article.Weeks), new Segment([new FilterTerm("article", article.Name)]));
        return change.Finding(
            log,
            Definition,
            Definition.Id,
            segment,
            $"Article {article.Name}: since the week of {change.Week} {Wording.Share(change.Step.After)} of its readers are left with a question, before that {Wording.Share(change.Step.Before)}.",
            change.Effect("share", article.Readers.Count),
            FindingCases.Of(log, Metric.Definition.Id, segment, article.Name),
            [.. article.Readers.Instances(struck: true).Where(instance => log.Weeks.Monday(log.Weeks.Of(instance)) >= change.Onset.Day)],
            q) with
        {
            Remark = ArticleAge.Remark(log, article.Name),
        };
    }

    private static IEnumerable<Article> Articles(SearchedLog log) => log.Log.Measures(Metric).Select(measure =>
    {
        var readers = Harm.Of(log, measure.Observations, value => value == 0);
        return new Article(measure.Part!, readers, WeekSeries.Of(log, readers.Instance, i => readers.IsHit[i] ? 1 : 0));
    });

    /// <summary>An article with its readers; struck is who was not helped.</summary>
    private sealed record Article(string Name, Harm Readers, WeekSeries Weeks);
}
