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

    // R: poisson.test(x), for 137 as its help page prints it: 4.753125 to 6.692709 in 24.19893.
    [Theory]
    [InlineData(0, 0, 3.688879)]
    [InlineData(1, 0.02531781, 5.571643)]
    [InlineData(10, 4.795389, 18.390356)]
    [InlineData(137, 4.753125 * 24.19893, 6.692709 * 24.19893)]
    public void A_count_varies_as_R_says(long count, double low, double high)
    {
        var interval = CountInterval.Of(count);

        interval.Low.ShouldBe(low, 1e-4);
        interval.High.ShouldBe(high, 1e-4);
    }

    // The binomial tails are summed up term by term.
    [Theory]
    [InlineData(36, 0.9)]
    [InlineData(100, 0.9)]
    [InlineData(1000, 0.9)]
    [InlineData(75, 0.5)]
    public void The_ranks_around_a_quantile_are_the_closest_that_hold_it(int n, double probability)
    {
        var (low, high) = QuantileInterval.Ranks(n, probability).ShouldNotBeNull();

        AtMost(low - 1).ShouldBeLessThanOrEqualTo(0.025);
        AtMost(low).ShouldBeGreaterThan(0.025);
        AtMost(high - 1).ShouldBeGreaterThanOrEqualTo(0.975);
        AtMost(high - 2).ShouldBeLessThan(0.975);

        double AtMost(int successes)
        {
            var (term, sum) = (n * Math.Log(1 - probability), 0.0);
            for (var k = 0; k <= successes; k++)
            {
                sum += Math.Exp(term);
                term += Math.Log((double)(n - k) / (k + 1)) + Math.Log(probability / (1 - probability));
            }

            return sum;
        }
    }

    [Fact]
    public void Thirty_five_observations_are_too_few_for_the_nine_in_ten() => QuantileInterval.Ranks(35, 0.9).ShouldBeNull();

    // There are no tables at hand for these; what the intervals promise can be counted. Counts and ranks take whole steps, so they hold more often.
    [Fact]
    public void The_interval_of_a_difference_holds_the_truth_about_as_often_as_it_says()
    {
        Held(r => Counted(r, 12), r => Counted(r, 30)).ShouldBeInRange(0.95, 0.99);
        Held(r => Ninetieth(r, 120, 1), r => Ninetieth(r, 80, 2)).ShouldBeInRange(0.95, 0.99);
        Held(r => Net(r, 60, 0.5, 0.2), r => Net(r, 90, 0.3, 0.4)).ShouldBeInRange(0.935, 0.97);
        Held(r => Ratio(r, 150, 0.7), r => Ratio(r, 90, 0.5)).ShouldBeInRange(0.92, 0.97);
    }

    private static double Held(Func<Random, (double Truth, double Of, Interval Interval)> first, Func<Random, (double Truth, double Of, Interval Interval)> second)
    {
        const int runs = 2000;
        var random = new Random(11);
        return Enumerable.Range(0, runs).Count(_ =>
        {
            var (a, b) = (first(random), second(random));
            var interval = IntervalDifference.Of(a.Of, a.Interval, b.Of, b.Interval);
            return interval.Low <= a.Truth - b.Truth && a.Truth - b.Truth <= interval.High;
        }) / (double)runs;
    }

    private static (double, double, Interval) Counted(Random random, double mean)
    {
        var (count, time) = (0, -Math.Log(1 - random.NextDouble()) / mean);
        for (; time < 1; count++) time -= Math.Log(1 - random.NextDouble()) / mean;
        return (mean, count, CountInterval.Of(count));
    }

    private static (double, double, Interval) Ninetieth(Random random, int n, double scale)
    {
        var values = Enumerable.Range(0, n).Select(_ => -Math.Log(1 - random.NextDouble()) * scale).Order().ToArray();
        var (low, high) = QuantileInterval.Ranks(n, 0.9)!.Value;
        return (-Math.Log(0.1) * scale, Quantiles.OfSorted(values, 0.9), new Interval(values[low - 1], values[high - 1]));
    }

    private static (double, double, Interval) Net(Random random, int n, double more, double less)
    {
        var draws = Enumerable.Range(0, n).Select(_ => random.NextDouble()).ToList();
        var (promoters, detractors) = (draws.Count(draw => draw < more), draws.Count(draw => draw > 1 - less));
        return (more - less, (double)(promoters - detractors) / n, NetProportionInterval.Of(promoters, detractors, n));
    }

    // Cost of ten on average, exponential; a journey is resolved with a probability.
    private static (double, double, Interval) Ratio(Random random, int n, double resolved)
    {
        var journeys = Enumerable.Range(0, n).Select(_ => (Cost: -Math.Log(1 - random.NextDouble()) * 10, Resolved: random.NextDouble() < resolved ? 1.0 : 0)).ToList();
        var below = journeys.Sum(journey => journey.Resolved);
        var ratio = journeys.Sum(journey => journey.Cost) / below;
        var squares = journeys.Sum(journey => Math.Pow(journey.Cost - (ratio * journey.Resolved), 2));
        return (10 / resolved, ratio, RatioInterval.Of(ratio, squares, below, n)!);
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
