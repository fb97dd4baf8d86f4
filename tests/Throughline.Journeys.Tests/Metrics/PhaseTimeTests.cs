using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class PhaseTimeTests
{
    // An alert at 0, an article at 1, a request at 2, an acknowledgement at 4 (the article at 5 is of an earlier phase, and changes nothing), solved at 8, closed at 12, the survey at 14.
    private static readonly MeasuredLog Log = new(Logs.OfOne(
        new(0, EventTypes.AlertRaised),
        new(1, EventTypes.ArticleViewed),
        new(2, EventTypes.TicketCreated) { Ticket = "A" },
        new(4, EventTypes.TicketAcknowledged) { Ticket = "A" },
        new(5, EventTypes.ArticleViewed),
        new(8, EventTypes.TicketResolved) { Ticket = "A" },
        new(12, EventTypes.TicketClosed) { Ticket = "A" },
        new(14, EventTypes.SurveyAnswered)));

    public static TheoryData<Metric, double, long> Expected => new()
    {
        { TimeInPhase.All[0], 1 * 3600, 1 },
        { TimeInPhase.All[1], 1 * 3600, 1 },
        { TimeInPhase.All[2], 2 * 3600, 1 },
        { TimeInPhase.All[3], 4 * 3600, 1 },
        { TimeInPhase.All[4], 4 * 3600, 1 },
        { TimeInPhase.All[5], 2 * 3600, 1 },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_phase_lasts_from_its_first_event_to_the_first_of_a_later_one(Metric metric, double value, long n)
    {
        var figure = Log.Figure(metric, FigureScope.Of(Log.Instances));

        figure.Value.ShouldBe(value);
        figure.N.ShouldBe(n);
    }

    [Theory]
    [InlineData("time-in-notice")]
    [InlineData("time-in-confirm")]
    public void A_phase_that_nobody_is_in_or_that_ends_as_it_begins_has_no_time(string metric)
    {
        var log = new MeasuredLog(Logs.OfOne(new(0, EventTypes.TicketCreated) { Ticket = "A" }, new(6, EventTypes.TicketClosed) { Ticket = "A" }));

        var figure = log.Figure(MetricCatalogue.All.Single(known => known.Definition.Id == metric), FigureScope.Of(log.Instances));

        figure.Value.ShouldBeNull();
        figure.N.ShouldBe(0);
    }

    [Fact]
    public void Every_phase_has_a_metric() => TimeInPhase.All.Select(metric => metric.Phase).ShouldBe(["Notice the need", "Look for it yourself", "Ask", "Wait", "Resolve", "Confirm"]);
}
