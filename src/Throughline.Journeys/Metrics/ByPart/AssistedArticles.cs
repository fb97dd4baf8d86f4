using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.SelfService;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>What is asked of the articles that agents are suggested, open or send, article by article.</summary>
/// <param name="definition">What it means.</param>
/// <param name="summary">How an article's observations become one figure.</param>
/// <param name="population">Who is counted, in words.</param>
public abstract class AssistedArticles(MetricDefinition definition, Summary summary, string population) : MetricByPart(definition, summary, population)
{
    /// <summary>What is said of an article that is too old, or too seldom enough.</summary>
    public const string Flagged = "outdated/incomplete";

    /// <inheritdoc/>
    protected sealed override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var articles = new PartLists();
        foreach (var assist in ArticleAssist.Of(log.Log))
            if (Value(log, assist) is { } value) articles.Add(assist.Article, assist.Instance, value);
        return articles.Named(log.Log.Terms(Dimension.Article));
    }

    /// <summary>The number of an article in an instance; null if it does not belong to the population.</summary>
    internal abstract double? Value(MeasuredLog log, ArticleAssist assist);
}
