using Throughline.Journeys.Cases;
using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Tests.Metrics;

/// <summary>What gets in the agents' way, and what it does to customers.</summary>
public sealed class AgentLaneTests
{
    [Fact]
    public void R058_every_report_has_a_kind_with_an_owner_and_none_is_lost()
    {
        var log = Measured([Friction("Tool switching"), Friction("CMDB entry wrong"), Friction("no article"), Friction("Escalation path unknown")], [Friction("Noise in the office"), Friction("")]);

        var parts = log.Figures(new FrictionByKind(), FigureScope.Of(log.Instances));
        parts.Select(part => (part.Part, part.Figure.Value)).ShouldBe(
        [
            ("Knowledge and data", 2 / 6.0), ("No kind given", 1 / 6.0), ("Noise in the office", 1 / 6.0), ("Tools", 1 / 6.0), ("Unclear escalation", 1 / 6.0),
        ], ignoreOrder: true);
        parts.Sum(part => part.Figure.Value).ShouldNotBeNull().ShouldBe(1, 1e-12);
        new FrictionByKind().OwnerOf("Knowledge and data").ShouldBe("the owners of the knowledge base and the configuration register");
        new FrictionByKind().OwnerOf("Noise in the office").ShouldBeNull();
    }

    [Fact]
    public void R057_scores_are_apart_by_the_number_of_tools()
    {
        var log = Measured(Rated(4, "CRM"), Rated(2, "CRM", "ERP", "Wiki", "Chat"), Rated(1, "CRM", "ERP", "Wiki", "Chat", "Mail"), Rated(5));

        log.Figures(new SatisfactionByToolCount(), FigureScope.Of(log.Instances)).Select(part => (part.Part, part.Figure.Value, part.Figure.N))
            .ShouldBe([("1 tool", 4.0, 1), ("4 or more tools", 1.5, 2)], ignoreOrder: true);
    }

    // A bounce, a third hand-over and an escalation to nobody are unclear; one hand-over is not; a matter that stays with its team is not asked.
    [Fact]
    public void R056_bounces_wrong_teams_and_escalations_to_nobody_are_unclear()
    {
        var log = Measured(
            Passed("Desk", "Network", "Desk"),
            Passed("Desk", "Network", "Access", "Printing"),
            [new(0, EventTypes.TicketCreated) { Ticket = "T" }, new(1, EventTypes.TicketEscalated) { Ticket = "T" }],
            Passed("Desk", "Network", "Access"),
            Passed("Desk"));

        var figure = log.Measure(new UnclearEscalation()).In(FigureScope.Of(log.Instances));
        (figure.Value, figure.N).ShouldBe((0.75, 4));
        log.Figures(new UnclearEscalationByReason(), FigureScope.Of(log.Instances)).Select(part => (part.Part, part.Figure.Value, part.Figure.N))
            .ShouldBe([("Bounced back", 0.25, 4), ("Escalated to nobody", 0.25, 4), ("Went through wrong teams", 0.25, 4)], ignoreOrder: true);
        Measured(Passed("Desk", "Network")).Measure(new UnclearEscalation()).In(FigureScope.Of(log.Instances)).Value.ShouldBe(0);
    }

    // Of two tool users one takes four; of five tickets one names its item; KB-1 helps one of two readers; of two that are passed on one bounces.
    [Fact]
    public void R055_four_scores_say_what_agents_work_with()
    {
        var log = Measured(
            Rated(4, "CRM", "ERP"),
            Rated(2, "CRM", "ERP", "Wiki", "Chat"),
            [.. Passed("Desk", "Network", "Desk").Select((happening, i) => i == 0 ? happening with { Item = "vpn-gw-2" } : happening)],
            Passed("Desk", "Network"),
            [Read(), new(2, EventTypes.TicketCreated) { Ticket = "T", By = ActorSide.Customer }],
            [Read()]);

        log.Figures(new AgentLaneScores(), FigureScope.Of(log.Instances)).Select(part => (part.Part, part.Figure.Value, part.Figure.N)).ShouldBe(
        [
            ("Toolset", 0.5, 2), ("Configuration register", 0.2, 5), ("Knowledge base", 0.5, 2), ("Escalation clarity", 0.5, 2),
        ], ignoreOrder: true);
        Measured(Passed("Desk")).Measures(new AgentLaneScores()).ShouldBeEmpty("nothing is recorded of any of the four");

        static Happening Read() => new(0, EventTypes.ArticleViewed) { Article = "KB-1", By = ActorSide.Customer };
    }

