using Throughline.Journeys.Cases;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Cases;

public sealed class FigureCasesTests
{
    private static readonly MeasuredLog Log = new(Logs.Of(
        [new(0, EventTypes.TicketCreated) { Ticket = "A", Topic = "x" }, new(2, EventTypes.TicketResolved) { Ticket = "A" }],
        [new(0, EventTypes.TicketCreated) { Ticket = "B", Topic = "x" }, new(50, EventTypes.TicketResolved) { Ticket = "B" }],
        [new(0, EventTypes.TicketCreated) { Ticket = "C", Topic = "y" }, new(9, EventTypes.TicketResolved) { Ticket = "C" }],
        [new(1, EventTypes.TicketCreated) { Ticket = "D", Topic = "x" }]));

    private static readonly CaseIds Ids = new(Log.Log);

    [Fact]
    public void The_cases_of_a_time_are_its_population_longest_first()
    {
        var cases = Cases(new TimeToDone(), "");

        cases.Total.ShouldBe(3);
        cases.Cases.Select(found => (found.Tickets[0], found.Observed.Value / 3600)).ShouldBe([("B", 50), ("C", 9), ("A", 2)]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("topic=x")]
    [InlineData("topic!=x")]
    public void There_are_as_many_cases_as_the_figure_says(string filter)
    {
        var scope = FilterFold.Scope(Log, "all", FilterWords.Parse(filter));
        foreach (var metric in MetricCatalogue.All) Cases(metric, filter).Total.ShouldBe(Log.Measure(metric).In(scope).N, metric.Definition.Id);
    }

    [Fact]
    public void A_filter_is_kept_and_pages_follow_each_other()
    {
        var scope = FilterFold.Scope(Log, "all", FilterWords.Parse("topic=x"));
        FigureCases.Of(Log.Log, Ids, Log.Measure(new TimeToDone()), scope, 0, 1).Cases.Single().Tickets[0].ShouldBe("B");
        FigureCases.Of(Log.Log, Ids, Log.Measure(new TimeToDone()), scope, 1, 1).Cases.Single().Tickets[0].ShouldBe("A");
        FigureCases.Of(Log.Log, Ids, Log.Measure(new TimeToDone()), scope, 2, 1).Cases.ShouldBeEmpty();
    }

    [Fact]
    public void A_case_is_found_again_by_its_id()
    {
        for (var instance = 0; instance < Log.Log.InstanceCount; instance++) Ids.Find(Ids.Of(instance)).ShouldBe(instance);
        Ids.Find("nothing").ShouldBeNull();
    }

    [Fact]
    public void A_case_keeps_its_id_when_others_arrive()
    {
        var before = Ids.Of(2);
        var more = Logs.Of(
            [new(-5, EventTypes.TicketCreated) { Ticket = "Z" }],
            [new(0, EventTypes.TicketCreated) { Ticket = "C", Topic = "y" }, new(9, EventTypes.TicketResolved) { Ticket = "C" }, new(10, EventTypes.TicketReopened) { Ticket = "C" }]);

        new CaseIds(more).Of(1).ShouldBe(before);
    }

    [Fact]
    public void Every_figure_of_a_map_finds_its_measure_again()
    {
        var map = MeasuredMap.Of(MapDraft.Draft("all", "All", null, Log.Log), Log);
        var view = MapFold.View(map, FigureScope.Of(Log.Instances));
        var figures = view.Phases.SelectMany(phase => new[] { phase.Instances, phase.Share, phase.MedianTime, phase.P90Time, phase.Experience }
            .Concat(phase.Channels.Select(channel => channel.Share))
            .Concat(phase.Steps.SelectMany(step => new[] { step.Instances, step.Share, step.MedianTime, step.Amount?.Figure }))).OfType<Figure>().Append(view.Coverage).ToList();

        figures.Count.ShouldBeGreaterThan(15);
        foreach (var figure in figures)
            map.Find(figure.Metric, figure.Cases!.Part).ShouldNotBeNull().In(FigureScope.Of(Log.Instances)).ShouldBe(figure with { Cases = figure.Cases with { Journey = "all" } });
    }

    private static FigureCases Cases(Metric metric, string filter) =>
        FigureCases.Of(Log.Log, Ids, Log.Measure(metric), FilterFold.Scope(Log, "all", FilterWords.Parse(filter)), 0, 100);
}
