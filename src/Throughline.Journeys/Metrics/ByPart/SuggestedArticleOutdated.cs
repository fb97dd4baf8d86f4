using Throughline.Journeys.Metrics.SelfService;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>Which articles agents are given though nobody has edited them for long.</summary>
public sealed class SuggestedArticleOutdated() : AssistedArticles(
    new MetricDefinition(
        "suggested-article-outdated",
        "Suggested though outdated",
        "Which articles are suggested to agents, opened by them or sent to customers though they were last edited long ago; one that ever was is marked outdated/incomplete.",
        "Share, article by article, of the journeys in which the article had been edited longer before than the window (article-outdated-days, 180 days unless set), as suggested-article-age measures it; Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances in which the article was suggested, opened or sent, and its last edit is known")
{
    /// <inheritdoc/>
    public override string? Flag(Figure figure) => figure.Value > 0 ? Flagged : null;

    /// <inheritdoc/>
    internal override double? Value(MeasuredLog log, ArticleAssist assist) => assist.Age is { } age ? age > MeasureRules.Microseconds(log.Rules.OutdatedAfter) ? 1 : 0 : null;

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.OutdatedAfter;
}
