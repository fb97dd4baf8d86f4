using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class SurveyMetricTests
{
    // Effort 6 and 2 of 1 to 7 on the way of the first, 5 of the second; recommendation 10, 9, 7, 6.
    private static readonly EventLog Log = Logs.Of(
        [Effort(1, 6), Effort(2, 2), Recommends(3, 10)],
        [Effort(1, 5), Recommends(2, 9), Recommends(3, 7), Recommends(4, 6)]);

    public static TheoryData<Metric, double, long> Expected => new()
    {
        { new CustomerEffort(), (6 + 2 + 5) / 3.0, 3 },
        { new EffortPercent(), ((5 / 6.0) + (1 / 6.0) + (4 / 6.0)) / 3, 3 },
        { JourneyScore.Effort, (4 + 5) / 2.0, 2 },
        { JourneyScore.LastEffort, (2 + 5) / 2.0, 2 },
        { new NetPromoterScore(), 100 * (2 - 1) / 4.0, 4 },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Scores_are_what_a_pencil_gives(Metric metric, double value, long n)
    {
        var figure = metric.Compute(Log);

        figure.Value.ShouldNotBeNull().ShouldBe(value, 1e-9);
        figure.N.ShouldBe(n);
    }

    // R082: the way was hard, the last touch easy.
    [Fact]
    public void The_effort_of_a_journey_differs_from_that_of_its_last_touch()
    {
        var log = Logs.OfOne(Effort(1, 1), Effort(2, 2), Effort(3, 6));

        JourneyScore.Effort.Compute(log).Value.ShouldBe(3);
        JourneyScore.LastEffort.Compute(log).Value.ShouldBe(6);
    }

    // R179: last call 4.6, journey 3.1.
    [Fact]
    public void A_good_last_call_does_not_hide_a_poor_journey()
    {
        var log = Logs.OfOne(Satisfied(1, 1.6), Satisfied(2, 4.6));

        JourneyScore.LastSatisfaction.Compute(log).Value.ShouldNotBeNull().ShouldBe(4.6, 1e-9);
        JourneyScore.Satisfaction.Compute(log).Value.ShouldNotBeNull().ShouldBe(3.1, 1e-9);
    }

    // R179: the first agent's part was poor (1.6), the second one's call good (4.6); an answer about effort between them is no satisfaction.
    [Theory]
    [InlineData(AgentScoreRule.Journey, 3.1, 3.1)]
    [InlineData(AgentScoreRule.LastTouch, null, 4.6)]
    public void A_scorecard_follows_the_chosen_rule(AgentScoreRule rule, double? first, double? second)
    {
        Happening Replies(double hour, string agent) => new(hour, EventTypes.TicketReplied) { Ticket = "T", By = ActorSide.Agent, Agent = agent };
        var log = new MeasuredLog(
            Logs.OfOne(Replies(0.5, "first"), Satisfied(1, 1.6), Replies(1.5, "second"), Satisfied(2, 4.6), Replies(2.5, "first"), Effort(3, 7)),
            new MeasureRules { AgentScore = rule });

        var scores = log.Figures(new SatisfactionByAgent(), FigureScope.Of(log.Instances)).ToDictionary(part => part.Part, part => part.Figure.Value is { } value ? Math.Round(value, 9) : (double?)null);

        (scores.GetValueOrDefault("first"), scores.GetValueOrDefault("second")).ShouldBe((first, second));
    }

    [Fact]
    public void Answers_on_different_scales_are_compared_by_how_far_up_they_are()
    {
        var log = Logs.OfOne(
            Satisfied(1, 4),
            Satisfied(2, 8) with { ScoreLow = 0, ScoreHigh = 10, Survey = "Satisfaction with the branch" },
            Satisfied(3, 2) with { ScoreLow = 1, ScoreHigh = 3 });

        new SatisfactionPercent().Compute(log).Value.ShouldNotBeNull().ShouldBe((0.75 + 0.8 + 0.5) / 3, 1e-9);
        new SatisfiedShare().Compute(log).Value.ShouldNotBeNull().ShouldBe(2 / 3.0, 1e-9);
        new CustomerSatisfaction().Compute(log).N.ShouldBe(1);
        new NetPromoterScore().Compute(log).N.ShouldBe(0);
    }

    // Effort of 1 to 7 and of 1 to 5, satisfaction of 1 to 7, recommendation of 1 to 5: each is what its survey's name says, on its own scale.
    [Fact]
    public void Scales_and_kinds_are_never_mixed()
    {
        var log = new MeasuredLog(Logs.Of(
            [Effort(1, 6), Effort(2, 2) with { ScoreHigh = 5, Survey = "Effort of the move" }],
            [Satisfied(1, 4), Satisfied(2, 7) with { ScoreHigh = 7, Survey = "Satisfaction with the branch" }, Satisfied(3, 1) with { Survey = "Would you recommend us" }]));

        SelfServiceTests.Figure(log, new CustomerEffort()).ShouldSatisfyAllConditions(ces => ces.Value.ShouldBe(6), ces => ces.N.ShouldBe(1));
        SelfServiceTests.Figure(log, JourneyScore.Effort).Value.ShouldBe(6);
        SelfServiceTests.Figure(log, new CustomerSatisfaction()).ShouldSatisfyAllConditions(csat => csat.Value.ShouldBe(4), csat => csat.N.ShouldBe(1));
        SelfServiceTests.Figure(log, new SatisfactionPercent()).Value.ShouldBe((0.75 + 1) / 2);
        SelfServiceTests.Figure(log, new NetPromoterScore()).N.ShouldBe(0);
        Parts(ScoreByScale.Effort).ShouldBe([("(no name), 1 to 7", 6), ("Effort of the move, 1 to 5", 2)]);
        Parts(ScoreByScale.Satisfaction).ShouldBe([("Satisfaction with the branch, 1 to 7", 7), ("(no name), 1 to 5", 4)]);

        IEnumerable<(string, double?)> Parts(MetricByPart metric) => log.Figures(metric, FigureScope.Of(log.Instances)).Select(part => (part.Part, part.Figure.Value));
    }

    [Theory]
    [InlineData(0, -100)]
    [InlineData(6, -100)]
    [InlineData(7, 0)]
    [InlineData(8, 0)]
    [InlineData(9, 100)]
    [InlineData(10, 100)]
    public void Promoters_answer_nine_or_ten_detractors_up_to_six(double score, double points) =>
        new NetPromoterScore().Compute(Logs.OfOne(Recommends(1, score))).Value.ShouldBe(points);

    // Where each end is just not rejected: the likelihood of the multinomial is maximised by search under the difference, not by Tango's
    // formula, and the score statistic made of it is 1.96.
    [Theory]
    [InlineData(50, 20, 100)]
    [InlineData(2, 1, 4)]
    [InlineData(7, 0, 30)]
    public void The_interval_of_the_net_score_ends_where_the_score_test_rejects(int more, int less, int n)
    {
        var interval = NetProportionInterval.Of(more, less, n);

        interval.Low.ShouldBeLessThan((double)(more - less) / n);
        interval.High.ShouldBeGreaterThan((double)(more - less) / n);
        ScoreStatistic(more, less, n, interval.Low).ShouldBe(1.959964, 1e-4);
        ScoreStatistic(more, less, n, interval.High).ShouldBe(-1.959964, 1e-4);
    }

    [Theory]
    [InlineData(10, 0, 10, 1)]
    [InlineData(0, 10, 10, -1)]
    public void The_interval_stays_within_the_scale(int more, int less, int n, double end)
    {
        var interval = NetProportionInterval.Of(more, less, n);

        (end > 0 ? interval.High : interval.Low).ShouldBe(end);
        interval.Low.ShouldBeInRange(-1, interval.High);
        interval.High.ShouldBeLessThanOrEqualTo(1);
    }

    private static double ScoreStatistic(int more, int less, int n, double difference)
    {
        // With q of "less" given, "more" is q + difference and the rest 1 - 2 q - difference.
        var (low, high) = (Math.Max(0, -difference), (1 - difference) / 2);
        for (var i = 0; i < 200; i++)
        {
            var (first, second) = (low + ((high - low) / 3), high - ((high - low) / 3));
            if (Likelihood(first) < Likelihood(second)) low = first;
            else high = second;
        }

        var variance = ((2 * low) + difference - (difference * difference)) / n;
        return (((double)(more - less) / n) - difference) / Math.Sqrt(variance);

        double Likelihood(double q) => Term(more, q + difference) + Term(less, q) + Term(n - more - less, 1 - (2 * q) - difference);
    }

    private static double Term(int count, double probability) => count == 0 ? 0 : count * Math.Log(Math.Max(probability, 1e-300));

    private static Happening Effort(double hour, double score) => new(hour, EventTypes.SurveyAnswered) { Score = score, ScoreHigh = 7 };

    private static Happening Satisfied(double hour, double score) => new(hour, EventTypes.SurveyAnswered) { Score = score };

    private static Happening Recommends(double hour, double score) => new(hour, EventTypes.SurveyAnswered) { Score = score, ScoreLow = 0, ScoreHigh = 10 };
}
