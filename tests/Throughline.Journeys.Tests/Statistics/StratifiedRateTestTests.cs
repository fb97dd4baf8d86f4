using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Statistics;

public sealed class StratifiedRateTestTests
{
    // R: poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)) compares 11 events in 800 with 21 in 3011; one-sided 1 - pbinom(10, 32, 800/3811).
    [Fact]
    public void One_stratum_is_the_exact_comparison_of_two_rates() =>
        StratifiedRateTest.PValue([new RateStratum(11, 800, 21, 3011)]).ShouldBe(0.05600866, 0.001);

    // Tails of Binomial(20, 0.3) + Binomial(30, 0.2) + Binomial(15, 0.5), convolved in whole fractions (Python's fractions).
    [Theory]
    [InlineData(25, 0.08260329349040971)]
    [InlineData(30, 0.003292287600484219)]
    [InlineData(35, 2.8774100697183457e-05)]
    [InlineData(45, 1.7771931617275067e-11)]
    [InlineData(55, 5.541603325615687e-21)]
    public void The_tail_holds_far_out(int hits, double exact)
    {
        var (first, second) = (Math.Min(hits, 20), Math.Min(Math.Max(hits - 20, 0), 30));
        RateStratum[] strata = [Of(first, 20, 3, 7), Of(second, 30, 2, 8), Of(hits - first - second, 15, 1, 1)];

        StratifiedRateTest.PValue(strata).ShouldBe(exact, 0.03 * exact);
    }

    [Fact]
    public void All_hits_in_the_group_is_the_product_of_its_chances() =>
        StratifiedRateTest.PValue([new RateStratum(8, 10, 0, 30), new RateStratum(3, 10, 0, 10)]).ShouldBe(Math.Pow(0.25, 8) * Math.Pow(0.5, 3), 1e-15);

    [Fact]
    public void A_ratio_that_is_not_worth_saying_is_not_evidence()
    {
        RateStratum[] twice = [new RateStratum(200, 1000, 400, 4000)];

        StratifiedRateTest.PValue(twice, ratio: 1).ShouldBeLessThan(1e-10);
        StratifiedRateTest.PValue(twice, ratio: 2).ShouldBeInRange(0.4, 0.6);
        StratifiedRateTest.PValue(twice, ratio: 3).ShouldBeGreaterThan(0.99);
    }

    // What is alike in every stratum is no difference, however unequal the strata are: Simpson's reversal.
    [Fact]
    public void A_difference_between_strata_is_none_within_them()
    {
        RateStratum[] strata = [new RateStratum(450, 900, 50, 100), new RateStratum(10, 100, 90, 900)];

        StratifiedRateTest.PValue(strata).ShouldBeInRange(0.4, 0.6);
        StratifiedRateTest.PValue([new RateStratum(460, 1000, 140, 1000)]).ShouldBeLessThan(1e-20);
        StratifiedShareDifference.Of(strata)!.Value.Difference.ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Nothing_to_compare_is_no_evidence()
    {
        StratifiedRateTest.PValue([]).ShouldBe(1);
        StratifiedRateTest.PValue([new RateStratum(5, 10, 0, 0)]).ShouldBe(1);
        StratifiedShareDifference.Of([new RateStratum(5, 10, 0, 0)]).ShouldBeNull();
    }

    // The tolbutamide trial (UGDP) by age, 8 of 106 against 5 of 120 and 22 of 98 against 16 of 85; worked out beside it with the weights 56.28 and 45.52.
    [Fact]
    public void The_difference_weighs_the_strata_as_Mantel_and_Haenszel_do()
    {
        var (difference, interval) = StratifiedShareDifference.Of([new RateStratum(8, 106, 5, 120), new RateStratum(22, 98, 16, 85)])!.Value;

        difference.ShouldBe(0.0349003, 1e-7);
        interval.Low.ShouldBe(-0.0279470, 1e-7);
        interval.High.ShouldBe(0.0977476, 1e-7);
    }

    private static RateStratum Of(int hits, int trials, double n, double others) => new(hits, n, trials - hits, others);
}
