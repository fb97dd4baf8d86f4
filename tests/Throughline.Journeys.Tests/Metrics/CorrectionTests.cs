using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class CorrectionTests
{
    // Twice recategorised after the answer at 1; once before it; passed to another team after it; never. The last got no answer.
    private static readonly MeasuredLog Log = new(Logs.Of(
        [Created("A", "Mail"), Replied("A"), Recategorised("A", 2, "VPN"), Recategorised("A", 3, "Device")],
        [Created("B", "Mail"), Recategorised("B", 0.5, "VPN"), Replied("B")],
        [Created("C", "VPN"), Replied("C"), new(2, EventTypes.TicketAssigned) { Ticket = "C", Team = "Network", By = ActorSide.Agent }],
        [Created("D", "VPN"), Replied("D")],
        [Created("E", "VPN"), Recategorised("E", 4, "Mail")]));

    public static TheoryData<Metric, double, long> Expected => new() { { new CorrectionsAfterResponse(), 0.75, 4 } };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Corrections_are_what_a_pencil_gives(Metric metric, double value, long n)
    {
        var figure = Log.Figure(metric, FigureScope.Of(Log.Instances));

        figure.Value.ShouldBe(value);
        figure.N.ShouldBe(n);
    }

    [Fact]
    public void Its_cases_are_the_matters_with_the_number_of_their_corrections()
    {
        var seen = new CorrectionsAfterResponse().Observe(Log);

        Enumerable.Range(0, seen.Count).Select(i => (seen.Instance[i], seen.ValueOf(i))).ShouldBe([(0, 2.0), (1, 0.0), (2, 1.0), (3, 0.0)]);
    }

    [Fact]
    public void The_rate_is_that_of_the_topic_that_it_was_opened_under() =>
        Log.Figures(new CorrectedByFirstTopic(), FigureScope.Of(Log.Instances)).Select(part => (part.Part, part.Figure.Value, part.Figure.N)).ShouldBe([("Mail", 0.5, 2), ("VPN", 0.5, 2)]);

    [Fact]
    public void Where_neither_teams_nor_corrections_are_recorded_it_is_not_known()
    {
        var log = new MeasuredLog(Logs.OfOne(new(0, EventTypes.TicketCreated) { Ticket = "A", By = ActorSide.Customer }, new(1, EventTypes.TicketReplied) { Ticket = "A", By = ActorSide.Agent }));

        log.Figure(new CorrectionsAfterResponse(), FigureScope.Of(log.Instances)).Value.ShouldBeNull();
    }

    private static Happening Created(string ticket, string topic) => new(0, EventTypes.TicketCreated) { Ticket = ticket, Topic = topic, Team = "Desk", By = ActorSide.Customer };

    private static Happening Replied(string ticket) => new(1, EventTypes.TicketReplied) { Ticket = ticket, Team = "Desk", By = ActorSide.Agent };

    private static Happening Recategorised(string ticket, double hour, string topic) => new(hour, EventTypes.TicketRecategorised) { Ticket = ticket, Topic = topic, By = ActorSide.Agent };
}
