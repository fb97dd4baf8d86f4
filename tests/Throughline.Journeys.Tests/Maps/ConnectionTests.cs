using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Connections;
using Throughline.Journeys.Tests.Maps.Truth;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Maps;

public sealed class ConnectionTests
{
    private static readonly StepService Desk = new(["Desk"], "resolve", "Second line");

    [Fact]
    public void A_step_without_events_queue_clock_or_path_is_not_connected()
    {
        var truth = Truths.Of(Truths.Map(["a", "[hopes]"]), Logs.Of(Truths.Journeys(1, 0, "a")));

        truth.NotConnected.ShouldHaveSingleItem().Step.Id.ShouldBe("hopes");
        truth.Connections.Select(connection => connection.IsConnected).ShouldBe([true, false]);
    }

    [Fact]
    public void Bound_to_a_queue_it_shows_what_waits_there_now()
    {
        // Two wait at the desk, one was passed on, one is done.
        var connection = Connection(Logs.Of(
            Ticket("A", "Desk"),
            Ticket("B", "Desk"),
            [.. Ticket("C", "Desk"), new(2, EventTypes.TicketAssigned) { Ticket = "C", Team = "Licensing" }],
            [.. Ticket("D", "Desk"), new(3, EventTypes.TicketResolved) { Ticket = "D", Team = "Desk" }]));

        connection.Open!.Value.ShouldBe(2);
        connection.Open.Cases!.Part.ShouldBe("s");
    }

    [Fact]
    public void Where_the_data_records_no_resolutions_what_is_open_is_not_known() =>
        Connection(Logs.Of(Ticket("A", "Desk"))).Open!.Value.ShouldBeNull();

    [Fact]
    public void The_share_of_kept_deadlines_is_that_of_the_steps_journeys()
    {
        Happening[] Resolved(string ticket, string team, double hour) =>
            [new(0, EventTypes.TicketCreated) { Ticket = ticket, Team = team, Deadline = 10 }, new(hour, EventTypes.TicketResolved) { Ticket = ticket, Team = team }];

        var inTime = Connection(Logs.Of(Resolved("A", "Desk", 9), Resolved("B", "Desk", 11), Resolved("C", "Licensing", 99))).InTime!;

        (inTime.Value, inTime.N).ShouldBe((0.5, 2), "the third never came to the desk");
    }

    [Fact]
    public void Escalated_is_what_was_escalated_or_reached_the_teams_escalation_path()
    {
        var escalated = Connection(Logs.Of(
            Ticket("A", "Desk"),
            [.. Ticket("B", "Desk"), new(2, EventTypes.TicketEscalated) { Ticket = "B" }],
            [.. Ticket("C", "Desk"), new(2, EventTypes.TicketAssigned) { Ticket = "C", Team = "Second line" }],
            Ticket("D", "Licensing"))).Escalated!;

        (escalated.Value, escalated.N).ShouldBe((2.0 / 3, 3));
    }

    [Fact]
    public void A_step_that_names_nothing_has_no_figures_of_the_desk()
    {
        var connection = Truths.Of(Truths.Map(["a"]), Logs.Of(Truths.Journeys(1, 0, "a"))).Connections[0];

        (connection.Open, connection.InTime, connection.Escalated).ShouldBe((null, null, null));
    }

    [Fact]
    public void Health_is_the_mean_of_what_the_desk_and_the_customers_say()
    {
        // Nobody comes back (1), nobody of 40 escalates but one in four (0.75), no deadlines: desk 0.875. Scores of 4 on a scale from 1 to 5: 0.75.
        var health = Health(withScores: true);

        health.Operational.Select(part => part.Value).ShouldBe([1, 0.75]);
        health.Voice.Value.ShouldBe(0.75);
        health.Score.Value.ShouldBe((0.875 + 0.75) / 2);
        health.Confidence.ShouldBe(HealthConfidence.High);
    }

    [Fact]
    public void A_missing_family_lowers_the_confidence_and_not_the_score()
    {
        var health = Health(withScores: false);

        (health.Score.Value, health.Voice.Value, health.Confidence).ShouldBe((0.875, null, HealthConfidence.Medium));
    }

    [Fact]
    public void Without_either_family_there_is_no_health()
    {
        var health = Truths.Of(Truths.Map(["a"]), Logs.Of(Truths.Journeys(1, 0, "a"))).Connections[0].Health;

        (health.Score.Value, health.Confidence).ShouldBe((null, HealthConfidence.None));
    }

    private static Happening[] Ticket(string ticket, string team) => [new(0, EventTypes.TicketCreated) { Ticket = ticket, Team = team }, new(1, EventTypes.TicketAssigned) { Ticket = ticket, Team = team }];

    private static StepConnection Connection(EventLog log) => Truths.Of(Connected(), log).Connections[0];

    private static JourneyMap Connected() => new("m", "M", null, [new Phase("P", [new Step("s", "S", Lane.Agent, StepKind.Happy, null) { Service = Desk }])]);

    private static StepHealth Health(bool withScores) => Truths.Of(
        Truths.Map([EventTypes.TicketCreated]),
        Logs.Of([.. Enumerable.Range(0, 40).Select(number => Served($"T{number}", isEscalated: number % 4 == 0, withScores))])).Connections[0].Health;

    private static Happening[] Served(string ticket, bool isEscalated, bool withScore) =>
    [
        new(0, EventTypes.TicketCreated) { Ticket = ticket, By = ActorSide.Customer },
        .. isEscalated ? [new(1, EventTypes.TicketEscalated) { Ticket = ticket }] : Array.Empty<Happening>(),
        .. withScore ? [new(2, EventTypes.SurveyAnswered) { Ticket = ticket, Score = 4 }] : Array.Empty<Happening>(),
    ];
}
