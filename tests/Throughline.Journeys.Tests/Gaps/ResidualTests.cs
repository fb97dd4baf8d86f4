using Throughline.Journeys.Events;
using Throughline.Journeys.Gaps;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Gaps;

/// <summary>R050: who reads, is left with a question, and has no way on.</summary>
public sealed class ResidualTests
{
    private static readonly FigureScope Everybody = new(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(60), DateTimeOffset.UnixEpoch.AddYears(60));

    // Of ten readers four ask afterwards, and one of the four at the desk: a quarter.
    private static readonly EventLog Ten = Logs.Of([.. Enumerable.Range(0, 6).Select(_ => Read("KB1")), Asks("KB1", "Desk"), Asks("KB1", "Shop"), Asks("KB1", "Shop"), Asks("KB1", "Shop")]);

    [Fact]
    public void A_residual_of_40_percent_with_a_path_for_a_quarter_leaves_30_percent_of_all_uncovered()
    {
        var residual = Of(Ten, new StepService(["Desk"], null, "Second line"));

        residual.Basis.ShouldBe(PathBasis.Defined);
        var whole = residual.Whole(Everybody);
        (whole.Unresolved.Value, whole.Unresolved.N).ShouldBe((0.4, 10));
        (whole.Covered.Value, whole.Covered.N).ShouldBe((0.25, 4));
        (whole.Uncovered.Value, whole.Uncovered.N).ShouldBe((0.3, 10));
        whole.Uncovered.Low.ShouldNotBeNull().ShouldBe(0.1078, 1e-4);   // R: prop.test(3, 10, correct = FALSE)
        residual.ByArticle(Everybody, 5).ShouldHaveSingleItem().Uncovered.Cases!.Part.ShouldBe("KB1");
    }

    [Fact]
    public void A_path_is_what_is_defined_and_not_what_was_escalated()
    {
        var log = Logs.Of(Read("KB1"), [.. Asks("KB1", "Shop"), new(2, EventTypes.TicketEscalated) { Ticket = "T" }]);

        Of(log, new StepService(["Desk"], null, "Second line")).Whole(Everybody).Covered.Value.ShouldBe(0);
    }

    [Fact]
    public void Without_a_defined_path_what_was_escalated_had_one()
    {
        var log = Logs.Of(Read("KB1"), Asks("KB1", "Shop"), [.. Asks("KB1", "Shop"), new(2, EventTypes.TicketEscalated) { Ticket = "T" }]);
        var residual = Of(log, new StepService(["Desk"], null, null));

        residual.Basis.ShouldBe(PathBasis.Observed);
        residual.Whole(Everybody).Covered.Value.ShouldBe(0.5);
    }

    [Fact]
    public void Where_nothing_says_whether_there_is_a_path_nothing_is_called_uncovered()
    {
        var residual = Of(Ten, service: null);

        residual.Basis.ShouldBe(PathBasis.Unknown);
        (residual.Whole(Everybody).Unresolved.Value, residual.Whole(Everybody).Uncovered.Value, residual.Whole(Everybody).Covered.Value).ShouldBe((0.4, null, null));
    }

    [Fact]
    public void Who_is_left_with_a_question_by_one_of_several_articles_is_left_with_one()
    {
        var log = Logs.Of([.. Read("KB1"), new(100, EventTypes.ArticleViewed) { By = ActorSide.Customer, Article = "KB2" }, new(101, EventTypes.TicketCreated) { By = ActorSide.Customer, Ticket = "T", Team = "Shop" }]);
        var residual = Of(log, new StepService(["Desk"], null, "Second line"));

        (residual.Whole(Everybody).Unresolved.Value, residual.Whole(Everybody).Unresolved.N).ShouldBe((1, 1));
        residual.ByArticle(Everybody, 0).Select(article => (article.Article, article.Uncovered.Value)).ShouldBe([("KB2", 1.0), ("KB1", 0.0)]);
    }

    [Fact]
    public void Its_figures_are_found_by_their_names()
    {
        var residual = Of(Ten, new StepService(["Desk"], null, "Second line"));

        foreach (var figure in GapFigures.All) residual.Find(figure.Id, null).ShouldNotBeNull().In(Everybody).Value.ShouldNotBeNull();
        residual.Find(GapFigures.Uncovered.Id, "KB1")!.In(Everybody).Value.ShouldBe(0.3);
        residual.Find(GapFigures.Uncovered.Id, "KB9").ShouldBeNull();
    }

    private static MeasuredResidual Of(EventLog log, StepService? service) =>
        MeasuredResidual.Of(MeasuredMap.Of(new JourneyMap("m", "Map", null, [new Phase("Ask", [new Step("s", "Asks the desk", Lane.Agent, StepKind.Happy, null) { Service = service }])]), new MeasuredLog(log)));

    private static Happening[] Read(string article) => [new(0, EventTypes.ArticleViewed) { By = ActorSide.Customer, Article = article }];

    private static Happening[] Asks(string article, string team) => [.. Read(article), new(1, EventTypes.TicketCreated) { By = ActorSide.Customer, Ticket = "T", Team = team }];
}
