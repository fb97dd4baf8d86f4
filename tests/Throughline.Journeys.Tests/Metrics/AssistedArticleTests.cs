using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class AssistedArticleTests
{
    private const string Flag = AssistedArticles.Flagged;

    // The week begins on 5 January 2026: KB-1 was edited 200 and 201 days before it is suggested and sent, KB-2 10 days before, KB-3 only after it was suggested.
    [Fact]
    public void An_article_that_was_edited_long_before_it_is_suggested_is_outdated()
    {
        var log = Log(
            ("2025-06-19", [Suggested("KB-1", 0)]),
            ("2025-06-18T08:00:00Z", [Sent("KB-1", 0)]),
            ("2025-12-26", [Suggested("KB-2", 0), new(1, EventTypes.ArticleOpened) { Article = "KB-2", By = ActorSide.Agent }]),
            ("2026-02-01", [Suggested("KB-3", 0)]),
            ("", [Suggested("KB-3", 0)]));

        log.Figures(new SuggestedArticleOutdated(), FigureScope.Of(log.Instances)).Select(part => (part.Part, part.Figure.Value, part.Figure.N, part.Flag))
            .ShouldBe([("KB-1", 1.0, 2, Flag), ("KB-2", 0.0, 1, null)]);
        var ages = log.Figures(new SuggestedArticleAge(), FigureScope.Of(log.Instances));
        ages.Select(part => part.Part).ShouldBe(["KB-1", "KB-2"]);
        ages[1].Figure.Value.ShouldNotBeNull().ShouldBe(((10 * 24) + 9) * 3600, 1);   // opened at 09:00
    }

    [Fact]
    public void How_long_ago_is_long_is_a_setting()
    {
        var log = Log(new MeasureRules { OutdatedAfter = TimeSpan.FromDays(5) }, ("2025-12-26", [Suggested("KB-2", 0)]));

        var part = log.Figures(new SuggestedArticleOutdated(), FigureScope.Of(log.Instances)).ShouldHaveSingleItem();
        part.Flag.ShouldBe(Flag);
        part.Figure.Population.ShouldEndWith("window 5 days");
    }

    // After KB-1 six of ten call within two days, after KB-2 two of ten; the call before the suggestion is none after it.
    [Fact]
    public void An_article_after_which_most_ask_again_is_incomplete()
    {
        var log = Log([.. from article in new[] { "KB-1", "KB-2" } from i in Enumerable.Range(0, 10) select ("2026-01-01", Asks(article, i < (article == "KB-1" ? 6 : 2)))]);

        log.Figures(new SuggestedArticleResidual(), FigureScope.Of(log.Instances)).Select(part => (part.Part, part.Figure.Value, part.Flag))
            .ShouldBe([("KB-1", 0.6, Flag), ("KB-2", 0.2, null)]);

        static Happening[] Asks(string article, bool again)
        {
            Happening Call(double hour) => new(hour, EventTypes.ContactStarted) { Channel = "phone", By = ActorSide.Customer };
            return again ? [Call(0), Suggested(article, 0.1), Call(20)] : [Call(0), Suggested(article, 0.1), Call(0.1 + 49)];
        }
    }

    private static Happening Suggested(string article, double hour) => new(hour, EventTypes.ArticleSuggested) { Article = article, By = ActorSide.System };

    private static Happening Sent(string article, double hour) => new(hour, EventTypes.ArticleSent) { Article = article, By = ActorSide.Agent };

    private static MeasuredLog Log(params (string Edited, Happening[] Instance)[] instances) => Log(MeasureRules.Default, instances);

    private static MeasuredLog Log(MeasureRules rules, params (string Edited, Happening[] Instance)[] instances) =>
        new(Logs.Of([.. instances.Select(instance => instance.Instance.Select(happening => happening with { Edited = instance.Edited }).ToArray())]), rules);
}
