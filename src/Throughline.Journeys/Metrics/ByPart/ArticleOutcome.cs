using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.SelfService;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>Whether articles help.</summary>
public sealed class ArticleOutcome() : MetricByPart(
    new MetricDefinition(
        "article-solved",
        "Solved by the article",
        "How many of those who read an article have no more to ask afterwards.",
        "Share, article by article, without a similar ticket or contact of the same customer from the first reading to the window (48 hours unless set) after the last, both included. Similar is what is about the same topic as the reading, or where either of the two names none. Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    "journey instances in which the article was read")
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var window = MeasureRules.Microseconds(log.Rules.SelfServiceWindow);
        var topics = log.Log.References[(int)Dimension.Topic];
        var articles = new PartLists();
        foreach (var read in new SelfServiceUses(log).ByArticle())
        {
            var topic = topics.Length == 0 ? 0 : topics[read.Event];
            articles.Add(read.Part, read.Instance, log.Demands.AnyAbout(topic, read.Instance, read.From, read.To + window) ? 0 : 1);
        }

        return articles.Named(log.Log.Terms(Dimension.Article));
    }

    /// <inheritdoc/>
    protected override string Population(MeasureRules rules) => $"{base.Population(rules)}, similar by topic";

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.SelfServiceWindow;
}
