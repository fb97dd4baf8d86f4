using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Maps;

public sealed class MapDraftTests
{
    private static readonly string[] SomeTypes =
    [
        EventTypes.TicketCreated, EventTypes.TicketAcknowledged, EventTypes.TicketReplied, EventTypes.TicketResolved, EventTypes.TicketReopened,
        EventTypes.ContactStarted, EventTypes.SurveyAnswered, EventTypes.ToolOpened, "Check stock", "Order part", "Wait for vendor", "Reject",
    ];

    // Some journeys of some types, at whole hours.
    private static Gen<Happening[][]> Journeys { get; } = Gen.Elements(SomeTypes)
        .ArrayOf().Where(types => types.Length > 0)
        .Select(types => types.Select((type, hour) => new Happening(hour, type)).ToArray())
        .ArrayOf().Where(journeys => journeys.Length > 0);

    [Fact]
    public void A_service_desk_falls_into_the_template()
    {
        var map = Draft(ServiceLog.Four());

        map.Phases.Select(phase => phase.Name).ShouldBe(["Look for it yourself", "Ask", "Wait", "Resolve", "Confirm"]);
        StepNames(map, "Wait", Lane.Customer).ShouldBe(["Gets an acknowledgement", "Writes again", "Hears nothing for 24 h", "Chases for status"]);
        StepNames(map, "Wait", Lane.Agent).ShouldBe(["Triage and assign", "Hands over to another team", "Opens tools"]);
        StepNames(map, "Look for it yourself", Lane.Customer).ShouldBe(["Reads an article", "Article does not help"]);
    }

    // R054: "Is told how it stands" does not happen in this log, so what is done during it is drawn alongside the acknowledgement before it.
    [Fact]
    public void The_agents_steps_are_drawn_alongside_the_customers()
    {
        Draft(ServiceLog.Four()).Phases.Single(phase => phase.Name == "Wait").Steps.Where(step => step.Lane == Lane.Agent).Select(step => step.Alongside).ShouldAllBe(with => with == "acknowledged");
    }

    [Fact]
    public void Of_other_activities_an_agents_step_goes_with_the_customers_last_one_before_it_that_is_as_it_should_be()
    {
        Step Of(string id, Lane lane, StepKind kind = StepKind.Happy) => new(id, id, lane, kind, null);

        StepAlignment.ByOrder([Of("a", Lane.Agent), Of("ask", Lane.Customer), Of("b", Lane.Agent), Of("chase", Lane.Customer, StepKind.Broken), Of("c", Lane.Agent), Of("thank", Lane.Customer), Of("d", Lane.Agent) with { Alongside = "ask" }])
            .Select(step => step.Alongside).ShouldBe([null, null, "ask", null, "ask", null, "ask"]);
    }

