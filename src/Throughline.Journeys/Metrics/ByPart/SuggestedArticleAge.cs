using Throughline.Journeys.Metrics.SelfService;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>How old the articles are that agents work with.</summary>
public sealed class SuggestedArticleAge() : AssistedArticles(
    new MetricDefinition(
        "suggested-article-age",
        "Age of suggested articles",
        "How long an article had not been edited when it was suggested to an agent, opened by one or sent to the customer.",
        "Median, article by article, of the time of the event minus the last edit of the article that the event names (of several events of a journey the longest); 95 % interval by order statistics. What was edited after the event is not known.",
        "seconds",
        Better.Lower),
    Summary.Median,
    "journey instances in which the article was suggested, opened or sent, and its last edit is known")
{
    /// <inheritdoc/>
    internal override double? Value(MeasuredLog log, ArticleAssist assist) => assist.Age / 1e6;
}
