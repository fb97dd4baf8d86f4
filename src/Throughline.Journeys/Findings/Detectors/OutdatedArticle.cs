using Throughline.Journeys.Filters;
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
    internal override Seen See(SearchedLog log, Finding finding)
    {
        var readers = Articles(log).First(article => article.Name == finding.Cases.Part).Readers;
        return Seen.Share("readers of the article", readers.Instance, readers.IsHit, isHere: null);
    }

    private Finding Make(SearchedLog log, Article article, double q)
    {
        var step = article.Weeks.Step()!;
        var (onset, segment) = (article.Weeks.Onset(step), new Segment([new FilterTerm("article", article.Name)]));
        return new Finding
        {
            Id = FindingIds.Of(Definition.Id, log.Scope.Journey, segment),
            Detector = Definition.Id,
            Statement = $"Article {article.Name}: since the week of {Wording.Day(onset.Day)} {Wording.Share(step.After)} of its readers are left with a question, before that {Wording.Share(step.Before)}.",
            Journey = log.Scope.Journey,
            Phase = Definition.Phase,
            Segment = segment,
            Effect = new FindingEffect(step.After - step.Before, step.Interval.Low, step.Interval.High, "share", step.After, step.Before, article.Readers.Count),
            Since = onset.Day,
            SinceBetween = (onset.Earliest, onset.Latest),
            Q = q,
            HeldAlike = [],
            Cases = FindingCases.Of(log, Metric.Definition.Id, segment, article.Name),
            Struck = [.. article.Readers.Instances(struck: true).Where(instance => log.Weeks.Monday(log.Weeks.Of(instance)) >= onset.Day)],
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
