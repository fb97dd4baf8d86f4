using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Conformance;
using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Costs;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Conformance;

/// <summary>Intended against current on one map.</summary>
public sealed class MapConformanceTests
{
    // Ask, work, solve, confirm; the working hand may be passed on; "wait" is found by a pattern and "hope" by nothing.
    private static readonly JourneyMap Map = new("access", "Access", Scope: null,
    [
        new Phase("All",
        [
            Step("ask", "Ask", "asked"), Step("work", "Work", "worked"), Step("pass", "Pass on", "passed"), Step("solve", "Solve", "solved", "asked"),
            Step("confirm", "Confirm", "confirmed"), new Step("wait", "Wait", Lane.Customer, StepKind.Broken, new StepBinding(null, "silence-24h")), new Step("hope", "Hope", Lane.Customer, StepKind.Happy, null),
        ]),
    ])
    {
        Paths =
        [
            new MapPath("lost", "Passed around", PathKind.Broken, [new("ask"), new("pass", MayRepeat: true), new("solve")]),
            new MapPath("right", "As it should be", PathKind.Intended, [new("ask"), new("wait"), new("work", MayRepeat: true), new("solve"), new("hope"), new("confirm", IsOptional: true)]),
        ],
    };

    // R039: of 100 journeys 62 go as intended.
    private static readonly MeasuredLog Hundred = new(Logs.Of(
    [
        .. Times(40, "asked worked solved confirmed", 1), .. Times(22, "asked worked worked solved", 1),
        .. Times(10, "asked passed passed solved", 5), .. Times(9, "asked solved", 2), .. Times(8, "asked worked", 3),
        .. Times(6, "asked worked phoned solved", 10), .. Times(3, "solved asked worked", 4), .. Times(2, "worked solved", 0.5),
    ]));

    [Fact]
    public void Sixty_two_in_a_hundred_go_as_intended()
    {
        var figure = Of(Hundred).Conformant.In(All(Hundred));
        (figure.Value, figure.N).ShouldBe((0.62, 100));
        figure.Cases!.ToString().ShouldBe("journey=all&metric=conformant");
    }

    // R098: what goes wrong in a known way is explained too; a map that draws less explains less.
    [Fact]
    public void The_map_explains_what_goes_one_of_its_paths()
    {
        Of(Hundred).Explained.In(All(Hundred)).Value.ShouldBe(0.72);
        Of(Hundred).OnPath.Select(path => (path.Part, path.In(All(Hundred)).Value)).ShouldBe([("lost", 0.10), ("right", 0.62)]);
        On(Map with { Paths = [Map.Paths[1] with { Steps = [new("ask"), new("work"), new("solve"), new("confirm")] }] }, Hundred).Explained.In(All(Hundred)).Value.ShouldBe(0.40);
    }

    [Fact]
    public void The_deviations_are_counted_in_journeys_and_named_in_words() =>
        Of(Hundred).Costliest(All(Hundred)).ToDictionary(found => found.Deviation.Name, found => (found.Instances.Value, found.Share.Value)).ShouldBe(
            new Dictionary<string, (double?, double?)>
            {
                ["left out “Work” after “Ask”"] = (19, 0.19),
                ["did “Pass on” where the path does not have it"] = (10, 0.10),
                ["left out “Solve” after “Work”"] = (11, 0.11),
                ["did phoned, which no step of the map stands for"] = (6, 0.06),
                ["did “Solve” where the path does not have it"] = (3, 0.03),
                ["left out “Ask” at the beginning"] = (2, 0.02),
            },
            ignoreOrder: true);

    // An hour from event to event as intended: three for 40 of them and for 22 too; passed on 15 hours, phoned 30, without work 2 or 15 (10 of 19).
    [Fact]
    public void The_five_costliest_come_first_by_what_goes_with_all_their_journeys()
    {
        var costliest = Of(Hundred).Costliest(All(Hundred));

        costliest.Take(5).Select(found => (found.Deviation.Key, found.Time.Difference!.Value / 3600)).ShouldBe(
        [
            ("left-out/work/ask", 12), ("undrawn/phoned", 27), ("elsewhere/pass", 12), ("elsewhere/solve", 5), ("left-out/solve/work", 0),
        ]);
        costliest[1].Time.Other.Value.ShouldBe(3 * 3600);
        costliest[1].Time.Difference!.Low.ShouldNotBeNull();
        costliest[1].Cost.Difference.ShouldBeNull();
    }

