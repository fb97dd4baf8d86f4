using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Paths;

/// <summary>R015: how the shares of variants go over the weeks, by the rule of themes.</summary>
public sealed class VariantTrendTests
{
    private const int Hours = 7 * 24;

    [Fact]
    public void A_way_that_more_and_more_go_is_up_since_the_monday_of_its_level()
    {
        // Of 40 a week 4 or 5 chase, from the ninth week on 20 or 21.
        var paths = Paths(week => (week < 8 ? 4 : 20) + (week % 2));
        var trends = paths.Trends(25);

        paths.Report.Variants.Select(variant => variant.Path.Count).ShouldBe([2, 3]);
        trends.Select(trend => trend.Weeks.Count).ShouldBe([16, 16]);
        trends[1].Since.ShouldBe(new DateOnly(2026, 3, 2));
        (trends[1].Change!.Other.Value, trends[1].Change!.Figure.Value).ShouldBe((4.5 / 40, 20.5 / 40));
        trends[1].Weeks[8].Value.ShouldBe(20 / 40.0);
        trends[1].Weeks[8].Cases!.Metric.ShouldBe("path-variant-share");
        trends[0].Change!.Difference!.Value!.Value.ShouldBe(-16 / 40.0, 1e-9, "the others go the usual way");
    }

    [Fact]
    public void Where_nothing_has_changed_no_trend_is_said() =>
        Paths(week => 4 + (week % 2)).Trends(25).ShouldAllBe(trend => trend.Since == null && trend.Change == null);

    [Fact]
    public void The_cases_of_a_week_are_those_of_its_figure()
    {
        var paths = Paths(week => 4 + (week % 2));
        var week = paths.Trends(25)[1].Weeks[3];

        FilterWords.Parse(week.Cases!.Filter).From.ShouldBe(new DateTimeOffset(2026, 1, 26, 0, 0, 0, TimeSpan.Zero));
        (week.Value, week.N).ShouldBe((5 / 40.0, 40));
    }

    private static MeasuredPaths Paths(Func<int, int> chasing)
    {
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 16).SelectMany(week => Enumerable.Range(0, 40).Select(i => Journey((week * Hours) + i, i < chasing(week))))]));
        return MeasuredPaths.Of(log, FigureScope.Of(log.Instances) with { Journey = "m" }, CaseUnit.Instance, ActivityNames.Type);
    }

    private static Happening[] Journey(double hour, bool chases) =>
    [
        new(hour, EventTypes.TicketCreated) { Ticket = "T" },
        .. chases ? [new Happening(hour + 1, EventTypes.CustomerReplied) { Ticket = "T" }] : Array.Empty<Happening>(),
        new(hour + 2, EventTypes.TicketResolved) { Ticket = "T" },
    ];
}
