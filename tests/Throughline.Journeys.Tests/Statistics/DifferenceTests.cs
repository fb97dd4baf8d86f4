using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Statistics;

public sealed class DifferenceTests
{
    // Newcombe (1998), table II, method 10: 56/70 - 48/80, 9/10 - 3/10, 10/10 - 0/20.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.2, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.6, 0.1705, 0.8090)]
    [InlineData(10, 10, 0, 20, 1, 0.6791, 1)]
    public void Two_shares_differ_as_Newcombe_prints(long hits, long n, long otherHits, long otherN, double difference, double low, double high)
    {
        var (found, interval) = ShareDifference.Of(hits, n, otherHits, otherN);

        found.ShouldBe(difference, 1e-12);
        interval.Low.ShouldBe(low, 5e-5);
        interval.High.ShouldBe(high, 5e-5);
    }

    // R: t.test(extra ~ group, data = sleep): 95 percent confidence interval -3.3654832 0.2054832.
    [Fact]
    public void Two_means_differ_as_R_says_of_its_sleep_data()
    {
        var (difference, interval) = MeanDifference.Of(
            Sample(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0), Sample(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4));

        difference.ShouldBe(-1.58, 1e-9);
        interval.ShouldNotBeNull().Low.ShouldBe(-3.3654832, 1e-6);
        interval.High.ShouldBe(0.2054832, 1e-6);
    }

    // There is no table at hand to check against; what the interval promises can be counted.
    [Fact]
    public void The_interval_of_two_medians_holds_the_truth_about_as_often_as_it_says()
    {
        const int runs = 2000;
        var random = new Random(7);
        var held = 0;
        for (var run = 0; run < runs; run++)
        {
            var interval = MedianDifference.Of(Skewed(random, 41, 1), Skewed(random, 60, 2)).Interval!;
            var truth = -Math.Log(0.5) * (1 - 2);
            if (interval.Low <= truth && truth <= interval.High) held++;
        }

        ((double)held / runs).ShouldBeInRange(0.93, 0.98);
    }

    [Fact]
    public void Too_few_observations_have_a_difference_without_interval()
    {
        MeanDifference.Of(Sample(1), Sample(2, 3)).Interval.ShouldBeNull();
        MeanDifference.Of(Sample(1, 1), Sample(1, 1)).Interval.ShouldBeNull();
        MedianDifference.Of(new SampleMedian(1, 1, 1, 4), new SampleMedian(1, 1, 1, 40)).Interval.ShouldBeNull();
    }

    private static SampleMean Sample(params double[] values)
    {
        var mean = values.Average();
        return new SampleMean(mean, values.Sum(value => (value - mean) * (value - mean)), values.Length);
    }

    private static SampleMedian Skewed(Random random, int n, double scale)
    {
        var values = Enumerable.Range(0, n).Select(_ => -Math.Log(1 - random.NextDouble()) * scale).Order().ToArray();
        var rank = SampleMedian.Rank(n);
        return new SampleMedian((values[(n - 1) / 2] + values[n / 2]) / 2, values[rank - 1], values[n - rank], n);
    }
}