    [Fact]
    public void With_rates_they_are_ordered_by_money()
    {
        Happening[][] instances =
        [
            [new(0, EventTypes.TicketCreated), new(1, "solved")], [new(0, EventTypes.TicketCreated), new(1, "solved")],
            [new(0, EventTypes.TicketCreated), new(9, "phoned"), new(10, "solved")],
            [new(0, EventTypes.TicketCreated), new(1, EventTypes.TicketCreated), new(2, "solved")],
        ];
        var map = new JourneyMap("m", "M", null, [new Phase("All", [Step("ask", "Ask", EventTypes.TicketCreated), Step("solve", "Solve", "solved")])])
        {
            Paths = [new MapPath("p", "P", PathKind.Intended, [new("ask"), new("solve")])],
        };
        var rates = new CostRates { AssistedContact = new CostRate(5, "set", Date: null, RateOrigin.Own) };
        var log = new MeasuredLog(Logs.Of(instances), new MeasureRules { Costs = rates });

        On(map, log).Costliest(All(log)).Select(found => (found.Deviation.Key, found.Cost.Difference!.Value, found.Cost.Figure.Unit))
            .ShouldBe([("elsewhere/ask", 5, "USD"), ("undrawn/phoned", 0, "USD")]);
    }

    [Fact]
    public void Every_figure_leads_to_its_cases()
    {
        var conformance = Of(Hundred);
        var scope = All(Hundred);
        Figure[] figures =
        [
            conformance.Conformant.In(scope), conformance.Explained.In(scope), conformance.Distance.In(scope), .. conformance.OnPath.Select(path => path.In(scope)),
            .. conformance.Costliest(scope).SelectMany(found => new[] { found.Instances, found.Share, found.Time.Figure, found.Time.Other }),
        ];
        foreach (var figure in figures)
            conformance.Find(figure.Cases!.Metric, figure.Cases.Part).ShouldNotBeNull(figure.Cases.ToString()).In(scope).ShouldBe(figure);
    }

    [Fact]
    public void A_map_without_intended_paths_says_nothing_of_conformance()
    {
        var broken = On(Map with { Paths = [Map.Paths[0]] }, Hundred);
        (broken.Conformant.In(All(Hundred)).Value, broken.Conformant.In(All(Hundred)).N).ShouldBe((null, 0));
        broken.Deviations.ShouldBeEmpty();
        broken.Explained.In(All(Hundred)).Value.ShouldBe(0.10);

        var none = On(Map with { Paths = [new MapPath("p", "P", PathKind.Intended, [new("wait"), new("hope")])] }, Hundred);
        none.Explained.In(All(Hundred)).N.ShouldBe(0);
        none.NearestPath.ShouldAllBe(path => path == -1);
    }

    [Fact]
    public void Of_equally_near_paths_the_intended_is_taken()
    {
        var both = Map with { Paths = [new MapPath("b", "B", PathKind.Broken, [new("ask"), new("solve")]), new MapPath("i", "I", PathKind.Intended, [new("ask"), new("solve")])] };
        var log = new MeasuredLog(Logs.Of([.. Times(1, "asked solved", 1)]));
        On(both, log).NearestPath.ShouldBe([1]);
    }

    [Fact]
    public void A_filter_chooses_among_what_is_aligned()
    {
        var scope = All(Hundred) with { Instances = InstanceSet.Where(100, instance => instance is >= 60 and < 72), Filter = "priority=P3" };
        Of(Hundred).Conformant.In(scope).Value.ShouldBe(2 / 12.0);
        Of(Hundred).Costliest(scope).Select(found => (found.Deviation.Key, found.Instances.Value)).ShouldBe([("elsewhere/pass", 10), ("left-out/work/ask", 10)], ignoreOrder: true);
    }

    // What every instance by itself is on the map is what all of them are together.
    [Fact]
    public void Instances_are_aligned_as_if_each_were_alone() =>
        Prop.ForAll(Gen.Elements("asked", "worked", "passed", "solved", "confirmed", "phoned").NonEmptyListOf().Select(types => types.Take(7).ToArray()).NonEmptyListOf().ToArbitrary(), journeys =>
        {
            var together = Of(new MeasuredLog(Logs.Of([.. journeys.Select(types => Journey(types, 1))])));
            foreach (var (types, instance) in journeys.Select((types, instance) => (types, instance)))
            {
                var alone = Of(new MeasuredLog(Logs.OfOne(Journey(types, 1))));
                (together.NearestPath[instance], together.Cost[instance], together.IntendedCost[instance]).ShouldBe((alone.NearestPath[0], alone.Cost[0], alone.IntendedCost[0]));
                alone.IntendedCost[0].ShouldBeGreaterThanOrEqualTo(alone.Cost[0]);
            }
        }).QuickCheckThrowOnFailure();

    private static MapConformance Of(MeasuredLog log) => On(Map, log);

    private static MapConformance On(JourneyMap map, MeasuredLog log) => MapConformance.Of(map, log, TestContext.Current.CancellationToken);

    private static FigureScope All(MeasuredLog log) => FigureScope.Of(log.Instances);

    private static Step Step(string id, string name, params string[] types) => new(id, name, Lane.Agent, StepKind.Happy, new StepBinding(types, null));

    private static IEnumerable<Happening[]> Times(int count, string types, double hours) => Enumerable.Range(0, count).Select(_ => Journey(types.Split(' '), hours));

    private static Happening[] Journey(string[] types, double hours) => [.. types.Select((type, place) => new Happening(place * hours, type))];
}
