using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Server.Maps;

namespace Throughline.Server.Tests.Maps;

/// <summary>The picture of what two versions of a map differ by.</summary>
public sealed class DiffGridTests
{
    private static readonly Phase Ask = new("Ask", [Step("raises"), Step("calls"), Step("waits")]);
    private static readonly Phase Wait = new("Wait", [Step("told")]);

    [Fact]
    public void ARemovedStepIsAGhostWhereItWas()
    {
        var grid = Grid([Ask, Wait], [Ask with { Steps = [Ask.Steps[0], Ask.Steps[2]] }, Wait]);
        Cards(grid, 0).ShouldBe(["raises None", "calls Removed", "waits None"]);
    }

    [Fact]
    public void ARemovedFirstStepStandsFirst() =>
        Cards(Grid([Ask, Wait], [Ask with { Steps = [.. Ask.Steps.Skip(1)] }, Wait]), 0).ShouldBe(["raises Removed", "calls None", "waits None"]);

    [Fact]
    public void AMovedStepStandsWhereItIsAndSaysWhereItWas()
    {
        var grid = Grid([Ask, Wait], [Ask with { Steps = [Ask.Steps[0], Ask.Steps[2]] }, Wait with { Steps = [Step("told"), Step("calls")] }]);
        Cards(grid, 0).ShouldBe(["raises None", "waits None"]);
        Cards(grid, 1).ShouldBe(["told None", "calls Moved"]);
        grid.Columns[1].Cards[1].WasIn.ShouldBe("Ask");
    }

    [Fact]
    public void AStepCanBeSeveralThingsAtOnce()
    {
        var now = Step("calls") with { Name = "Rings", Binding = new StepBinding(["call"], null), Marks = [new StepMark(MarkKind.PainPoint, "")] };
        Grid([Ask, Wait], [Ask with { Steps = [Ask.Steps[0], now, Ask.Steps[2]] }, Wait]).Columns[0].Cards[1].States.ShouldBe(DiffStates.Renamed | DiffStates.Rebound | DiffStates.Changed);
    }

    [Fact]
    public void ARenamedPhaseIsNoNewOne()
    {
        var column = Grid([Ask, Wait], [Ask, Wait with { Name = "Wait for it" }]).Columns[1];
        (column.Name, column.Was, column.States).ShouldBe(("Wait for it", "Wait", DiffStates.Renamed));
        column.Cards.ShouldHaveSingleItem().States.ShouldBe(DiffStates.None);
    }

    [Fact]
    public void ARemovedPhaseIsAGhostWithThoseOfItsStepsThatAreGone()
    {
        var grid = Grid([Ask, Wait, new Phase("Use", [Step("opens")])], [Ask with { Steps = [.. Ask.Steps, Step("told")] }, new Phase("Use", [Step("opens")]), new Phase("Learn", [])]);
        grid.Columns.Select(column => $"{column.Name} {column.States}").ShouldBe(["Ask None", "Wait Removed", "Use None", "Learn Added"]);
        grid.Columns[1].Cards.ShouldBeEmpty();
    }

    private static DiffGrid Grid(IReadOnlyList<Phase> old, IReadOnlyList<Phase> now) => DiffGrid.Of(new DrawnMap(new JourneyMap("m", "M", null, old)), new DrawnMap(new JourneyMap("m", "M", null, now)));

    private static IEnumerable<string> Cards(DiffGrid grid, int column) => grid.Columns[column].Cards.Select(card => $"{card.Step.Id} {card.States}");

    private static Step Step(string id) => new(id, id, Lane.Customer, StepKind.Happy, null);
}
