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
        "article-solved, each article against all others, with the priority, topic and first channel held alike as far as they are known when it is read and the half of its readers or more have somebody alike who read another: a stratified test that it leaves more than 1.5 times as many readers unhelped, and at least 3 in 100 more. Without a way on is who was not helped and whose matter was not escalated.",
        Phases.Look,
        "views of at least two articles with twenty-five readers each"))
{
    private const double LeastRatio = 1.5;
    private const double LeastExcess = 0.03;
    private const int FewestReaders = 25;

    private static readonly ArticleOutcome Metric = new();

    /// <inheritdoc/>
    internal override string? TooFew(SearchedLog log) => Articles(log) is { Count: > 0 } articles
        ? $"Readers of {Wording.Count(articles.Count)} article{(articles.Count == 1 ? "" : "s")}, the most read one by {Wording.Count(articles.Max(article => article.Harm.Count))}. It takes two articles with {FewestReaders} readers each."
        : null;

    /// <inheritdoc/>
    internal override Suspicions Suspect(SearchedLog log)
    {
        var articles = Articles(log).Where(article => article.Harm.Count >= FewestReaders).ToList();
        if (articles.Count < 2) return Suspicions.None;
        return new Suspicions(articles.Count, [.. articles
            .Select(article => Against(log, articles, article))
            .Where(against => against.Excess >= LeastExcess)
            .Select(against => new Suspicion(StratifiedRateTest.PValue(Array.ConvertAll(against.Strata, stratum => Scaled(stratum, against.Effect)), LeastRatio), against))
            .Where(suspicion => suspicion.PValue <= Suspicions.MostPValue)]);
    }

    /// <inheritdoc/>
    internal override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound) =>
        proven.Select(pair => Make(log, (Contrast)pair.Subject, pair.Q));

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
        return Seen.Share("readers of an article", [.. readers.Select(reader => reader.Instance)], [.. readers.Select(reader => reader.IsHit)], [.. readers.Select(reader => reader.IsHere)]) with { Known = WhenRead(log) };
    }

    private Finding Make(SearchedLog log, Contrast against, double q)
    {
        var article = against.Article;
        var difference = StratifiedShareDifference.Of(against.Strata, against.Effect)!.Value;
        var segment = new Segment([new FilterTerm("article", article.Name)]);
        var (struck, spared) = (article.Harm.Instances(struck: true), article.Harm.Instances(struck: false));
        var share = (double)article.Harm.Hits / article.Harm.Count;
        var elsewhere = Math.Max(0, share - difference.Difference);
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
            HeldAlike = against.HeldAlike,
            NotHeldAlike = against.NotHeld,
            Remark = Said(WithoutWayOn(log, article), ArticleAge.Remark(log, article.Name)),
            Cases = FindingCases.Of(log, Metric.Definition.Id, segment, article.Name),
            Struck = struck,
        };
    }

    private static string? Said(params string?[] sentences) => sentences.Any(sentence => sentence is not null) ? string.Join(' ', sentences.OfType<string>()) : null;

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

    /// <summary>An article against all others, with as much held alike as leaves somebody to compare with.</summary>
    private static Contrast Against(SearchedLog log, IReadOnlyList<Article> articles, Article article)
    {
        var others = Harm.Of([.. articles.Where(other => other.Name != article.Name).Select(other => other.Harm)]);
        var (held, not) = (new List<InstanceAttribute>(), new List<NotHeld>());
        foreach (var attribute in WhenRead(log))
        {
            if (article.Harm.Instance.Count(reader => attribute.Code[reader] > 0) * 2 < article.Harm.Count) not.Add(new NotHeld(attribute.Column, "most readers have none when they read the article, and who gets one later is who goes on to ask"));
            else if (Compared(log, article.Harm, others, [.. held, attribute]) * 2 < article.Harm.Count) not.Add(new NotHeld(attribute.Column, "fewer than half of its readers have somebody alike who read another article"));
            else held.Add(attribute);
        }

        return new Contrast(article, Counts(log, article.Harm, others, held), article.Harm.DesignEffect(log), [.. held.Select(attribute => attribute.Column)], not);
    }

    private static double Compared(SearchedLog log, Harm article, Harm others, IReadOnlyList<InstanceAttribute> held) => Counts(log, article, others, held).Sum(stratum => stratum.N);

    private static RateStratum[] Counts(SearchedLog log, Harm article, Harm others, IReadOnlyList<InstanceAttribute> held)
    {
        var strata = Strata.Without(held, log.Log.Instances.Count, []);
        var counts = new RateStratum[strata.Count];
        for (var i = 0; i < article.Count; i++)
        {
            ref var own = ref counts[strata.Code[article.Instance[i]]];
            own = own with { N = own.N + 1, Hits = own.Hits + (article.IsHit[i] ? 1 : 0) };
        }

        for (var i = 0; i < others.Count; i++)
        {
            ref var other = ref counts[strata.Code[others.Instance[i]]];
            other = other with { OtherN = other.OtherN + 1, OtherHits = other.OtherHits + (others.IsHit[i] ? 1 : 0) };
        }

        return [.. counts.Where(stratum => stratum.Compares)];
    }

    /// <summary>What readers can be told apart by when they read.</summary>
    private static IReadOnlyList<InstanceAttribute> WhenRead(SearchedLog log) => log.Once((nameof(StrandingArticle), nameof(WhenRead)), () =>
        Exposure.Of(log, Harm.Of([.. Articles(log).Select(article => article.Harm)]), KnownMoments.Read).FirstKnown(log));

    private static RateStratum Scaled(RateStratum stratum, double effect) =>
        new(stratum.Hits / effect, stratum.N / effect, stratum.OtherHits / effect, stratum.OtherN / effect);

    /// <summary>An article with its readers; struck is who was not helped.</summary>
    private sealed record Article(string Name, Harm Harm);

    /// <summary>An article against the others.</summary>
    private sealed record Contrast(Article Article, RateStratum[] Strata, double Effect, IReadOnlyList<string> HeldAlike, IReadOnlyList<NotHeld> NotHeld)
    {
        public double Excess => StratifiedShareDifference.Of(Strata)?.Difference ?? 0;
    }
}
