using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;

namespace Throughline.Office.Tests.Maps;

/// <summary>What two versions differ by, and what may be made of it.</summary>
public sealed class MapDiffTests
{
    private static readonly DrawnMap Drawn = new(new JourneyMap(
        "m",
        "Get access",
        null,
        [
            new Phase("Ask", [Step("raises"), Step("calls")]),
            new Phase("Wait", [Step("told"), Step("silence")]),
        ]));

    [Fact]
    public void ADiffAppliedToTheOldGivesTheNew()
    {
        var kinds = new HashSet<Type>();
        for (var seed = 0; seed < 3000; seed++)
        {
            var maps = new RandomMaps(seed);
            var old = maps.Map();
            var changed = maps.Changed(old);
            var diff = MapDiff.Of(old, changed);
            RecordJson.Write(MapDiff.Apply(old, diff)).ShouldBe(RecordJson.Write(changed), $"seed {seed}");
            kinds.UnionWith(diff.Select(change => change.GetType()));
        }

        kinds.ShouldBe([typeof(FieldChanged), typeof(PartAdded), typeof(PartRemoved), typeof(PartMoved)], ignoreOrder: true);
    }

    [Fact]
    public void ADiffBackUndoesADiffForth()
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var maps = new RandomMaps(seed);
            var old = maps.Map();
            var changed = MapDiff.Apply(old, MapDiff.Of(old, maps.Changed(old)));
            RecordJson.Write(MapDiff.Apply(changed, MapDiff.Of(changed, old))).ShouldBe(RecordJson.Write(old), $"seed {seed}");
        }
    }

    [Fact]
    public void AMapDiffersFromItselfByNothing() => MapDiff.Of(Drawn, Drawn).ShouldBeEmpty();

    [Fact]
    public void OneMovedStepIsOneChange()
    {
        var moved = With(new Phase("Ask", [Step("calls")]), new Phase("Wait", [Step("told"), Step("raises"), Step("silence")]));

        MapDiff.Of(Drawn, moved).ShouldBe([new PartMoved(MapPlace.Step("raises"), new MapPosition("Ask", null), new MapPosition("Wait", "told"))]);
    }

    [Fact]
    public void ThePhaseThatComesFirstNowIsOneChange()
    {
        var moved = With(new Phase("Wait", [Step("told"), Step("silence")]), new Phase("Ask", [Step("raises"), Step("calls")]));

        MapDiff.Of(Drawn, moved).Count.ShouldBe(1);
    }

    [Fact]
    public void ARenamedPhaseKeepsItsSteps()
    {
        var renamed = With(new Phase("Ask", [Step("raises"), Step("calls")]), new Phase("Wait for it", [Step("told"), Step("silence")]));

        MapDiff.Of(Drawn, renamed).ShouldBe([new FieldChanged(MapPlace.Phase("Wait"), "name", "\"Wait\"", "\"Wait for it\"")]);
    }

    [Fact]
    public void TwoPeopleWhoChangeDifferentThingsBothKeepTheirs()
    {
        var one = MapDiff.Of(Drawn, With(new Phase("Ask", [Step("calls")]), new Phase("Wait", [Step("told"), Step("silence"), Step("raises")])));
        var other = MapDiff.Of(Drawn, Drawn with { Owner = "map-owner", Map = Drawn.Map with { Phases = [new Phase("Ask", [Step("raises"), Step("calls") with { Name = "Calls instead" }]), Drawn.Map.Phases[1]] } });

        var both = MapDiff.Apply(MapDiff.Apply(Drawn, one), other);

        RecordJson.Write(MapDiff.Apply(MapDiff.Apply(Drawn, other), one)).ShouldBe(RecordJson.Write(both));
        (both.Owner, both.Map.Phases[0].Steps.Single().Name, both.Map.Phases[1].Steps.Count).ShouldBe(("map-owner", "Calls instead", 3));
    }

    [Fact]
    public void WhatSomebodyElseChangedMeanwhileIsNotOverwritten()
    {
        var mine = new FieldChanged(MapPlace.Step("told"), "name", "\"told\"", "\"Is told\"");
        var theirs = MapDiff.Apply(Drawn, [new FieldChanged(MapPlace.Step("told"), "name", "\"told\"", "\"Hears\"")]);

        var e = Should.Throw<WorkspaceException>(() => MapDiff.Apply(theirs, [mine]));

        e.Problem.ShouldBe(Problem.Conflict);
        e.Message.ShouldBe("The name of the step 'told' is “Hears” by now, and not “told” any more: somebody else has changed it. Nothing was overwritten; look at it and repeat your change if it is still wanted.");
    }

    [Fact]
    public void WhatTakesMoreThanAWordIsSaidWithoutTheRecordsOwnLanguage()
    {
        var theirs = MapDiff.Apply(Drawn, [new FieldChanged(MapPlace.Step("told"), "service", null, """{"queues":["Access"]}""")]);

        Should.Throw<WorkspaceException>(() => MapDiff.Apply(theirs, [new FieldChanged(MapPlace.Step("told"), "service", null, """{"queues":["Billing"]}""")]))
            .Message.ShouldStartWith("The queue, clock or escalation path of the step 'told' is not what you saw any more: somebody else");
    }

    [Fact]
    public void AStepThatIsGoneIsNotChanged() =>
        Should.Throw<WorkspaceException>(() => MapDiff.Apply(Drawn, [new PartMoved(MapPlace.Step("gone"), new MapPosition("Ask", null), new MapPosition("Wait", null))])).Problem.ShouldBe(Problem.Conflict);

    [Fact]
    public void APhaseWithStepsIsNotRemoved() =>
        Should.Throw<WorkspaceException>(() => MapDiff.Apply(Drawn, [new PartRemoved(MapPlace.Phase("Wait"), "{\"name\":\"Wait\"}", new MapPosition(null, "Ask"))])).Message.ShouldBe("The phase 'Wait' still has 2 steps. Move or remove them first.");

    [Fact]
    public void AWordThatAFieldDoesNotHaveIsRefused() =>
        Should.Throw<WorkspaceException>(() => MapDiff.Apply(Drawn, [new FieldChanged(MapPlace.Step("told"), "kind", "\"happy\"", "\"wished-for\"")])).Message.ShouldContain("$.map.phases[1].steps[0].kind");

    private static DrawnMap With(params Phase[] phases) => Drawn with { Map = Drawn.Map with { Phases = phases } };

    private static Step Step(string id) => new(id, id, Lane.Customer, StepKind.Happy, null);
}
