using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Statistics;

public sealed class StratifiedRiskRatioTests
{
    // In one stratum it is the plain ratio: 40 of 100 against 30 of 300; the logarithm's variance is 1/40 - 1/100 + 1/30 - 1/300 = 0.045.
    [Fact]
    public void One_table_has_the_plain_ratio_and_its_interval()
    {
        var (ratio, interval) = StratifiedRiskRatio.Of([new RateStratum(40, 100, 30, 300)]).ShouldNotBeNull();

        ratio.ShouldBe(4, 1e-12);
        interval.Low.ShouldBe(4 * Math.Exp(-1.959963984540054 * Math.Sqrt(0.045)), 1e-9);
        interval.High.ShouldBe(4 * Math.Exp(1.959963984540054 * Math.Sqrt(0.045)), 1e-9);
    }

    // (10 × 20/40 + 2 × 10/20) / (5 × 20/40 + 1 × 10/20) = 6 / 3.
    [Fact]
    public void Strata_are_weighted_as_Mantel_and_Haenszel_do() =>
        StratifiedRiskRatio.Of([new RateStratum(10, 20, 5, 20), new RateStratum(2, 10, 1, 10), new RateStratum(3, 3, 0, 0)])!.Value.Ratio.ShouldBe(2, 1e-12);

    [Fact]
    public void A_design_effect_of_four_makes_the_interval_twice_as_wide()
    {
        var (plain, wide) = (StratifiedRiskRatio.Of([new RateStratum(40, 100, 30, 300)])!.Value, StratifiedRiskRatio.Of([new RateStratum(40, 100, 30, 300)], 4)!.Value);

        Math.Log(wide.Interval.High / 4).ShouldBe(2 * Math.Log(plain.Interval.High / 4), 1e-9);
    }

    [Fact]
    public void Without_anybody_counted_on_one_side_there_is_none() => StratifiedRiskRatio.Of([new RateStratum(0, 20, 5, 20)]).ShouldBeNull();
}
