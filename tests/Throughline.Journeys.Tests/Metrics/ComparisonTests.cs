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

    // R042: 30 who chased for a status rate 2 and 3 in turn, 20 who did not 4 and 5. Welch's interval of -2 with variances of 15/58 and 5/19.
    [Fact]
    public void With_and_without_a_breakdown_satisfaction_differs_with_interval_and_n()
    {
        var log = new MeasuredLog(Logs.Of(
        [
            .. Enumerable.Range(0, 30).Select(i => new Happening[] { new(0, EventTypes.TicketCreated) { Ticket = "T" }, new(2, EventTypes.ContactStarted), new(3, EventTypes.TicketResolved) { Ticket = "T" }, new(4, EventTypes.SurveyAnswered) { Score = 2 + (i % 2) } }),
            .. Enumerable.Range(0, 20).Select(i => new Happening[] { new(0, EventTypes.TicketCreated) { Ticket = "T" }, new(3, EventTypes.TicketResolved) { Ticket = "T" }, new(4, EventTypes.SurveyAnswered) { Score = 4 + (i % 2) } }),
        ]));
        FigureScope Of(string filter) => FilterFold.Scope(log, "all", FilterWords.Parse(filter));

        var satisfaction = Comparison.Of(log.Measure(new CustomerSatisfaction()), Of("pattern=chase"), Of("pattern!=chase"));
        var repeats = Comparison.Of(log.Measure(new RepeatContact48Hours()), Of("pattern=chase"), Of("pattern!=chase"));

        (satisfaction.Figure.N, satisfaction.Other.N, satisfaction.Difference!.N).ShouldBe((30, 20, 50));
        satisfaction.Difference.Value.ShouldNotBeNull().ShouldBe(-2, 1e-9);
        var half = 2.01951 * Math.Sqrt((15 / 58.0 / 30) + (5 / 19.0 / 20));
        satisfaction.Difference.High.ShouldNotBeNull().ShouldBe(-2 + half, 2e-3);
        repeats.Difference!.Value.ShouldBe(1);
        repeats.Difference.Low.ShouldNotBeNull().ShouldBeGreaterThan(0.7);
    }

    // R150: before, ten journeys with two contacts each, of which eight are solved; after, ten with one contact, all solved. A contact costs 5.
    [Fact]
    public void The_cost_of_a_resolution_before_and_after_is_shown_with_its_n()
    {
        static Happening[] Journey(double begin, bool twice, bool solved) =>
        [
            new(begin, EventTypes.TicketCreated) { Ticket = "T", Channel = "phone" },
            .. twice ? new Happening[] { new(begin + 2, EventTypes.ContactStarted) { Channel = "phone" } } : [],
            new(begin + 3, solved ? EventTypes.TicketResolved : EventTypes.TicketNoted) { Ticket = "T" },
        ];
        var rules = new MeasureRules { Costs = new CostRates { AssistedContact = new CostRate(5, "the books", null, RateOrigin.Own) } };
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 10).Select(i => Journey(0, twice: true, solved: i < 8)), .. Enumerable.Range(0, 10).Select(_ => Journey(48, twice: false, solved: true))]), rules);
        FigureScope Of(string filter) => FilterFold.Scope(log, "all", FilterWords.Parse(filter));

        var comparison = Comparison.Of(log.Measure(new CostPerResolution()), Of("from=2026-01-07"), Of("to=2026-01-06"));

        (comparison.Figure.Value, comparison.Figure.N, comparison.Other.Value, comparison.Other.N).ShouldBe((5, 10, 12.5, 8));
        comparison.Difference!.Value.ShouldBe(-7.5);
        comparison.Difference.High.ShouldNotBeNull().ShouldBeLessThan(0);
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
