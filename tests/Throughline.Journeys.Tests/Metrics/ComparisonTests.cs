using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Costs;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class ComparisonTests
{
    // Of 70 with the chat 56 come back, of 80 without it 48: Newcombe's first example.
    private static readonly MeasuredLog Log = new(Logs.Of([.. Journeys("chat", 56, 14), .. Journeys("mail", 48, 32)]));

    [Fact]
    public void Two_groups_differ_with_the_interval_of_their_kind()
    {
        var comparison = Comparison.Of(Log.Measure(new RepeatContact48Hours()), Scope("channel=chat"), Scope("channel!=chat"));

        (comparison.Figure.N, comparison.Other.N).ShouldBe((70, 80));
        var difference = comparison.Difference.ShouldNotBeNull();
        difference.Value.ShouldNotBeNull().ShouldBe(0.2, 1e-9);
        difference.Low.ShouldNotBeNull().ShouldBe(0.0524, 5e-5);
        difference.High.ShouldNotBeNull().ShouldBe(0.3339, 5e-5);
    }

    [Fact]
    public void A_group_and_the_whole_that_it_is_part_of_have_no_interval() =>
        Comparison.Of(Log.Measure(new RepeatContact48Hours()), Scope("channel=chat"), Scope("")).Difference.ShouldNotBeNull().Low.ShouldBeNull();

    [Fact]
    public void Without_a_value_on_one_side_there_is_no_difference() =>
        Comparison.Of(Log.Measure(new CustomerSatisfaction()), Scope("channel=chat"), Scope("channel!=chat")).Difference.ShouldBeNull();

    // 40 journeys begin within the first day, 40 within the next two: twice as many a day. R: poisson.test(40) is 28.57664 to 54.46853.
    [Fact]
    public void Counts_of_unequal_windows_are_compared_as_rates()
    {
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 40).Select(_ => Asked(0)), .. Enumerable.Range(0, 40).Select(_ => Asked(40)), Asked(72)]));
        FigureScope Days(string filter) => FilterFold.Scope(log, "all", FilterWords.Parse(filter));

        var difference = Comparison.Of(log.Measure(new InstanceCount()), Days("from=2026-01-05T08:00:00Z&to=2026-01-06T08:00:00Z"), Days("from=2026-01-06T08:00:00Z&to=2026-01-08T08:00:00Z"))
            .Difference.ShouldNotBeNull();

        difference.Value.ShouldBe(40 - 20);
        difference.Low.ShouldNotBeNull().ShouldBe(20 - Math.Sqrt(Math.Pow(40 - 28.57664, 2) + Math.Pow((54.46853 - 40) / 2, 2)), 1e-3);
        difference.Population.ShouldEndWith("in as much time");
    }

    // The month before the log begins is no quiet month: of it only what is known counts.
    [Fact]
    public void A_window_from_before_the_log_is_as_long_as_the_log_knows_of_it()
    {
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 24).Select(hour => Asked(hour)), .. Enumerable.Range(24, 25).Select(hour => Asked(hour))]));
        FigureScope Of(string filter) => FilterFold.Scope(log, "all", FilterWords.Parse(filter));

        var difference = Comparison.Of(log.Measure(new InstanceCount()), Of("from=2026-01-06T08:00:00Z&to=2026-02-05T08:00:00Z"), Of("from=2025-12-07T08:00:00Z&to=2026-01-06T08:00:00Z")).Difference.ShouldNotBeNull();

        difference.Value.ShouldBe(25 - 24);
    }

    // 48 and 40 resolved: enough for the nine in ten.
    [Fact]
    public void Percentiles_net_scores_and_ratios_differ_with_an_interval()
    {
        var rules = new MeasureRules { Costs = new CostRates { AssistedContact = new CostRate(5, "the books", null, RateOrigin.Own) } };
        var log = new MeasuredLog(Logs.Of([.. Surveyed("chat", 60), .. Surveyed("mail", 50)]), rules);
        FigureScope Of(string filter) => FilterFold.Scope(log, "all", FilterWords.Parse(filter));

        foreach (var metric in new Metric[] { new TimeToResolve(Summary.P90), new NetPromoterScore(), new CostPerResolution() })
        {
            var there = Comparison.Of(log.Measure(metric), Of("channel=chat"), Of("channel=mail")).Difference.ShouldNotBeNull();
            var back = Comparison.Of(log.Measure(metric), Of("channel=mail"), Of("channel=chat")).Difference.ShouldNotBeNull();

            there.Low.ShouldNotBeNull(metric.Definition.Id).ShouldBeLessThanOrEqualTo(there.Value!.Value);
            there.High.ShouldNotBeNull().ShouldBe(-back.Low!.Value, 1e-9, metric.Definition.Id);
        }
    }

    private static Happening[] Asked(double hour) => [new(hour, EventTypes.ContactStarted)];

    private static IEnumerable<Happening[]> Surveyed(string channel, int count) => Enumerable.Range(0, count).Select(number => new Happening[]
    {
        new(0, EventTypes.TicketCreated) { Ticket = channel + number, Channel = channel },
        new(1 + (number % 7), number % 5 == 0 ? EventTypes.TicketNoted : EventTypes.TicketResolved) { Ticket = channel + number },
        new(9, EventTypes.SurveyAnswered) { Score = number % 11, ScoreLow = 0, ScoreHigh = 10 },
    });

    private static FigureScope Scope(string filter) => FilterFold.Scope(Log, "all", FilterWords.Parse(filter));

    private static IEnumerable<Happening[]> Journeys(string channel, int back, int notBack) =>
    [
        .. Enumerable.Range(0, back).Select(_ => new Happening[] { new(0, EventTypes.ContactStarted) { Channel = channel }, new(5, EventTypes.ContactStarted) }),
        .. Enumerable.Range(0, notBack).Select(_ => new Happening[] { new(0, EventTypes.ContactStarted) { Channel = channel } }),
    ];
}
