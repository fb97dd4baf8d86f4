using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.SelfService;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>After which articles of agent assist customers still ask.</summary>
public sealed class SuggestedArticleResidual() : AssistedArticles(
    new MetricDefinition(
        "suggested-article-residual",
        "Asked again after a suggested article",
        "How many customers still ask when an article was suggested to their agent, opened or sent to them; an article after which every second does is marked outdated/incomplete.",
        "Share, article by article, with a similar ticket or contact of the same customer after the last such event, at most the window (48 hours unless set) later; similar as in article-solved. Marked from one half on, of ten journeys or more. Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances in which the article was suggested, opened or sent, similar by topic")
{
    private const double High = 0.5;
    private const int Fewest = 10;

    /// <inheritdoc/>
    public override string? Flag(Figure figure) => figure.N >= Fewest && figure.Value >= High ? Flagged : null;

    /// <inheritdoc/>
    internal override double? Value(MeasuredLog log, ArticleAssist assist)
    {
        var (topics, time) = (log.Log.References[(int)Dimension.Topic], log.Log.Time[assist.Event]);
        var topic = topics.Length == 0 ? 0 : topics[assist.Event];
        return log.Demands.AnyAbout(topic, assist.Instance, time + 1, time + MeasureRules.Microseconds(log.Rules.SelfServiceWindow)) ? 1 : 0;
    }

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.SelfServiceWindow;
}
