using Throughline.Journeys.Conformance;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Conformance;

/// <summary>The path that a new map begins with, of journeys that are said as words.</summary>
public sealed class UsualPathTests
{
    private static readonly JourneyMap Map = new("desk", "Desk", Scope: null,
    [
        new Phase("All", [Step("ask"), Step("told"), Step("work"), Step("solve"), Step("rare"), new Step("lost", "lost", Lane.Agent, StepKind.Broken, new StepBinding(["lost"], null))]),
    ]);

    // 18 of 20 are told, 19 of 20 worked on; one of 20 has something rare.
    [Fact]
    public void What_fewer_than_nine_in_ten_take_may_be_left_out() =>
        Path(Times(17, "ask told work solve"), Times(1, "ask told solve"), Times(1, "ask work solve"), Times(1, "ask work rare solve"))
            .ShouldBe([new("ask"), new("told"), new("work"), new("rare", IsOptional: true), new("solve")]);

    [Fact]
    public void What_fewer_than_one_in_twenty_take_is_not_on_it() =>
        Path(Times(20, "ask solve"), Times(1, "ask rare solve")).ShouldBe([new("ask"), new("solve")]);

    // The map's own order would be ask, told, work; most are told last.
    [Fact]
    public void Steps_come_in_the_order_in_which_most_first_take_them() =>
        Path(Times(6, "ask work told"), Times(4, "ask told work")).ShouldBe([new("ask"), new("work"), new("told") { BackTo = "work" }]);

    [Fact]
    public void What_one_in_ten_do_several_times_in_a_row_may_repeat() =>
        Path(Times(9, "ask work solve"), Times(1, "ask work work work solve")).ShouldBe([new("ask"), new("work", MayRepeat: true), new("solve")]);

    [Fact]
    public void Where_one_in_ten_go_back_the_path_may() =>
        Path(Times(9, "ask work solve"), Times(1, "ask work ask work solve")).ShouldBe([new("ask"), new("work") { BackTo = "ask" }, new("solve")]);

    // What goes wrong has paths of its own.
    [Fact]
    public void Journeys_with_a_broken_step_have_no_say() =>
        Path(Times(2, "ask solve"), Times(9, "ask lost work work solve")).ShouldBe([new("ask"), new("solve")]);

    [Fact]
    public void Where_nothing_goes_well_there_is_none() => Path(Times(3, "lost"), Times(2, "elsewhere")).ShouldBeEmpty();

    // R098: a map of 48 journeys in 100 is a minority map; with the most frequent way beyond it drawn it is one of 63.
    [Fact]
    public void Drawing_the_most_frequent_way_that_is_missing_raises_what_the_map_explains()
    {
        var log = new MeasuredLog(Logs.Of([.. Times(48, "ask work solve"), .. Times(15, "ask told told solve"), .. Times(14, "ask"), .. Times(13, "solve"), .. Times(10, "ask unheard")]));
        var minority = Map with { Paths = [new MapPath("p", "P", PathKind.Intended, [new("ask"), new("work"), new("solve")])] };
        var conformance = MapConformance.Of(minority, log, TestContext.Current.CancellationToken);
        var scope = FigureScope.Of(log.Instances) with { Journey = "desk" };
        conformance.Explained.In(scope).Value.ShouldBe(.48);

        var way = conformance.Unexplained[0];
        (string.Join(' ', way.Names), way.Journeys.In(scope).Value, way.IsDrawable, way.IsBroken).ShouldBe(("ask told told solve", 15, true, false));
        conformance.Find("off-paths", way.Key).ShouldBe(way.Journeys);
        conformance.Unexplained.Single(known => known.Names.Contains("unheard")).IsDrawable.ShouldBeFalse();
        var drawn = minority with { Paths = [.. minority.Paths, new MapPath("q", "Q", PathKind.Intended, way.Steps)] };
        MapConformance.Of(drawn, log, TestContext.Current.CancellationToken).Explained.In(scope).Value.ShouldBe(.63);
    }

    private static IReadOnlyList<PathStep> Path(params IEnumerable<Happening[]>[] journeys) => UsualPath.Of(Map, Logs.Of([.. journeys.SelectMany(same => same)]));

    private static IEnumerable<Happening[]> Times(int count, string journey) => Enumerable.Repeat(journey.Split(' ').Select((type, hour) => new Happening(hour, type)).ToArray(), count);

    private static Step Step(string id) => new(id, id, Lane.Agent, StepKind.Happy, new StepBinding([id], null));
}
