using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Statistics;

public sealed class IntervalTests
{
    // Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3; further digits from the formula with 30 digits (mpmath);
    // R: prop.test(x, n, correct = FALSE)$conf.int
    [Theory]
    [InlineData(81, 263, 0.255288519878, 0.366209576983)]
    [InlineData(15, 148, 0.0623863995307, 0.160487241723)]
    [InlineData(0, 20, 0, 0.161125158053)]
    [InlineData(1, 29, 0.00611321429276, 0.171755218793)]
    [InlineData(29, 29, 0.8830302015, 1)]
    public void Wilsons_interval_is_that_of_Newcombes_table(long hits, long n, double low, double high)
    {
        var interval = WilsonInterval.Of(hits, n).ShouldNotBeNull();

        interval.Low.ShouldBe(low, 1e-9);
        interval.High.ShouldBe(high, 1e-9);
    }

    [Fact]
    public void Without_observations_there_is_no_interval()
    {
        WilsonInterval.Of(0, 0).ShouldBeNull();
        MedianInterval.Of([]).ShouldBeNull();
        MeanInterval.Of([3]).Interval.ShouldBeNull();
    }

    [Fact]
    public void Wilsons_interval_holds_the_share_and_stays_between_0_and_1() => Prop.ForAll(
        Gen.Choose(1, 100_000).SelectMany(n => Gen.Choose(0, n).Select(hits => (hits, n))).ToArbitrary(),
        pair =>
        {
            var interval = WilsonInterval.Of(pair.hits, pair.n)!;
            var share = (double)pair.hits / pair.n;
            return interval.Low >= 0 && interval.Low <= share && share <= interval.High && interval.High <= 1;
        }).QuickCheckThrowOnFailure();

    // R: t.test(sleep$extra[1:10]) and t.test(sleep$extra[11:20]), the data of Student (1908);
    // digits from the regularised beta function with 30 digits (mpmath).
    [Theory]
    [InlineData(new[] { 0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0 }, 0.75, -0.5297804135, 2.029780414)]
    [InlineData(new[] { 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4 }, 2.33, 0.8976775394, 3.762322461)]
    public void The_interval_of_a_mean_is_that_of_Students_sleep_data(double[] extraHours, double mean, double low, double high)
    {
        var result = MeanInterval.Of(extraHours);

        result.Mean.ShouldBe(mean, 1e-9);
        result.Interval.ShouldNotBeNull().Low.ShouldBe(low, 1e-8);
        result.Interval.High.ShouldBe(high, 1e-8);
    }

    // Ranks: qbinom(0.025, n, 0.5) in R, here from exact sums of binomial coefficients in whole numbers (Python).
    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    [InlineData(10, 2)]
    [InlineData(20, 6)]
    [InlineData(25, 8)]
    [InlineData(100, 40)]
    [InlineData(1000, 469)]
    [InlineData(100_001, 49_691)]
    public void The_interval_of_a_median_begins_at_the_binomial_rank(int n, int rank) => MedianInterval.LowerRank(n).ShouldBe(rank);

    [Fact]
    public void The_interval_of_a_median_of_ten_runs_from_the_second_to_the_ninth() =>
        MedianInterval.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).ShouldBe(new Journeys.Statistics.Interval(2, 9));

    // R: quantile(c(1, 2, 4, 8), c(.5, .9)), type 7: place 3 * .9 = 2.7, 4 + .7 * 4 = 6.8
    [Fact]
    public void Quantiles_lie_on_the_line_between_order_statistics()
    {
        Quantiles.OfSorted([1, 2, 4, 8], 0.5).ShouldBe(3);
        Quantiles.OfSorted([1, 2, 4, 8], 0.9).ShouldBe(6.8, 1e-12);
        Quantiles.OfSorted([5], 0.9).ShouldBe(5);
    }
}
