using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Maps.Templates;
using Throughline.Office.Records;

namespace Throughline.Office.Tests.Maps;

/// <summary>R054: the agent's lane is aligned step by step with the customer's, and stays so whatever is moved or inserted.</summary>
public sealed class StepAlignmentTests
{
    private static readonly DrawnMap Drawn = new(new JourneyMap(
        "m",
        "Get access",
        null,
        [
            new Phase("Ask", [Of("raises"), Of("calls"), Of("triage", "raises"), Of("talk", "calls"), Of("note", "raises")]),
            new Phase("Wait", [Of("told"), Of("work", "told")]),
        ]));

    [Fact]
    public void A_customers_step_that_is_moved_to_another_phase_takes_its_agents_steps_along()
    {
        var moved = MapDiff.Apply(Drawn, MapEdits.Move(Drawn, MapPlace.Step("raises"), new MapPosition("Wait", "told")));

        Ids(moved).ShouldBe(["calls", "talk", "|", "told", "raises", "triage", "note", "work"]);
        Aligned(moved).ShouldBe(Aligned(Drawn), ignoreOrder: true);
        MapProblems.Of(moved).ShouldBeEmpty();
    }

    [Fact]
    public void The_agents_steps_keep_the_order_of_the_customers_within_a_phase()
    {
        var moved = MapDiff.Apply(Drawn, MapEdits.Move(Drawn, MapPlace.Step("raises"), new MapPosition("Ask", "calls")));

        moved.Map.Phases[0].Steps.Where(step => step.Lane == Lane.Agent).Select(step => step.Id).ShouldBe(["triage", "note", "talk"]);
        MapDiff.Apply(moved, MapDiff.Of(moved, Drawn)).ShouldSatisfyAllConditions(back => RecordJson.Write(back).ShouldBe(RecordJson.Write(Drawn), "it can be taken back"));
    }

    [Fact]
    public void A_step_that_is_inserted_between_parts_nothing()
    {
        var more = MapDiff.Apply(Drawn, MapEdits.AddStep(Drawn, "Is asked back", Lane.Customer, StepKind.Happy, null, new MapPosition("Ask", "raises")));

        Aligned(more).ShouldBe(Aligned(Drawn));
    }

    [Fact]
    public void Alignment_ends_where_it_no_longer_holds()
    {
        var left = MapDiff.Apply(Drawn, MapEdits.Move(Drawn, MapPlace.Step("triage"), new MapPosition("Wait", null)));
        var removed = MapDiff.Apply(Drawn, MapEdits.Remove(Drawn, MapPlace.Step("raises")));
        var agents = MapDiff.Apply(Drawn, MapEdits.SetLane(Drawn, "raises", "\"customer\"", "\"agent\""));
        var customers = MapDiff.Apply(Drawn, MapEdits.SetLane(Drawn, "talk", "\"agent\"", "\"customer\""));

        Aligned(left).ShouldBe(["talk with calls", "note with raises", "work with told"]);
        Aligned(removed).ShouldBe(["talk with calls", "work with told"]);
        Aligned(agents).ShouldBe(["talk with calls", "work with told"]);
        Aligned(customers).ShouldBe(["triage with raises", "note with raises", "work with told"]);
        foreach (var map in new[] { left, removed, agents, customers }) MapProblems.Of(map).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_aligned_with_no_step_of_the_customer_there_is_refused()
    {
        Problem("work", "raises").ShouldBe("The step 'work' is done alongside 'raises', which is no step of the customer in its phase. Use one of: told.");
        Problem("told", "told").ShouldBe("The step 'told' is the customer's, and only an agent's step is done alongside another. Leave the field out.");
        Problem("work", "work").ShouldStartWith("The step 'work' is done alongside 'work', which is no step of the customer");

        static string Problem(string step, string with) => MapProblems.Of(MapDiff.Apply(Drawn, MapEdits.Set(MapPlace.Step(step), "alongside", step == "work" ? "\"told\"" : "", RecordJson.Text(with)))).ShouldHaveSingleItem().Text;
    }

    [Fact]
    public void Every_map_of_a_template_has_both_lanes_and_is_aligned()
    {
        foreach (var template in MapTemplateCatalogue.All)
        {
            var map = template.Make("m", "M", null);
            var steps = map.Phases.SelectMany(phase => phase.Steps.Select(step => (Phase: phase, Step: step))).Where(pair => pair.Step.Lane == Lane.Agent).ToList();

            steps.ShouldNotBeEmpty(template.Id);
            MapProblems.Of(new DrawnMap(map)).ShouldBeEmpty(template.Id);
            foreach (var (phase, step) in steps) (step.Alongside is not null || phase.Steps.TakeWhile(other => other != step).All(other => other is not { Lane: Lane.Customer, Kind: StepKind.Happy })).ShouldBeTrue($"{template.Id}: {step.Id}");
        }
    }

    private static IEnumerable<string> Aligned(DrawnMap map) => map.Map.Phases.SelectMany(phase => phase.Steps).Where(step => step.Alongside is not null).Select(step => $"{step.Id} with {step.Alongside}");

    private static IEnumerable<string> Ids(DrawnMap map) => map.Map.Phases.SelectMany((phase, i) => phase.Steps.Select(step => step.Id).Prepend("|").Skip(i == 0 ? 1 : 0));

    private static Step Of(string id, string? with = null) => new(id, id, with is null ? Lane.Customer : Lane.Agent, StepKind.Happy, null) { Alongside = with };
}