    // Friction while customers wait costs two points (5 without, 3 with), friction while they ask one (5 and 4); in the stage of the answer it costs none.
    [Fact]
    public void R061_stages_are_in_the_order_in_which_friction_goes_with_unhappy_customers()
    {
        var log = Measured([.. Enumerable.Range(0, 10).SelectMany(_ => new[] { Rubbed(5, null), Rubbed(3, EventTypes.TicketAcknowledged), Rubbed(4, EventTypes.TicketCreated), Rubbed(5, EventTypes.TicketResolved) })]);

        var metric = new OutcomeByFriction(new CustomerSatisfaction(), Summary.Mean);
        var stages = StageCoupling.Of(log.Figures(metric, FigureScope.Of(log.Instances)), metric.Definition.Better);
        stages.Select(stage => stage.Stage).ShouldBe(["Wait", "Ask", "Resolve"]);
        stages.Select(stage => (stage.Outcome.Figure.Value, stage.Outcome.Figure.N, stage.Outcome.Other.N)).ShouldBe([(3.0, 10, 30), (4.0, 10, 30), (5.0, 10, 30)]);
        stages[0].Outcome.Difference!.Value.ShouldNotBeNull().ShouldBe(3 - (14 / 3.0), 1e-9);
        Measured(Rated(5, "CRM")).Measures(metric).ShouldBeEmpty("nobody reports friction");

        static Happening[] Rubbed(double score, string? after) =>
        [
            .. new[] { EventTypes.TicketCreated, EventTypes.TicketAcknowledged, EventTypes.TicketResolved }.SelectMany((type, hour) => new[] { new Happening(hour, type) { Ticket = "T", By = hour == 0 ? ActorSide.Customer : ActorSide.Agent, Visible = true } }
                .Concat(type == after ? [new Happening(hour + 0.5, EventTypes.FrictionReported) { Ticket = "T", By = ActorSide.Agent }] : [])),
            new(9, EventTypes.SurveyAnswered) { Ticket = "T", By = ActorSide.Customer, Survey = "csat", Score = score },
        ];
    }

    // Forty minutes are the target of priority 1: the first waits 50 with a cause, the second 50 without a delivered alert, the third 50 though one was delivered, the fourth only 10.
    [Fact]
    public void R041_what_was_left_alone_is_apart_by_the_cause_that_the_case_carries()
    {
        var log = Measured(
            Urgent(50, new Happening(0.9, EventTypes.TicketNoted) { Ticket = "T", By = ActorSide.Agent, Said = "nobody on call" }),
            Urgent(50, new Happening(0.05, EventTypes.AlertRaised) { Ticket = "T", By = ActorSide.System }),
            Urgent(50, new Happening(0.05, EventTypes.AlertRaised) { Ticket = "T", By = ActorSide.System }, new Happening(0.1, EventTypes.AlertDelivered) { Ticket = "T", By = ActorSide.System }),
            Urgent(10, new Happening(0.9, EventTypes.TicketNoted) { Ticket = "T", By = ActorSide.Agent, Said = "misroute" }));

        log.Figures(new AcknowledgedLateByCause(), FigureScope.Of(log.Instances)).Select(part => (part.Part, part.Figure.Value)).ShouldBe(
        [
            ("nobody on call", 1 / 3.0), (AcknowledgedLateByCause.NotDelivered, 1 / 3.0), (AcknowledgedLateByCause.Unnamed, 1 / 3.0),
        ], ignoreOrder: true);
        CaseTimeline.Of(log, new CaseIds(log.Log), 0).LeftAlone.ShouldBe(["nobody on call"]);
        CaseTimeline.Of(log, new CaseIds(log.Log), 3).LeftAlone.ShouldBeEmpty();
    }

    private static MeasuredLog Measured(params Happening[][] instances) => new(Logs.Of(instances), MeasureRules.Default);

    private static Happening Friction(string kind) => new(1, EventTypes.FrictionReported) { Ticket = "T", By = ActorSide.Agent, Said = kind };

    private static Happening[] Rated(double score, params string[] tools) =>
    [
        new(0, EventTypes.TicketCreated) { Ticket = "T", By = ActorSide.Customer },
        .. tools.Select(tool => new Happening(1, EventTypes.ToolOpened) { Ticket = "T", By = ActorSide.Agent, Tool = tool }),
        new(2, EventTypes.SurveyAnswered) { Ticket = "T", By = ActorSide.Customer, Survey = "csat", Score = score },
    ];

    private static Happening[] Passed(params string[] teams) =>
        [.. teams.Select((team, hour) => new Happening(hour, hour == 0 ? EventTypes.TicketCreated : EventTypes.TicketAssigned) { Ticket = "T", Team = team, By = ActorSide.Agent })];

    private static Happening[] Urgent(double minutes, params Happening[] between) =>
    [
        new(0, EventTypes.TicketCreated) { Ticket = "T", Priority = "P1", By = ActorSide.Customer, Visible = true },
        .. between.Where(happening => happening.Hour < minutes / 60),
        new(minutes / 60, EventTypes.TicketAcknowledged) { Ticket = "T", Priority = "P1", By = ActorSide.Agent, Visible = true },
        .. between.Where(happening => happening.Hour >= minutes / 60),
    ];
}
