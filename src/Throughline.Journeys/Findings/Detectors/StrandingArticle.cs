using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>An article strands its readers.</summary>
public sealed class StrandingArticle() : Detector(
    new DetectorDefinition(
        "stranding-article",
        "An article strands its readers",
        "Which articles leave more of their readers with a question than the others do, and how many of these are left without a way on.",
        "article-solved, each article against all others: a test that it leaves more than 1.5 times as many readers unhelped, and at least 3 in 100 more. Without a way on is who was not helped and whose matter was not escalated.",
        Phases.Look,
        "views of at least two articles with twenty-five readers each"))
{
    private const double LeastRatio = 1.5;
    private const double LeastExcess = 0.03;
    private const int FewestReaders = 25;

    private static readonly ArticleOutcome Metric = new();

    /// <inheritdoc/>
    internal override Suspicions Suspect(SearchedLog log)
    {
        var articles = Articles(log).Where(article => article.Harm.Count >= FewestReaders).ToList();
        if (articles.Count < 2) return Suspicions.None;
        var tests = articles.Select(article => (Article: article, Stratum: Against(articles, article), Effect: article.Harm.DesignEffect(log)));
        return new Suspicions(articles.Count, [.. tests
            .Select(test => new Suspicion(StratifiedRateTest.PValue([Scaled(test.Stratum, test.Effect)], LeastRatio), test.Article))
            .Where(suspicion => suspicion.PValue <= Suspicions.MostPValue && Excess(Against(articles, (Article)suspicion.Subject)) >= LeastExcess)]);
    }

    /// <inheritdoc/>
    internal override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound)
    {
        var articles = Articles(log).Where(article => article.Harm.Count >= FewestReaders).ToList();
        return proven.Select(pair => Make(log, (Article)pair.Subject, Against(articles, articles.First(article => article.Name == ((Article)pair.Subject).Name)), pair.Q));
    }

    /// <inheritdoc/>
    internal override Exposure? Expose(SearchedLog log, Finding finding)
    {
        var articles = Articles(log);
        if (articles.Find(article => article.Name == finding.Cases.Part) is not { } own) return null;
        // Who has read it is struck by it or not at all, whatever else was read.
        var readers = own.Harm.Instance.ToHashSet();
        var others = articles.Where(article => article != own).Select(article => article.Harm.Where(instance => !readers.Contains(instance)));
        return Exposure.Of(log, Harm.Of([own.Harm, .. others]), KnownMoments.Read);
    }

    /// <inheritdoc/>
    internal override Seen See(SearchedLog log, Finding finding)
    {
        var readers = Articles(log).SelectMany(article => article.Harm.Instance.Select((instance, i) => (Instance: instance, IsHit: article.Harm.IsHit[i], IsHere: article.Name == finding.Cases.Part))).ToList();
        return Seen.Share("readers of an article", [.. readers.Select(reader => reader.Instance)], [.. readers.Select(reader => reader.IsHit)], [.. readers.Select(reader => reader.IsHere)]);
    }

    private Finding Make(SearchedLog log, Article article, RateStratum counts, double q)
    {
        var difference = StratifiedShareDifference.Of([counts], article.Harm.DesignEffect(log))!.Value;
        var segment = new Segment([new FilterTerm("article", article.Name)]);
        var (struck, spared) = (article.Harm.Instances(struck: true), article.Harm.Instances(struck: false));
        var (share, elsewhere) = (counts.Hits / counts.N, counts.OtherHits / counts.OtherN);
        return new Finding
        {
            Id = FindingIds.Of(Definition.Id, log.Scope.Journey, segment),
            Detector = Definition.Id,
            Statement = $"Article {article.Name} leaves {Wording.Share(share)} of its readers with a question, the others {Wording.Share(elsewhere)}.",
            Journey = log.Scope.Journey,
            Phase = Definition.Phase,
            Segment = segment,
            Effect = new FindingEffect(difference.Difference, difference.Interval.Low, difference.Interval.High, "share", share, elsewhere, article.Harm.Count),
            Price = Pricing.Of(log, difference.Difference * article.Harm.Count, struck, spared),
            Q = q,
            HeldAlike = [],
            Remark = WithoutWayOn(log, article),
            Cases = FindingCases.Of(log, Metric.Definition.Id, segment, article.Name),
            Struck = struck,
        };
    }

    private static string? WithoutWayOn(SearchedLog log, Article article)
    {
        if (!log.Log.Instances.RecordsEscalations) return null;
        var stranded = 0;
        for (var i = 0; i < article.Harm.Count; i++)
            if (article.Harm.IsHit[i] && !log.Log.Instances.Escalated[article.Harm.Instance[i]]) stranded++;
        return $"{Wording.Share((double)stranded / article.Harm.Count)} of all its readers have neither an answer nor an escalation.";
    }

    private static List<Article> Articles(SearchedLog log) => log.Once<List<Article>>(nameof(StrandingArticle), () =>
        [.. log.Log.Measures(Metric).Select(measure => new Article(measure.Part!, Harm.Of(log, measure.Observations, value => value == 0)))]);

    private static RateStratum Against(IReadOnlyList<Article> articles, Article article)
    {
        var others = articles.Where(other => other.Name != article.Name).ToList();
        return new RateStratum(article.Harm.Hits, article.Harm.Count, others.Sum(other => other.Harm.Hits), others.Sum(other => other.Harm.Count));
    }

    private static RateStratum Scaled(RateStratum stratum, double effect) =>
        new(stratum.Hits / effect, stratum.N / effect, stratum.OtherHits / effect, stratum.OtherN / effect);

    private static double Excess(RateStratum stratum) => (stratum.Hits / stratum.N) - (stratum.OtherHits / stratum.OtherN);

    /// <summary>An article with its readers; struck is who was not helped.</summary>
    private sealed record Article(string Name, Harm Harm);
}