    [Fact]
    public void What_an_agents_step_is_drawn_alongside_is_a_step_of_the_customer_in_its_phase() => Prop.ForAll(Journeys.ToArbitrary(), journeys =>
    {
        foreach (var phase in Draft(Logs.Of(journeys)).Phases)
            foreach (var step in phase.Steps.Where(step => step.Alongside is not null))
                (step.Lane == Lane.Agent && phase.Steps.Any(other => other.Id == step.Alongside && other.Lane == Lane.Customer)).ShouldBeTrue(step.Id);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_survey_that_nobody_answered_is_drawn_because_it_is_missing()
    {
        var map = Draft(Logs.OfOne(new(0, EventTypes.TicketCreated), new(1, EventTypes.TicketResolved)));

        StepNames(map, "Confirm", Lane.Customer).ShouldBe(["Answers the survey"]);
    }

    [Fact]
    public void An_unknown_activity_stands_beside_the_known_ones_that_it_is_near_to()
    {
        var map = Draft(Logs.OfOne(
            new(0, EventTypes.TicketCreated), new(1, "Ask_for_approval"), new(2, EventTypes.TicketAssigned), new(9, EventTypes.TicketResolved)));

        StepNames(map, "Ask", Lane.Agent).Concat(StepNames(map, "Wait", Lane.Agent)).ShouldContain("Ask for approval");
    }

    [Fact]
    public void What_awaits_something_is_waiting_however_late_it_comes()
    {
        var map = Draft(Logs.OfOne(
            new(0, EventTypes.TicketCreated), new(1, EventTypes.TicketAssigned), new(2, EventTypes.TicketResolved), new(3, "Awaiting Vendor"), new(4, EventTypes.TicketClosed)));

        StepNames(map, "Wait", Lane.Agent).ShouldContain("Awaiting Vendor");
    }

    [Fact]
    public void Activities_of_its_own_are_ordered_by_where_they_come()
    {
        Happening[] journey = [new(0, "RECEIVE_ORDER"), new(1, "Check"), new(2, "Customer confirms"), new(3, "Reject"), new(4, "Ship")];

        var map = Draft(Logs.Of(journey, journey));

        map.Phases.SelectMany(phase => phase.Steps).Select(step => step.Name).ShouldBe(
            ["Receive order", "Check", "Customer confirms", "Reject", "Ship"], ignoreOrder: true);
        map.Phases[0].Name.ShouldBe("Receive order");
        var steps = map.Phases.SelectMany(phase => phase.Steps).ToDictionary(step => step.Name);
        steps["Customer confirms"].Lane.ShouldBe(Lane.Customer);
        steps["Check"].Lane.ShouldBe(Lane.Agent);
        steps["Reject"].Kind.ShouldBe(StepKind.Broken);
    }

    [Fact]
    public void Fifty_activities_become_at_most_seven_phases_of_at_most_eight_steps_and_none_is_lost()
    {
        var journey = Enumerable.Range(0, 50).Select(i => new Happening(i, $"Activity {i:00}")).ToArray();

        var map = Draft(Logs.Of(journey, journey));

        map.Phases.Count.ShouldBeInRange(3, 7);
        map.Phases.ShouldAllBe(phase => phase.Steps.Count <= 8);
        BoundTypes(map).Order().ShouldBe(journey.Select(happening => happening.Type).Order());
    }

    [Fact]
    public void What_happens_in_less_than_half_a_percent_is_summed()
    {
        Happening[] usual = [new(0, EventTypes.TicketCreated), new(1, EventTypes.TicketResolved)];
        Happening[] odd = [.. usual, new(2, "cable-swapped"), new(3, "desk-lent")];

        var map = Draft(Logs.Of([.. Enumerable.Repeat(usual, 250), odd]));

        map.Phases.SelectMany(phase => phase.Steps).Single(step => step.Id.StartsWith("rarer", StringComparison.Ordinal))
            .ShouldSatisfyAllConditions(
                step => step.Name.ShouldBe("2 rarer steps"),
                step => step.Binding!.Types!.Order().ShouldBe(["cable-swapped", "desk-lent"]));
    }

    [Fact]
    public void One_activity_of_less_than_half_a_percent_is_summed_too()
    {
        Happening[] usual = [new(0, EventTypes.TicketCreated), new(1, EventTypes.TicketResolved)];
        Happening[] odd = [.. usual, new(2, "-100")];

        var map = Draft(Logs.Of([.. Enumerable.Repeat(usual, 250), odd]));

        var rarer = map.Phases.SelectMany(phase => phase.Steps).Single(step => step.Name == "1 rarer step");
        rarer.Binding!.Types.ShouldBe(["-100"]);
    }

    [Fact]
    public void Rare_steps_that_are_broken_or_of_the_template_are_drawn()
    {
        Happening[] usual = [new(0, EventTypes.TicketCreated), new(1, EventTypes.TicketAssigned), new(2, EventTypes.TicketResolved)];
        Happening[] odd = [.. usual, new(3, EventTypes.TicketEscalated), new(4, "claim rejected")];

        var map = Draft(Logs.Of([.. Enumerable.Repeat(usual, 250), odd]));

        BoundTypes(map).ShouldContain(EventTypes.TicketEscalated);
        map.Phases.SelectMany(phase => phase.Steps).ShouldContain(step => step.Name == "Claim rejected" && step.Kind == StepKind.Broken);
        map.Phases.SelectMany(phase => phase.Steps).ShouldNotContain(step => step.Name.Contains("rarer", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_events_the_map_says_so()
    {
        var map = Draft(Logs.Of());

        map.Phases.Single().Name.ShouldBe("No events yet");
        MapFold.View(map, Logs.Of()).Coverage.Value.ShouldBeNull();
    }

    [Fact]
    public void One_event_makes_a_map() =>
        Draft(Logs.OfOne(new Happening(0, "Only"))).Phases.Single().Steps.Single().Name.ShouldBe("Only");

    [Fact]
    public void Every_type_of_the_log_is_bound_to_exactly_one_step() => Prop.ForAll(
        Journeys.ToArbitrary(),
        journeys =>
        {
            var types = journeys.SelectMany(journey => journey).Select(happening => happening.Type).ToHashSet();
            return BoundTypes(Draft(Logs.Of(journeys))).Where(types.Contains).Order().SequenceEqual(types.Order());
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_journeys_does_not_matter() => Prop.ForAll(
        Journeys.ToArbitrary(),
        journeys => Described(Draft(Logs.Of(journeys))).SequenceEqual(Described(Draft(Logs.Of([.. journeys.Reverse()])))))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Ids_of_steps_are_unique() => Prop.ForAll(
        Journeys.ToArbitrary(),
        journeys => Draft(Logs.Of(journeys)).Phases.SelectMany(phase => phase.Steps).GroupBy(step => step.Id).All(group => group.Count() == 1))
        .QuickCheckThrowOnFailure();

    private static JourneyMap Draft(EventLog log) => MapDraft.Draft("all", "All journeys", null, log);

    private static IEnumerable<string> StepNames(JourneyMap map, string phase, Lane lane) =>
        map.Phases.Where(p => p.Name == phase).SelectMany(p => p.Steps).Where(step => step.Lane == lane).Select(step => step.Name);

    private static IEnumerable<string> BoundTypes(JourneyMap map) =>
        map.Phases.SelectMany(phase => phase.Steps).SelectMany(step => step.Binding?.Types ?? []);

    private static IEnumerable<string> Described(JourneyMap map) =>
        map.Phases.SelectMany(phase => phase.Steps.Select(step =>
            $"{phase.Name}|{step.Id}|{step.Name}|{step.Lane}|{step.Kind}|{step.Binding?.Pattern}|{string.Join(',', step.Binding?.Types ?? [])}"));
}
